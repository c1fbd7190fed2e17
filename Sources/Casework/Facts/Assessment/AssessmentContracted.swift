/// An assessment planned, or given to a tester (列入测评计划、登记测评项目).
public struct AssessmentContracted: AssessmentFact {
  public static let table = "assessment_contracted"

  public let object: ObjectID
  public let assessment: AssessmentID?
  /// Nil while nobody is chosen.
  public let tester: TesterID?
  public let contract: String?
  public let planned: DaySpan?
  /// What the assessment is for.
  public let retest: AssessmentKind?
  /// Which change or which failed report it answers.
  public let ground: String?
  public let address: String?
  /// The project lead (项目经理).
  public let lead: String?
  public let leadGrade: AssessorGrade?
  public let leadPhone: String?
  public let members: [String]?

  public init(
    object: ObjectID, assessment: AssessmentID? = nil, tester: TesterID? = nil, contract: String? = nil,
    planned: DaySpan? = nil, retest: AssessmentKind? = nil, ground: String? = nil, address: String? = nil,
    lead: String? = nil, leadGrade: AssessorGrade? = nil, leadPhone: String? = nil, members: [String]? = nil
  ) {
    self.object = object
    self.assessment = assessment
    self.tester = tester
    self.contract = contract
    self.planned = planned
    self.retest = retest
    self.ground = ground
    self.address = address
    self.lead = lead
    self.leadGrade = leadGrade
    self.leadPhone = leadPhone
    self.members = members
  }
}
