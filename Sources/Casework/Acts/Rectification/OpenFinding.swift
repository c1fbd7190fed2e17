public import Statute

/// Opens a finding on a site, under a number that is never used again (发现隐患).
public struct OpenFinding: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.found
  public static let subject = SubjectKind.site

  public var source: FindingSource
  public var severity: FindingSeverity
  public var description: String
  /// The protected object, where it is of one.
  public var object: ObjectID?
  public var controlClass: ControlClass?
  /// As the standard calls it, with its class.
  public var controlPoint: String?
  /// A trigger of appendix G, `A-18`.
  public var majorHazard: String?
  /// A clause of the high-risk guide, `6.4.1.1`.
  public var highRiskCase: String?
  /// The number of the report it stands in.
  public var report: String?
  /// The number of the closed finding that has come back.
  public var recurrenceOf: String?
  /// As a paper sets it; nil: as local policy or the law has it.
  public var dueOn: Day?

  public init(
    source: FindingSource, severity: FindingSeverity, description: String, object: ObjectID? = nil,
    controlClass: ControlClass? = nil, controlPoint: String? = nil, majorHazard: String? = nil,
    highRiskCase: String? = nil, report: String? = nil, recurrenceOf: String? = nil, dueOn: Day? = nil
  ) {
    self.source = source
    self.severity = severity
    self.description = description
    self.object = object
    self.controlClass = controlClass
    self.controlPoint = controlPoint
    self.majorHazard = majorHazard
    self.highRiskCase = highRiskCase
    self.report = report
    self.recurrenceOf = recurrenceOf
    self.dueOn = dueOn
  }

  public static let example = OpenFinding(
    source: .inspection, severity: .high, description: "后台口令强度不足,未限制登录失败次数",
    controlClass: .computingEnvironment, controlPoint: "身份鉴别", highRiskCase: "6.4.1.1")

  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.severity = severity
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let finding: FindingID = moment.fresh.retagged()
    let reported = reported(in: file)
    let opened = FindingOpened(
      finding: finding, source: source, severity: severity, description: description,
      controlPoint: point(on: moment.day).map { "\($0.controlClass.term)/\($0.term)" },
      recurrenceOf: recurrenceOf.flatMap(file.finding(called:)),
      dueOn: dueOn ?? severity.dueDay(from: moment.day, under: file.policy, by: file.calendar),
      majorHazard: majorHazard, highRiskCase: highRiskCase, report: reported?.number)
    return Deed(
      registrations: [
        .finding(
          finding, number: nil, site: file.subject.id.retagged(), object: object ?? reported?.content.object)
      ],
      Deed.Entry(opened, under: taken))
  }

  func point(on day: Day) -> ControlPoint? {
    Rulebook.on(day)?.controlPoints.first { $0.controlClass == controlClass && $0.term == controlPoint }
  }

  func reported(in file: CaseFile) -> Recorded<AssessmentReported>? {
    guard let number = report.flatMap({ ReportNumber($0)?.normalised }) else { return nil }
    return file.all(AssessmentReported.self).last { $0.content.reportNumber == number }
  }
}
