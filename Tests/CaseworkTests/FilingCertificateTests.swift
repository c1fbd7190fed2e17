import Casework
import Statute
import Testing
import _Scenes

@Suite struct FilingCertificateTests {
  static let object: Identifier<Subject> = Cast.newObject.retagged()

  /// The books with a certificate of this day and form, as a ledger would give it.
  func holding(_ day: Day, _ form: FilingForm = .of2025) throws -> FilingCase {
    var trial = try FilingCase(of: "grading.begun")
    trial.register.record(
      GradingDecided(object: Cast.newObject, s: nil, a: nil, level: .three), act: "grading.entered_as_graded",
      stage: "ready_to_file", on: day)
    trial.register.record(
      FilingCertified(object: Cast.newObject, number: "37150000101-16001", form: form),
      act: "filing.entered_as_certified", stage: "certified", on: day)
    return trial
  }

  /// Accepts an assessment report: what its acceptance adds to the certificate.
  @discardableResult func accept(_ trial: inout FilingCase, on day: Day) throws -> Day? {
    let entry = try trial.file().certificateExtension(of: Cast.newObject, acceptedOn: day, report: 7)
    guard let entry, let content = entry.content as? FilingExtended else { return nil }
    trial.register.record(content, act: "filing.extended", on: day)
    return content.validTo
  }

  @Test func `one issued before 2025 counts from its first day and ends with 2027`() throws {
    let validity = try holding(Day(2016, 3, 1)).file().certificateValidity(of: Self.object, on: Day(2026, 1, 1))
    #expect(validity?.validFrom == Day(2025, 1, 1))
    #expect(validity?.validTo == Day(2027, 12, 31))
    #expect(validity?.renewalOpens == Day(2027, 9, 30))
  }

  @Test func `none ran out before`() throws {
    let file = try holding(Day(2016, 3, 1)).file()
    #expect(file.certificateValidity(of: Self.object, on: Day(2024, 12, 31)) == nil)
    #expect(file.stage(Filing.self, of: Self.object, on: Day(2024, 12, 31)) == .certified)
  }

  @Test func `each accepted report adds a year, at most one in twelve months (U-04)`() throws {
    var trial = try holding(Day(2025, 6, 1))
    #expect(try accept(&trial, on: Day(2025, 9, 1)) == Day(2029, 5, 31))
    #expect(try accept(&trial, on: Day(2026, 8, 31)) == nil)
    #expect(try accept(&trial, on: Day(2026, 9, 1)) == Day(2030, 5, 31))
    let validity = try #require(trial.file().certificateValidity(of: Self.object, on: Day(2026, 9, 1)))
    #expect((validity.baseValidTo, validity.validTo) == (Day(2028, 5, 31), Day(2030, 5, 31)))
    #expect(validity.extensions.map(\.reportAccepted) == [Day(2025, 9, 1), Day(2026, 9, 1)])
  }

  @Test func `a report adds nothing where there is no certificate, or no such law yet, or it has run out`() throws {
    var none = try FilingCase(of: "grading.begun")
    #expect(try accept(&none, on: Day(2026, 1, 1)) == nil)
    var early = try holding(Day(2016, 3, 1))
    #expect(try accept(&early, on: Day(2020, 1, 1)) == nil)
    #expect(try accept(&early, on: Day(2028, 1, 1)) == nil)
  }

  @Test func `the window opens and the certificate runs out by the day alone`() throws {
    let trial = try holding(Day(2025, 6, 1))
    let stages: [(Day, Filing.Stage)] = [
      (Day(2028, 2, 28), .certified), (Day(2028, 2, 29), .expiring), (Day(2028, 5, 31), .expiring),
      (Day(2028, 6, 1), .expired),
    ]
    for (day, stage) in stages { #expect(trial.stage(Filing.self, on: day) == stage, "\(day)") }
  }

  @Test func `one of the old form is to be updated from March 2025 on`() throws {
    let trial = try holding(Day(2016, 3, 1), .of2007)
    #expect(trial.stage(Filing.self, on: Day(2025, 3, 7)) == .certified)
    #expect(trial.stage(Filing.self, on: Day(2025, 3, 8)) == .needsUpdate)
    #expect(trial.stage(Filing.self, on: Day(2027, 10, 1)) == .expiring)
    #expect(trial.refusal(UpdateFiling.example, by: Cast.officer, on: Day(2027, 10, 1)) == [])
  }

  @Test func `an update is made on the 2025 form alone, and its faults are told at once`() throws {
    var trial = try FilingCase(of: "filing.updated")
    guard var act = trial.wish.act as? UpdateFiling else { return }
    #expect(trial.stage(Filing.self) == .needsUpdate)
    var old = act
    old.form = .of2007
    #expect(trial.refusal(old) == ["on_new_form"])
    act.content["unit", "industry"] = nil
    act.content["grading", "level"] = "3"
    #expect(trial.refusal(act) == ["missing", "level_does_not_follow"])
    let deed = try trial.perform()
    #expect(deed.entries.map { type(of: $0.content).table } == ["filing_submitted", "filing_certified"])
    #expect(trial.latest(FilingCertified.self)?.number == "37150000101-16001")
    #expect(trial.stage(Filing.self) == .certified)
  }

  @Test func `a level that the new form raises is graded again before the update`() throws {
    var trial = try FilingCase(of: "filing.updated")
    guard var act = trial.wish.act as? UpdateFiling else { return }
    act.content["grading", "business"] = ["society:serious"]
    act.content["grading", "level"] = "3"
    act.content["unit", "filed_now_two"] = 0
    act.content["unit", "filed_now_three"] = 1
    #expect(trial.refusal(act) == ["level_not_as_graded"])
    let day = trial.wish.day
    try trial.perform(ReportChange(trigger: .scopeChanged, account: "2025版备案表"), by: Cast.staff)
    try trial.perform(BeginGrading.example, by: Cast.staff)
    try trial.perform(SendToExperts.example, by: Cast.staff)
    try trial.perform(AgreeAsExperts.example, by: Cast.experts)
    try trial.perform(act)
    #expect(trial.stage(Grading.self, on: day) == .confirmed)
    #expect(trial.latest(GradingDecided.self)?.level == .three)
  }

  @Test func `renewal is applied for in the last three months or late, and granted by another (I-18)`() throws {
    let trial = try FilingCase(of: "filing.renewal_applied")
    #expect(trial.refusal(on: Day(2028, 2, 1)) == ["not_permitted"])
    #expect(trial.refusal(on: Day(2029, 1, 1)) == [])
    var renewed = try FilingCase(of: "filing.renewed")
    #expect(renewed.refusal(by: Party("王经办", as: .policeSupervisor)) == ["same_party"])
    try renewed.perform()
    let validity = renewed.file().certificateValidity(of: Self.object, on: Day(2028, 3, 8))
    #expect(validity?.validTo == Day(2031, 3, 7))
    #expect(renewed.latest(FilingCertified.self)?.number == "37150000101-25001")
  }
}
