public import Statute

/// Enters the report of an assessment, dated the day of the act (出具测评报告).
public struct IssueReport: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.reportIssued

  public var reportNumber: String
  /// As it is printed; nil: the one for reports of that day.
  public var template: ReportTemplate?
  /// As it is stated.
  public var conclusion: Conclusion
  public var rate: Percentage?
  public var score: Percentage?
  public var high: Int?
  public var medium: Int?
  public var low: Int?
  /// Before rectification (1846 Q22).
  public var majorTotal: Int?
  public var majorFixed: Int?
  /// Why the stated conclusion is not the one that follows from the figures.
  public var overrideReason: String?

  public init(
    reportNumber: String, template: ReportTemplate? = nil, conclusion: Conclusion, rate: Percentage? = nil,
    score: Percentage? = nil, high: Int? = nil, medium: Int? = nil, low: Int? = nil, majorTotal: Int? = nil,
    majorFixed: Int? = nil, overrideReason: String? = nil
  ) {
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
    self.overrideReason = overrideReason
  }

  public static let example = IssueReport(
    reportNumber: "37150000001-25001-25-0134-01", template: .of2025, conclusion: .basicallyConforming,
    rate: Percentage("92.5"), high: 2, medium: 5, low: 8, majorTotal: 3, majorFixed: 1)

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.conclusionStands = reasons(against: .conclusionStands, in: file, at: moment).isEmpty
  }

  public func reasons(
    against condition: Assessment.Condition, in file: CaseFile, at moment: Moment
  ) -> [Reason] {
    guard condition == .conclusionStands, let project = AssessmentProject(in: file) else { return [] }
    return numberReasons(in: project, on: moment.day) + conclusionReasons(on: moment.day)
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    guard let project = AssessmentProject(in: file) else { return [] }
    var reasons = project.testerReasons(through: moment.day)
    let number = ReportNumber(reportNumber)?.normalised
    if file.all(AssessmentReported.self).contains(where: { $0.content.reportNumber == number }) {
      reasons.append(Reason(AssessmentGround.reportNumberTaken, field: "report_number"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let worked = project.worked(through: moment.day)
    guard let tester = project.tester, let accreditation = tester.accreditation(during: worked),
      let number = ReportNumber(reportNumber), let template = template ?? ReportTemplate.inUse[on: moment.day]
    else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    let warnings = self.warnings(in: project, on: moment.day)
    let reported = AssessmentReported(
      object: project.object, assessment: project.id, tester: tester.id.retagged(),
      reportNumber: number.normalised, template: template, conclusion: conclusion, rate: rate, score: score,
      high: high, medium: medium, low: low, majorTotal: majorTotal, majorFixed: majorFixed,
      retest: project.planned?.content.retest ?? .year, accreditation: accreditation.last.number,
      accreditedDuring: accreditation.last.content.valid, worked: worked,
      earlierAccreditation: accreditation.earlier?.number,
      earlierAccreditedDuring: accreditation.earlier?.content.valid,
      computed: try? template.conclusion(of: figures, dated: moment.day).conclusion,
      overridden: overrideReason, warnings: warnings.map(\.code))
    var deed = Deed(Deed.Entry(reported, under: taken))
    deed.warnings = warnings
    return deed
  }
}
