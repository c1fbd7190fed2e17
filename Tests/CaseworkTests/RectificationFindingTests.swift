import Statute
import Testing
import _Scenes

@testable import Casework

@Suite struct `A finding, as it is opened` {
  typealias Books = RectificationBooks

  private static func opening(
    _ level: Level? = .three, on day: Day = Books.found, document: String? = nil,
    _ change: (inout OpenFinding) -> Void
  ) -> [String] {
    var books = Books(level: level)
    var body = OpenFinding.example
    change(&body)
    return refusal { () throws(Refusal) in try books.open(body, on: day, document: document) }
  }

  @Test func `is news of its site, and what becomes of it is not`() throws {
    var books = Books()
    let before = books.register.file(of: .site(Cast.existing)).version
    try books.open()
    let opened = books.register.file(of: .site(Cast.existing)).version
    #expect(opened > before)
    try books.perform(PlanFix.example, on: Books.found + 1)
    #expect(books.register.file(of: .site(Cast.existing)).version == opened)
  }

  @Test func `says what is wrong`() { #expect(Self.opening { $0.description = " " } == ["description_missing"]) }

  @Test func `is of an object that carries the site`() {
    #expect(Self.opening { $0.object = Cast.object } == [])
    #expect(Self.opening { $0.object = Cast.newObject } == ["object_elsewhere"])
  }

  @Test func `names a control point that its level has`() {
    #expect(Self.opening { ($0.controlClass, $0.controlPoint) = (nil, nil) } == [])
    #expect(Self.opening { $0.controlClass = .maintenance } == ["control_point_unknown"])
    #expect(Self.opening { $0.controlClass = nil } == ["control_point_unknown"])
    let centre: (inout OpenFinding) -> Void = {
      ($0.controlClass, $0.controlPoint) = (.managementCentre, "集中管控")
    }
    #expect(Self.opening(.two, centre) == ["control_point_absent"])
    #expect(Self.opening(.three, centre) == [])
    #expect(Self.opening(nil, centre) == [])
    #expect(
      Self.opening(on: Day(2019, 11, 30)) { $0.highRiskCase = nil } == ["control_point_unknown"])
  }

  @Test func `keeps the point with its class`() throws {
    var books = Books()
    try books.open()
    #expect(books.all(FindingOpened.self).map(\.controlPoint) == ["安全计算环境/身份鉴别"])
  }

  @Test func `a trigger of appendix G makes it major`() {
    #expect(Self.opening { ($0.majorHazard, $0.severity) = ("A-18", .major) } == [])
    #expect(Self.opening { $0.majorHazard = "A-18" } == ["major_hazard_not_major"])
    #expect(Self.opening { ($0.majorHazard, $0.severity) = ("A-33", .major) } == ["major_hazard_unknown"])
    #expect(
      Self.opening(on: Day(2025, 3, 19)) {
        ($0.majorHazard, $0.severity, $0.highRiskCase) = ("A-18", .major, nil)
      } == ["major_hazard_unknown"])
  }

  @Test func `a case of the high-risk guide is for its level, and high where nothing may lower it`() {
    #expect(Self.opening { $0.highRiskCase = "6.4.1.9" } == ["high_risk_case_unknown"])
    #expect(Self.opening(.two) { $0.highRiskCase = "6.4.1.3" } == ["high_risk_case_not_for_level"])
    #expect(Self.opening { $0.severity = .medium } == [])
    #expect(
      Self.opening { ($0.severity, $0.highRiskCase) = (.medium, "6.9.4.2") } == ["high_risk_case_means_high"])
    #expect(Self.opening { $0.highRiskCase = "7.3.1.1" } == [])
    #expect(Self.opening { $0.highRiskCase = "10.5.1.2" } == ["high_risk_case_unknown"])
    #expect(Self.opening { $0.highRiskCase = "7.03.1.1" } == ["high_risk_case_unknown"])
    #expect(Self.opening(on: Day(2025, 4, 27)) { _ in } == ["high_risk_case_unknown"])
  }

  @Test func `has its date by its severity, carried past days of rest`() throws {
    for (severity, due) in [
      (FindingSeverity.major, Day(2025, 6, 11)), (.high, Day(2025, 6, 11)), (.medium, Day(2025, 8, 11)),
      (.low, Day(2025, 11, 10)),
    ] {
      var books = Books()
      try books.lead(to: .open, severity: severity)
      #expect(books.all(FindingOpened.self).map(\.dueOn) == [due])
    }
  }

  @Test func `has its date as the place has set it`() throws {
    var books = Books()
    books.register.policy = LocalPolicy([
      .init(key: "finding_days:high", since: Day(2025, 1, 1), value: "15", setBy: "张局长", paper: "聊公网〔2025〕3号")
    ])
    try books.open()
    #expect(books.all(FindingOpened.self).map(\.dueOn) == [Day(2025, 5, 27)])
  }

  @Test func `has its date as a paper sets it, over all`() throws {
    let due: (inout OpenFinding) -> Void = { $0.dueOn = Books.found + 7 }
    #expect(Self.opening(.three, due) == ["due_without_paper"])
    #expect(Self.opening(document: "聊公网〔2025〕7号", due) == [])
    #expect(Self.opening(document: "聊公网〔2025〕7号") { $0.dueOn = Books.found } == ["due_too_early"])
  }

  @Test func `points back to the closed finding that has come back`() throws {
    var books = Books()
    try books.lead(to: .claimedFixed)
    let second = Subject.finding(FindingID(high: 0x4000, low: 1 << 63 | 0xe2))
    var body = OpenFinding.example
    body.recurrenceOf = Books.finding.id.description
    #expect(
      refusal { () throws(Refusal) in try books.open(body, on: Books.found + 20, as: second) } == [
        "recurrence_still_open"
      ])
    try books.perform(PassRecheck.example, by: Cast.officer, on: Books.found + 20)
    try books.open(body, on: Books.found + 30, as: second)
    #expect(books.all(FindingOpened.self).last?.recurrenceOf == Books.finding.id.retagged())
    body.recurrenceOf = "YH999999"
    #expect(Self.opening { $0.recurrenceOf = "YH999999" } == ["recurrence_unknown"])
  }

  @Test func `stands in a report of an object of the site`() throws {
    var books = Books()
    let number = "37150000101-25001-25-0134-01"
    let report = books.register.record(
      AssessmentReported(
        object: Cast.object, tester: Cast.tester, reportNumber: number, template: .of2025,
        conclusion: .basicallyConforming), act: "assessment.entered_as_tested", stage: "accepted", on: Day(2025, 5, 2))
    var body = OpenFinding.example
    (body.source, body.report) = (.assessment, number)
    let deed = try books.open(body, by: Cast.testers)
    #expect(books.all(FindingOpened.self).map(\.report) == [report])
    #expect(
      deed.registrations == [
        .finding(Books.finding.id.retagged(), number: nil, site: Cast.existing, object: Cast.object)
      ])
    #expect(Self.opening { $0.report = number } == ["report_unknown"])
  }
}
