/// A report handed to the police (报送测评报告).
public struct AssessmentHandedIn: AssessmentFact {
  public static let table = "assessment_handed_in"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let report: FactNumber
  /// The report as a file, by its name or digest.
  public let file: String?

  public init(object: ObjectID, assessment: AssessmentID? = nil, report: FactNumber, file: String? = nil) {
    self.object = object
    self.assessment = assessment
    self.report = report
    self.file = file
  }
}
