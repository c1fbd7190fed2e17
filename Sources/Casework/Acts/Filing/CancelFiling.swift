public import Statute

/// Cancels a filing at the unit's request, its system retired (撤销备案).
public struct CancelFiling: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.cancelled

  /// What proves it: the name no longer resolves, the ICP and police records are cancelled.
  public var proof: String
  public var certificateReturned: Bool

  public init(proof: String, certificateReturned: Bool) {
    self.proof = proof
    self.certificateReturned = certificateReturned
  }

  public static let example = CancelFiling(proof: "域名已停止解析,ICP备案和公安联网备案已注销", certificateReturned: true)

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.retirementProved = certificateReturned && !proof.allSatisfy(\.isWhitespace)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        FilingEnded(object: file.subject.id.retagged(), outcome: .cancelledByUnit, account: proof), under: taken))
  }
}
