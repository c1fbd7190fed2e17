public import Statute

/// Records that the experts agree with the proposed level (专家评审同意).
public struct AgreeAsExperts: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.expertsAgreed

  /// How many reviewed it; three or more as a rule (U-16).
  public var experts: Int
  public var opinion: String

  public init(experts: Int, opinion: String) {
    self.experts = experts
    self.opinion = opinion
  }

  public static let example = AgreeAsExperts(experts: 3, opinion: "等级准确")

  public func tell(_ facts: inout Grading.Facts, in file: CaseFile, at moment: Moment) {
    facts.opinionAttached = !opinion.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    experts > 0 ? [] : [Reason(GradingGround.noExperts, field: "experts")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        GradingReviewed(object: file.subject.id.retagged(), experts: experts, agreed: true, opinion: opinion),
        under: taken))
  }
}
