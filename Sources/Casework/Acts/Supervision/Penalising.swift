public import Statute

/// A penalty (处罚步骤): its law is that of the day of the conduct, not of the day of the decision (I-19).
public protocol Penalising: Enforcing {
  var conductOn: Day { get }
}

extension Penalising {
  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.approverIsDrafter = draftedBy == moment.party.name
    facts.conductOn = conductOn
  }

  /// Conduct lies before its penalty and after its law.
  func faultsOfConduct(_ law: Basis?, at moment: Moment) -> [Reason] {
    if conductOn > moment.day { return [Reason(SupervisionGround.conductAhead, field: "conduct_on", "\(conductOn)")] }
    guard let law, law.instrument.isInForce(on: conductOn) else {
      return [Reason(SupervisionGround.conductBeforeLaw, field: "conduct_on", "\(conductOn)")]
    }
    return []
  }

  /// The article of the Cybersecurity Law that stood on the day of the conduct.
  var penaltyArticle: Basis? { CybersecurityArticle.penalty.numbering.entry(on: conductOn)?.basis }
}
