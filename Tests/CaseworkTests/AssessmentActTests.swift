import Statute
import Testing
import _Scenes

@testable import Casework

@Suite struct `Acts of assessment` {
  typealias Books = AssessmentBooks

  @Test func `a project goes from plan to closed report`() throws {
    var books = Books()
    try books.lead(to: .accepted)
    try books.perform(CloseAssessment(), by: Cast.officer, on: Books.reported + 3)
    #expect(books.stage() == .closed)
  }

  @Test func `a report returned is handed in again`() throws {
    var books = Books()
    try books.lead(to: .submitted)
    try books.perform(ReturnReport.example, by: Cast.officer, on: Books.reported + 2)
    #expect(books.stage() == .returned)
    try books.perform(SubmitReport.example, by: Cast.staff, on: Books.reported + 5)
    #expect(books.stage() == .submitted)
  }

  @Test(arguments: [Assessment.Stage.planned, .registered, .onsite, .draftReport])
  func `a project without a report can be void`(stage: Assessment.Stage) throws {
    var books = Books()
    try books.lead(to: stage)
    #expect(
      refusal { () throws(Refusal) in try books.perform(VoidAssessment(ground: " "), on: Books.reported) } == [
        "reasons_given"
      ])
    try books.perform(VoidAssessment.example, on: Books.reported)
    #expect(books.stage() == .void)
  }

  @Test func `a report is not made void`() throws {
    var books = Books()
    try books.lead(to: .issued)
    #expect(
      refusal { () throws(Refusal) in try books.perform(VoidAssessment.example, on: Books.reported) } == [
        "not_permitted"
      ])
  }

  @Test func `only what is filed is planned`() {
    var books = Books(filed: false)
    #expect(refusal { () throws(Refusal) in try books.plan() } == ["certified"])
  }

  @Test func `one project at a time`() throws {
    var books = Books()
    try books.lead(to: .registered)
    #expect(refusal { () throws(Refusal) in try books.plan(on: Books.onsite) } == ["assessment_open"])
  }

  @Test func `a plan runs forward`() {
    var books = Books()
    let plan = PlanAssessment(retest: .year, plannedFrom: Day(2025, 7, 1), plannedThrough: Day(2025, 6, 1))
    #expect(refusal { () throws(Refusal) in try books.plan(plan) } == ["planned_backwards"])
  }

  @Test func `an assessment of a change says which`() throws {
    var books = Books()
    #expect(refusal { () throws(Refusal) in try books.plan(PlanAssessment(retest: .change)) } == ["change_unstated"])
    try books.plan(PlanAssessment(retest: .change, ground: "迁入政务云"))
  }

  @Test func `a re-test answers a failed report or an open grave finding`() throws {
    var books = Books()
    let again = PlanAssessment(retest: .retest)
    #expect(refusal { () throws(Refusal) in try books.plan(again) } == ["nothing_to_retest"])
    var failed = books
    failed.register.record(
      AssessmentReported(object: Cast.object, tester: Cast.tester, template: .of2025, conclusion: .nonConforming),
      act: "assessment.entered_as_tested", stage: "accepted", on: Day(2025, 5, 1))
    try failed.plan(again)
    var open = books
    try open.register.perform(
      OpenFinding.example, on: .site(Cast.existing), by: Cast.officer, on: Day(2025, 5, 20))
    try open.plan(again)
  }

  @Test func `a lead below the usual grade is a warning only`() throws {
    var books = Books()
    try books.plan()
    var body = RegisterAssessment.example
    body.leadGrade = .junior
    let deed = try books.perform(body, by: Cast.staff, on: Books.registered)
    #expect(deed.warnings.map(\.code) == ["lead_grade_low"])
    var two = Books(level: .two)
    try two.plan()
    #expect(try two.perform(body, by: Cast.staff, on: Books.registered).warnings.isEmpty)
  }

  @Test func `a contract is named`() throws {
    var books = Books()
    try books.plan()
    var body = RegisterAssessment.example
    body.contract = ""
    #expect(
      refusal { () throws(Refusal) in try books.perform(body, by: Cast.staff, on: Books.registered) } == [
        "contract_missing"
      ])
    body.contract = "合同"
    body.plannedThrough = body.plannedFrom - 1
    #expect(
      refusal { () throws(Refusal) in try books.perform(body, by: Cast.staff, on: Books.registered) } == [
        "planned_backwards"
      ])
  }

  @Test func `work on site wants a confirmed plan and leave`() throws {
    var books = Books()
    try books.lead(to: .registered)
    for body in [StartOnsite(plan: "", authorisedBy: "刘局长"), StartOnsite(plan: "方案", authorisedBy: "")] {
      #expect(refusal { () throws(Refusal) in try books.perform(body, on: Books.onsite) } == ["plan_confirmed"])
    }
  }

  @Test(arguments: [
    (Level.two, false, true, ["techniques_missing"]), (.two, true, false, []),
    (.three, true, false, ["techniques_missing"]),
    (.three, false, true, ["techniques_missing"]), (.three, true, true, []),
    (.four, true, false, ["techniques_missing"]),
  ])
  func `level two is scanned, level three penetrated too`(
    level: Level, scanned: Bool, penetrated: Bool, refused: [String]
  ) throws {
    var books = Books(level: level)
    try books.lead(to: .onsite)
    let body = FinishOnsite(scanned: scanned, penetrated: penetrated)
    #expect(refusal { () throws(Refusal) in try books.perform(body, on: Books.finished) } == refused)
  }

  @Test func `what is waived is waived by another`() throws {
    var books = Books()
    try books.lead(to: .onsite)
    var body = FinishOnsite(scanned: true, penetrated: false, waiver: "核心业务不可中断")
    #expect(refusal { () throws(Refusal) in try books.perform(body, on: Books.finished) } == ["techniques_missing"])
    body.waiverApprovedBy = Cast.testers.name
    #expect(refusal { () throws(Refusal) in try books.perform(body, on: Books.finished) } == ["waiver_unapproved"])
    body.waiverApprovedBy = "张警官"
    try books.perform(body, on: Books.finished)
    #expect(books.stage() == .draftReport)
  }

  @Test func `a regression goes back on site and needs no new scan`() throws {
    var books = Books()
    try books.lead(to: .draftReport)
    try books.perform(BeginRegression(), on: Books.finished + 1)
    #expect(books.stage() == .onsite)
    try books.perform(FinishOnsite(scanned: false, penetrated: false), on: Books.finished + 2)
    #expect(books.stage() == .draftReport)
  }

  @Test func `a report is handed in as a file`() throws {
    var books = Books()
    try books.lead(to: .issued)
    #expect(
      refusal { () throws(Refusal) in try books.perform(SubmitReport(file: ""), by: Cast.staff, on: Books.reported) }
        == ["report_attached"])
  }

  @Test func `a report is accepted in order, and not by who handed it in`() throws {
    var books = Books()
    try books.lead(to: .submitted)
    let day = Books.reported + 2
    let half = AcceptReport(inOrder: [.number, .dates, .tester, .object])
    #expect(refusal { () throws(Refusal) in try books.perform(half, by: Cast.officer, on: day) } == ["not_in_order"])
    let both = Party(Cast.staff.name, as: [.operator, .police])
    #expect(
      refusal { () throws(Refusal) in try books.perform(AcceptReport.example, by: both, on: day) } == ["same_party"])
    #expect(
      refusal { () throws(Refusal) in try books.perform(ReturnReport.example, by: both, on: day) } == ["same_party"])
    #expect(
      refusal { () throws(Refusal) in try books.perform(ReturnReport(faults: []), by: Cast.officer, on: day) } == [
        "reasons_given"
      ])
  }

  @Test func `an accepted report extends the certificate by a year, once in twelve months (U-04)`() throws {
    var books = Books()
    try books.lead(to: .submitted)
    let deed = try books.perform(AcceptReport.example, by: Cast.officer, on: Books.reported + 2)
    let extended = deed.entries.compactMap { $0.content as? FilingExtended }
    #expect(extended.map(\.validTo) == [Day(2029, 3, 31)])
    #expect(
      extended.first?.assessment == books.register.file(of: Books.project).latest(AssessmentReported.self)?.number)
  }

  @Test func `a project stays open while a grave finding is`() throws {
    var books = Books()
    try books.lead(to: .accepted)
    let finding = Subject.finding(FindingID(high: 0x4000, low: 1 << 63 | 0xe9))
    let day = Books.reported + 3
    try books.register.perform(
      OpenFinding.example, on: .site(Cast.existing), by: Cast.officer, on: day, opening: finding.id)
    #expect(
      refusal { () throws(Refusal) in try books.perform(CloseAssessment(), by: Cast.officer, on: day) } == [
        "findings_open"
      ])
    try books.register.perform(DismissFinding.example, on: finding, by: Cast.officer, on: day)
    try books.perform(CloseAssessment(), by: Cast.officer, on: day)
  }

  @Test func `each step wants its role, its stage and its turn`() throws {
    var books = Books()
    try books.lead(to: .issued)
    let submit = SubmitReport.example
    #expect(
      refusal { () throws(Refusal) in try books.perform(submit, by: Cast.officer, on: Books.reported) } == [
        "not_authorised"
      ])
    #expect(
      refusal { () throws(Refusal) in try books.perform(submit, by: Cast.staff, on: Books.reported - 1) } == [
        "precedes_last_step"
      ])
    #expect(
      refusal { () throws(Refusal) in try books.perform(AcceptReport.example, by: Cast.officer, on: Books.reported) }
        == ["not_permitted"])
  }
}
