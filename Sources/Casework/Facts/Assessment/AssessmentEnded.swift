/// A project closed, or void (测评项目办结、作废).
public struct AssessmentEnded: AssessmentFact {
  public static let table = "assessment_ended"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let outcome: Outcome
  public let ground: String?

  public init(object: ObjectID, assessment: AssessmentID? = nil, outcome: Outcome, ground: String? = nil) {
    self.object = object
    self.assessment = assessment
    self.outcome = outcome
    self.ground = ground
  }
}

extension AssessmentEnded {
  /// How a project ends (办结情况).
  public enum Outcome: String, Codable, Sendable { case closed, void }
}
