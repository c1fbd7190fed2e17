import Casework
import Statute
import _Scenes

/// The books around one finding (隐患案卷).
struct RectificationBooks {
  static let finding = Subject.finding(FindingID(high: 0x4000, low: 1 << 63 | 0xe1))
  static let found = Day(2025, 5, 12)

  var register = PaperRegister()

  init(level: Level? = .three) {
    for registration in Cast.registrations { register.register(registration) }
    for fact in Cast.described(on: Day(2025, 1, 2)) {
      register.record(fact.content, act: "given", on: fact.day)
    }
    if let level {
      register.record(
        GradingDecided(object: Cast.object, s: level, a: level, level: level), act: "grading.filing_passed",
        stage: "confirmed", on: Day(2025, 4, 1))
    }
  }

  @discardableResult mutating func perform(
    _ act: any Act, by party: Party = Cast.staff, on day: Day, document: String? = nil
  ) throws(Refusal) -> Deed {
    try register.perform(act, on: Self.finding, by: party, on: day, document: document)
  }

  @discardableResult mutating func open(
    _ act: OpenFinding = .example, by party: Party = Cast.officer, on day: Day = found, document: String? = nil,
    as finding: Subject = Self.finding
  ) throws(Refusal) -> Deed {
    try register.perform(
      act, on: .site(Cast.existing), by: party, on: day, document: document, opening: finding.id)
  }

  /// The finding up to the stage, each step a day after the last.
  mutating func lead(to stage: Rectification.Stage, severity: FindingSeverity = .high) throws(Refusal) {
    var body = OpenFinding.example
    if !severity.mustBeClosed { body.highRiskCase = nil }
    body.severity = severity
    try open(body)
    let way: [(Rectification.Stage, any Act, Party)] = [
      (.planned, PlanFix.example, Cast.staff), (.fixing, BeginFix.example, Cast.staff),
      (.claimedFixed, ClaimFixed.example, Cast.staff), (.verifiedClosed, PassRecheck.example, Cast.officer),
    ]
    guard stage != .open else { return }
    for (place, (reached, act, party)) in way.enumerated() {
      try perform(act, by: party, on: Self.found + place + 1)
      if reached == stage { return }
    }
  }

  func file() -> CaseFile { register.file(of: Self.finding) }

  func stage(on day: Day = Day(2025, 6, 30)) -> Rectification.Stage {
    file().stage(Rectification.self, of: Self.finding.id, on: day)
  }

  /// Everything of one kind on the books, oldest first.
  func all<Content: FactContent>(_ kind: Content.Type) -> [Content] {
    register.records.compactMap { $0.content as? Content }
  }
}
