public import Statute

/// Gives a planned assessment to a tester (登记测评项目).
public struct RegisterAssessment: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.registered

  /// By its identity, or by the number of its certificate.
  public var tester: TesterID?
  public var certificate: String?
  public var contract: String
  public var plannedFrom: Day
  public var plannedThrough: Day?
  public var address: String?
  public var lead: String?
  public var leadGrade: AssessorGrade?
  public var leadPhone: String?
  public var members: [String]?

  public init(
    tester: TesterID? = nil, certificate: String? = nil, contract: String, plannedFrom: Day,
    plannedThrough: Day? = nil, address: String? = nil, lead: String? = nil, leadGrade: AssessorGrade? = nil,
    leadPhone: String? = nil, members: [String]? = nil
  ) {
    self.tester = tester
    self.certificate = certificate
    self.contract = contract
    self.plannedFrom = plannedFrom
    self.plannedThrough = plannedThrough
    self.address = address
    self.lead = lead
    self.leadGrade = leadGrade
    self.leadPhone = leadPhone
    self.members = members
  }

  public static let example = RegisterAssessment(
    certificate: "SC202127130010134", contract: "测评合同2025-017", plannedFrom: Day(2025, 6, 9),
    plannedThrough: Day(2025, 7, 31), address: "某市某路1号", lead: "赵测评", leadGrade: .senior,
    leadPhone: "0635-8000003", members: ["钱测评", "孙测评"])

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.testerEligible = reasons(against: .testerEligible, in: file, at: moment).isEmpty
  }

  public func reasons(
    against condition: Assessment.Condition, in file: CaseFile, at moment: Moment
  ) -> [Reason] {
    guard condition == .testerEligible, let project = AssessmentProject(in: file) else { return [] }
    guard let standing = TesterStanding(of: tester, certificate: certificate, in: file) else {
      return [Reason(AssessmentGround.testerUnknown, field: "tester", certificate ?? tester?.description ?? "")]
    }
    let span = DaySpan(from: min(moment.day, plannedFrom), through: max(moment.day, plannedThrough ?? plannedFrom))
    return standing.reasons(against: project.object.retagged(), during: span, on: moment.day)
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if !contract.isSaid { reasons.append(Reason(AssessmentGround.contractMissing, field: "contract")) }
    if let plannedThrough, plannedThrough < plannedFrom {
      reasons.append(Reason(AssessmentGround.plannedBackwards, field: "planned_through"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let standing = TesterStanding(of: tester, certificate: certificate, in: file)
    let contracted = AssessmentContracted(
      object: project.object, assessment: project.id, tester: standing?.id.retagged(), contract: contract,
      planned: DaySpan(from: plannedFrom, through: plannedThrough), retest: project.planned?.content.retest,
      ground: project.planned?.content.ground, address: address, lead: lead, leadGrade: leadGrade,
      leadPhone: leadPhone, members: members)
    var deed = Deed(Deed.Entry(contracted, under: taken))
    if contracted.leadIsJunior(for: project.level(on: moment.day)) {
      deed.warnings.append(Reason(AssessmentGround.leadGradeLow, field: "lead_grade"))
    }
    return deed
  }
}

extension AssessmentContracted {
  /// No project lead of the grade that is usual at the level.
  func leadIsJunior(for level: Level) -> Bool { level >= .three && (leadGrade ?? .junior) == .junior }
}
