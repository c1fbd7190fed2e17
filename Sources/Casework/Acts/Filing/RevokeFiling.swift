public import Statute

/// Revokes a filing by the police, for false material or a wrong organ (注销备案); the duty to file stands.
public struct RevokeFiling: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.revoked

  public var reasons: [String]

  public init(reasons: [String]) { self.reasons = reasons }

  public static let example = RevokeFiling(reasons: ["备案材料虚假"])

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = !reasons.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { blank(reasons, field: "reasons") }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        FilingEnded(
          object: file.subject.id.retagged(), outcome: .revokedByPolice, account: reasons.joined(separator: ";")),
        under: taken))
  }
}
