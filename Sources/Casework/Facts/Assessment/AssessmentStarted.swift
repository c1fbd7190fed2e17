/// The testers are on site (进场测评).
public struct AssessmentStarted: AssessmentFact {
  public static let table = "assessment_started"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let tester: TesterID?
  /// The confirmed plan (测评方案), by name or number.
  public let plan: String?
  /// Who authorised the tests for the unit.
  public let authorised: String?

  public init(
    object: ObjectID, assessment: AssessmentID? = nil, tester: TesterID? = nil, plan: String? = nil,
    authorised: String? = nil
  ) {
    self.object = object
    self.assessment = assessment
    self.tester = tester
    self.plan = plan
    self.authorised = authorised
  }
}
