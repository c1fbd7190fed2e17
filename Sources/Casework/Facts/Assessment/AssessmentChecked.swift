/// What the police said of a report (测评报告形式审查).
public struct AssessmentChecked: AssessmentFact {
  public static let table = "assessment_checked"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let report: FactNumber
  public let outcome: Outcome
  public let faults: [String]?
  /// The handing in that it answers, and who recorded that.
  public let submission: FactNumber?
  public let submittedBy: String?

  public init(
    object: ObjectID, assessment: AssessmentID? = nil, report: FactNumber, outcome: Outcome, faults: [String]? = nil,
    submission: FactNumber? = nil, submittedBy: String? = nil
  ) {
    self.object = object
    self.assessment = assessment
    self.report = report
    self.outcome = outcome
    self.faults = faults
    self.submission = submission
    self.submittedBy = submittedBy
  }
}

extension AssessmentChecked {
  /// How a check ends (审查结果).
  public enum Outcome: String, Codable, Sendable { case accepted, returned }
}
