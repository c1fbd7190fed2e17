import Statute

extension Stop {
  /// A refusal as a person reads it: what, on which article or paper, and what would cure it.
  static func refusal(_ code: String, _ what: String, basis: String, cure: String) -> Stop {
    Stop(
      .refused,
      say("拒绝（\(code)）：\(what)\n依据：\(basis)\n办法：\(cure)", "refused (\(code)): \(what)\nbasis: \(basis)\ncure: \(cure)"))
  }
}
