import Backend
import Casework
import Foundation
import Statute
import Wording

extension Stop {
  /// A refusal as a person reads it: what, on which article or paper, and what would cure it.
  static func refusal(_ code: String, _ what: String, basis: String, cure: String) -> Stop {
    Stop(.refused, sentence(code, what, basis: basis, cure: cure))
  }

  /// A refused act.
  init(_ refusal: Refusal) { self.init(Problem(refusal)) }

  init(_ problem: Problem) { self.init(problem.status, problem.reasons) }

  /// What a window answered in place of what was asked; `file` is where that was written.
  init(_ answered: Answered, of file: String? = nil) {
    let document = (try? JSONSerialization.jsonObject(with: answered.body)) as? [String: Any] ?? [:]
    let reasons = (document["reasons"] as? [[String: Any]] ?? []).map { reason in
      func text(_ name: String) -> String { reason[name] as? String ?? "" }
      return Problem.Reason(
        text("code"), file.map { "“\($0)”" + say("：", ": ") + text("cause") } ?? text("cause"), basis: text("basis"),
        cure: text("cure"), at: reason["pointer"] as? String)
    }
    guard !reasons.isEmpty else {
      self.init(
        .noService,
        say("答复不能识别(HTTP \(answered.status))", "the answer cannot be read (HTTP \(answered.status))"))
      return
    }
    self.init(answered.status, reasons)
  }

  private init(_ status: Int, _ reasons: [Problem.Reason]) {
    let outcome = Outcome(status: status, code: reasons.first?.code ?? "")
    let sentences = reasons.map { reason in
      switch outcome {
      case .refused, .overtaken: Self.sentence(reason.code, reason.cause, basis: reason.basis, cure: reason.cure)
      default: [reason.cause, reason.cure].filter { !$0.isEmpty }.joined(separator: say(";", "; "))
      }
    }
    self.init(outcome, sentences.joined(separator: "\n"))
  }

  private static func sentence(_ code: String, _ what: String, basis: String, cure: String) -> String {
    say("拒绝（\(code)）：\(what)", "refused (\(code)): \(what)")
      + (basis.isEmpty ? "" : say("\n依据：\(basis)", "\nbasis: \(basis)"))
      + (cure.isEmpty ? "" : say("\n办法：\(cure)", "\ncure: \(cure)"))
  }
}

extension Outcome {
  /// How the program ends when a window answers with a status.
  init(status: Int, code: String) {
    switch status {
    case 404: self = .notFound
    case 412: self = .overtaken
    case 401, 403, 409, 413, 422, 429: self = ["unbalanced", "not_verified"].contains(code) ? .unbalanced : .refused
    case 400..<500: self = .usage
    case 503, 504: self = .noService
    default: self = .defect
    }
  }
}
