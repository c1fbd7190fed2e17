public import Statute

/// A step that records what the experts said (专家评审结论).
public protocol ExpertReviewing: Step where Law == Grading {
  static var agrees: Bool { get }
  /// How many reviewed it; three or more as a rule (U-16).
  var experts: Int { get }
  var opinion: String { get }
}

extension ExpertReviewing {
  public func tell(_ facts: inout Grading.Facts, in file: CaseFile, at moment: Moment) {
    facts.opinionAttached = !opinion.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if experts < 1 { reasons.append(Reason(GradingGround.noExperts, field: "experts")) }
    if opinion.allSatisfy(\.isWhitespace) { reasons.append(Reason(GradingGround.noReason, field: "opinion")) }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        GradingReviewed(
          object: file.subject.id.retagged(), experts: experts, agreed: Self.agrees, opinion: opinion),
        under: taken))
  }
}
