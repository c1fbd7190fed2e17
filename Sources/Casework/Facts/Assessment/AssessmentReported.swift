public import Statute

/// A report and what it concludes (测评报告).
public struct AssessmentReported: AssessmentFact {
  public static let table = "assessment_reported"

  public let object: ObjectID
  public let assessment: AssessmentID?
  public let tester: TesterID
  public let reportNumber: String?
  public let template: ReportTemplate
  /// As the report states it.
  public let conclusion: Conclusion
  /// 符合率, as reported.
  public let rate: Percentage?
  /// 综合得分, as reported.
  public let score: Percentage?
  public let high: Int?
  public let medium: Int?
  public let low: Int?
  /// 重大风险隐患 before rectification.
  public let majorTotal: Int?
  /// Those of them put right before the report.
  public let majorFixed: Int?
  public let retest: AssessmentKind?
  /// The certificate it rests on, and from when to when that is good.
  public let accreditation: FactNumber?
  public let accreditedDuring: DaySpan?
  /// From the registration of the project to the report.
  public let worked: DaySpan?
  /// The certificate before, where it was renewed while the tester worked.
  public let earlierAccreditation: FactNumber?
  public let earlierAccreditedDuring: DaySpan?
  /// As it follows from the figures.
  public let computed: Conclusion?
  /// Why the stated one differs (U-05).
  public let overridden: String?
  /// Codes of what a person should look at.
  public let warnings: [String]?

  public init(
    object: ObjectID, assessment: AssessmentID? = nil, tester: TesterID, reportNumber: String? = nil,
    template: ReportTemplate, conclusion: Conclusion, rate: Percentage? = nil, score: Percentage? = nil,
    high: Int? = nil, medium: Int? = nil, low: Int? = nil, majorTotal: Int? = nil, majorFixed: Int? = nil,
    retest: AssessmentKind? = nil, accreditation: FactNumber? = nil, accreditedDuring: DaySpan? = nil,
    worked: DaySpan? = nil, earlierAccreditation: FactNumber? = nil, earlierAccreditedDuring: DaySpan? = nil,
    computed: Conclusion? = nil, overridden: String? = nil, warnings: [String]? = nil
  ) {
    self.object = object
    self.assessment = assessment
    self.tester = tester
    self.reportNumber = reportNumber
    self.template = template
    self.conclusion = conclusion
    self.rate = rate
    self.score = score
    self.high = high
    self.medium = medium
    self.low = low
    self.majorTotal = majorTotal
    self.majorFixed = majorFixed
    self.retest = retest
    self.accreditation = accreditation
    self.accreditedDuring = accreditedDuring
    self.worked = worked
    self.earlierAccreditation = earlierAccreditation
    self.earlierAccreditedDuring = earlierAccreditedDuring
    self.computed = computed
    self.overridden = overridden
    self.warnings = warnings
  }
}
