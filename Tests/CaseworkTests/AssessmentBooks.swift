import Casework
import Statute
import Testing
import _Scenes

/// The books around one assessment, as far as a test wants them (测评案卷).
struct AssessmentBooks {
  static let project = Subject.assessment(AssessmentID(high: 0x4000, low: 1 << 63 | 0xf1))
  static let certificate = "SC202127130010134"
  /// Planned the day before, registered, on site, done, reported: ten days apart.
  static let (registered, onsite, finished, reported) = (
    Day(2025, 6, 2), Day(2025, 6, 12), Day(2025, 6, 22), Day(2025, 7, 2)
  )

  var register = PaperRegister()

  /// An object at a level, filed, and a tester accredited for these days.
  init(
    level: Level = .three, filed: Bool = true, builder: String? = nil, runner: String? = nil,
    valid: DaySpan? = DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31)), tester: String = "某测评公司"
  ) {
    for registration in Cast.registrations { register.register(registration) }
    for fact in Cast.described(on: Day(2025, 1, 2)) { record(fact.content, on: fact.day) }
    record(
      ObjectDescribed(
        object: Cast.object, unit: Cast.unit, name: "某局网站系统", builder: builder, runner: runner, running: true),
      on: Day(2025, 1, 2))
    record(TesterDescribed(tester: Cast.tester, name: tester), on: Day(2024, 1, 1))
    if let valid {
      record(
        TesterCertified(tester: Cast.tester, certificate: Self.certificate, valid: valid), on: Day(2024, 1, 1))
    }
    register.record(
      GradingDecided(object: Cast.object, s: level, a: level, level: level), act: "grading.filing_passed",
      stage: "confirmed", on: Day(2025, 4, 1))
    if filed {
      register.record(
        FilingCertified(object: Cast.object, number: "37150000101-25001", form: .of2025),
        act: "filing.certificate_issued", stage: "certified", on: Day(2025, 4, 1))
    }
  }

  mutating func record(_ content: some FactContent, on day: Day) {
    register.record(content, act: content.subject.kind.rawValue + "." + type(of: content).table, on: day)
  }

  @discardableResult mutating func perform(
    _ act: any Act, by party: Party = Cast.testers, on day: Day, subject: Subject = Self.project
  ) throws(Refusal) -> Deed {
    try register.perform(act, on: subject, by: party, on: day, opening: Self.project.id)
  }

  mutating func plan(_ act: PlanAssessment = .example, on day: Day = registered - 1) throws(Refusal) {
    try perform(act, by: Cast.staff, on: day, subject: .object(Cast.object))
  }

  /// The project up to the stage, each step on its day.
  mutating func lead(to stage: Assessment.Stage) throws(Refusal) {
    try plan()
    let way: [(Assessment.Stage, any Act, Party, Day)] = [
      (.registered, RegisterAssessment.example, Cast.staff, Self.registered),
      (.onsite, StartOnsite.example, Cast.testers, Self.onsite),
      (.draftReport, FinishOnsite.example, Cast.testers, Self.finished),
      (.issued, IssueReport.example, Cast.testers, Self.reported),
      (.submitted, SubmitReport.example, Cast.staff, Self.reported + 1),
      (.accepted, AcceptReport.example, Cast.officer, Self.reported + 2),
    ]
    guard stage != .planned else { return }
    for (reached, act, party, day) in way {
      try perform(act, by: party, on: day)
      if reached == stage { return }
    }
  }

  func stage(on day: Day = .distantFuture) -> Assessment.Stage {
    register.file(of: Self.project).stage(Assessment.self, of: Self.project.id, on: day)
  }
}

extension Refusal {
  /// The codes of its reasons; of any other refusal, what it is.
  var reasonCodes: [String] {
    switch self {
    case .reasons(let reasons), .conditionFails(let reasons): reasons.map(\.code)
    case .notPermitted: ["not_permitted"]
    case .notAuthorised: ["not_authorised"]
    case .notYetThatDay: ["not_yet_that_day"]
    case .precedesLastStep: ["precedes_last_step"]
    case .notYetLaw: ["not_yet_law"]
    case .overtaken: ["overtaken"]
    case .keyUsedOtherwise: ["key_used_otherwise"]
    case .outsideScope: ["outside_scope"]
    }
  }
}

/// What an attempt is refused by; nothing when it is not.
func refusal(_ attempt: () throws(Refusal) -> Void) -> [String] {
  do {
    try attempt()
    return []
  } catch {
    return error.reasonCodes
  }
}
