/// Every rule as it stands on one day (当日有效规则), resolved once.
public struct Rulebook: Sendable {
  /// The first day of this edition (规则版次): no rule changes between it and the next edition.
  public let edition: Day

  public let eligibility: [Provision<Eligibility>]
  public let grading: [Provision<Grading>]
  public let filing: [Provision<Filing>]
  public let assessment: [Provision<Assessment>]
  public let rectification: [Provision<Rectification>]
  public let operation: [Provision<Operation>]
  public let supervision: [Provision<Supervision>]

  /// The limits that run, each with why.
  public let timeLimits: [TimeLimit: Dated<Period>.Entry]
  public let gradingForms: [GradingForm]
  public let filingForm: FilingForm?
  public let reportTemplate: ReportTemplate?
  /// Nil: a certificate does not expire.
  public let certificateTerm: CertificateTerm?
  public let gate: [GateCondition]
  public let articles: [CybersecurityArticle: Basis]
  public let penalties: [PenaltyTier]
  public let controlPoints: [ControlPoint]
  public let requirementExtensions: [RequirementExtension]
  public let highRiskCases: [HighRiskCase]
  public let majorHazards: [MajorHazard]

  /// The rules of a day; nil before the first of them.
  public static func on(_ day: Day) -> Rulebook? { editions.last { $0.edition <= day } }

  /// Every edition, oldest first, computed from the days on which any rule turns.
  public static let editions: [Rulebook] = turningDays.map(Rulebook.init(on:))

  /// The days on which any rule turns.
  public static let turningDays: [Day] = {
    var days: Set<Day> = []
    days.formUnion(Eligibility.provisions.turningDays)
    days.formUnion(Grading.provisions.turningDays)
    days.formUnion(Filing.provisions.turningDays)
    days.formUnion(Assessment.provisions.turningDays)
    days.formUnion(Rectification.provisions.turningDays)
    days.formUnion(Operation.provisions.turningDays)
    days.formUnion(Supervision.provisions.turningDays)
    for limit in TimeLimit.allCases { days.formUnion(limit.periods.turningDays) }
    for article in CybersecurityArticle.allCases { days.formUnion(article.numbering.turningDays) }
    days.formUnion(GradingForm.inUse.turningDays)
    days.formUnion(FilingForm.inUse.turningDays)
    days.formUnion(ReportTemplate.inUse.turningDays)
    days.formUnion(CertificateTerm.inForce.turningDays)
    days.formUnion(GateCondition.inForce.turningDays)
    days.formUnion(PenaltyTier.inForce.turningDays)
    days.formUnion(ControlPoint.inForce.turningDays)
    days.formUnion(RequirementExtension.inForce.turningDays)
    days.formUnion(HighRiskCase.general.turningDays)
    days.formUnion(HighRiskChapter.inForce.turningDays)
    days.formUnion(MajorHazard.inForce.turningDays)
    return days.sorted()
  }()

  private init(on day: Day) {
    edition = day
    eligibility = Eligibility.provisions[on: day] ?? []
    grading = Grading.provisions[on: day] ?? []
    filing = Filing.provisions[on: day] ?? []
    assessment = Assessment.provisions[on: day] ?? []
    rectification = Rectification.provisions[on: day] ?? []
    operation = Operation.provisions[on: day] ?? []
    supervision = Supervision.provisions[on: day] ?? []
    var limits: [TimeLimit: Dated<Period>.Entry] = [:]
    for limit in TimeLimit.allCases {
      if let entry = limit.periods.entry(on: day), entry.value != nil { limits[limit] = entry }
    }
    timeLimits = limits
    var bases: [CybersecurityArticle: Basis] = [:]
    for article in CybersecurityArticle.allCases { bases[article] = article.numbering.entry(on: day)?.basis }
    articles = bases
    gradingForms = GradingForm.inUse[on: day] ?? []
    filingForm = FilingForm.inUse[on: day]
    reportTemplate = ReportTemplate.inUse[on: day]
    certificateTerm = CertificateTerm.inForce[on: day]
    gate = GateCondition.inForce[on: day] ?? []
    penalties = PenaltyTier.inForce[on: day] ?? []
    controlPoints = ControlPoint.inForce[on: day] ?? []
    requirementExtensions = RequirementExtension.inForce[on: day] ?? []
    highRiskCases = HighRiskCase.general[on: day] ?? []
    majorHazards = MajorHazard.inForce[on: day] ?? []
  }
}
