public import Statute

/// A step by which a review is decided (作出审核决定): passed upon its paper, failed for coded reasons, several at once.
public protocol Reviewing: Step where Law == Eligibility {
  static var review: Fact.Review { get }
  static var outcome: ReviewOutcome { get }
  var grounds: [OpeningGround] { get }
  /// Who decided; never the one who applied.
  var decidedBy: String { get }
}

extension Reviewing {
  public var grounds: [OpeningGround] { [] }

  public func tell(_ facts: inout Eligibility.Facts, in file: CaseFile, at moment: Moment) {
    facts.decisionAttached = moment.document != nil
    facts.reasonsGiven = !grounds.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(("decided_by", decidedBy))
    if Set(grounds).count < grounds.count {
      reasons.append(Reason(EligibilityGround.reasonTwice, field: "grounds"))
    }
    if grounds.contains(.other), moment.document == nil {
      reasons.append(Reason(EligibilityGround.otherWithoutPaper, field: "grounds"))
    }
    let applicant = file.last("eligibility.applied", of: file.subject.id, by: moment.day)?.party
    if let applicant, [moment.party.name, decidedBy].contains(applicant) {
      reasons.append(Reason(CommonGround.sameParty, field: "decided_by", applicant))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    let decided = EligibilityDecided(
      site: file.subject.id.retagged(), review: Self.review, outcome: Self.outcome,
      grounds: grounds.isEmpty ? nil : grounds, decidedBy: decidedBy)
    return Deed(Deed.Entry(decided, under: taken))
  }
}
