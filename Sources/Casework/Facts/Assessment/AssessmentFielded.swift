/// What was done on site, or that it begins again (现场测评结束、回归测试).
public struct AssessmentFielded: AssessmentFact {
  public static let table = "assessment_fielded"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let scanned: Bool
  public let penetrated: Bool
  /// Why scan or penetration was waived (放弃验证).
  public let waiver: String?
  public let waiverApprovedBy: String?

  public init(
    object: ObjectID, assessment: AssessmentID? = nil, scanned: Bool, penetrated: Bool, waiver: String? = nil,
    waiverApprovedBy: String? = nil
  ) {
    self.object = object
    self.assessment = assessment
    self.scanned = scanned
    self.penetrated = penetrated
    self.waiver = waiver
    self.waiverApprovedBy = waiverApprovedBy
  }
}
