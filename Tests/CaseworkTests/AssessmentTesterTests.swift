import Statute
import Testing
import _Scenes

@testable import Casework

@Suite struct `The tester of an assessment` {
  typealias Books = AssessmentBooks

  private static func registering(
    _ books: Books, body: RegisterAssessment = .example, on day: Day = Books.registered
  ) -> [String] {
    var books = books
    return refusal { () throws(Refusal) in
      try books.plan()
      try books.perform(body, by: Cast.staff, on: day)
    }
  }

  @Test func `is named by its identity or its certificate`() {
    var body = RegisterAssessment.example
    body.certificate = nil
    body.tester = Cast.tester
    #expect(Self.registering(Books(), body: body) == [])
    body.certificate = "sc202127130010134"
    #expect(Self.registering(Books(), body: body) == [])
    body.tester = TesterID(high: 9, low: 9)
    #expect(Self.registering(Books(), body: body) == ["tester_unknown"])
    body.tester = nil
    body.certificate = "SC202127130010999"
    #expect(Self.registering(Books(), body: body) == ["tester_unknown"])
    body.certificate = nil
    #expect(Self.registering(Books(), body: body) == ["tester_unknown"])
  }

  @Test func `is accredited on every planned day`() {
    #expect(Self.registering(Books(valid: DaySpan(from: Books.registered, through: Day(2025, 7, 31)))) == [])
    for valid in [
      DaySpan(from: Books.registered + 1, through: Day(2026, 12, 31)),
      DaySpan(from: Day(2024, 1, 1), through: Day(2025, 7, 30)),
    ] {
      #expect(Self.registering(Books(valid: valid)) == ["tester_not_accredited"])
    }
  }

  @Test func `is not the unit, its builder or its runner, however the name is written`() {
    #expect(Self.registering(Books(tester: "某市某局")) == ["tester_is_unit"])
    #expect(Self.registering(Books(builder: "某测评公司 ")) == ["tester_is_builder"])
    #expect(Self.registering(Books(runner: "某测评公司")) == ["tester_is_runner"])
  }

  @Test func `chosen while it is suspended is a high risk of its own from level three on (6.9.4.2)`() {
    for (level, refused) in [
      (Level.two, ["tester_suspended"]), (.three, ["tester_suspended", "tester_non_compliant"]),
    ] {
      var books = Books(level: level)
      books.record(
        TesterSuspended(
          tester: Cast.tester, during: DaySpan(from: Books.registered - 9, through: Books.registered),
          ground: .rectifying),
        on: Books.registered - 9)
      #expect(Self.registering(books) == refused)
    }
  }

  @Test func `suspended on any day it worked, it issues no report (I-09)`() throws {
    var books = Books()
    try books.lead(to: .draftReport)
    let report = IssueReport.example
    for day in [Books.registered, Books.onsite + 3, Books.reported] {
      var suspended = books
      suspended.record(
        TesterSuspended(tester: Cast.tester, during: DaySpan(from: day, through: day), ground: .suspended), on: day)
      let refused = refusal { () throws(Refusal) in try suspended.perform(report, on: Books.reported) }
      #expect(refused.first == "tester_suspended")
    }
    var before = books
    before.record(
      TesterSuspended(
        tester: Cast.tester, during: DaySpan(from: Day(2025, 1, 1), through: Books.registered - 1), ground: .suspended),
      on: Day(2025, 1, 1))
    try before.perform(report, on: Books.reported)
  }

  @Test func `cites the certificate and the days it worked`() throws {
    var books = Books()
    try books.lead(to: .issued)
    let report = try #require(books.register.file(of: Books.project).latest(AssessmentReported.self)?.content)
    let certificate = books.register.file(of: Books.project).latest(TesterCertified.self)
    #expect(report.accreditation == certificate?.number)
    #expect(report.accreditedDuring == certificate?.content.valid)
    #expect(report.worked == DaySpan(from: Books.registered, through: Books.reported))
    #expect(report.earlierAccreditation == nil)
  }

  @Test func `may renew its certificate while it works, without a day between`() throws {
    for gap in [0, 1] {
      var books = Books(valid: DaySpan(from: Day(2024, 1, 1), through: Books.onsite))
      books.record(
        TesterCertified(
          tester: Cast.tester, certificate: "SC202127130020134",
          valid: DaySpan(from: Books.onsite + 1 + gap, through: Day(2028, 6, 30))), on: Books.registered)
      let refused = refusal { () throws(Refusal) in try books.lead(to: .issued) }
      #expect(refused == (gap == 0 ? [] : ["tester_not_accredited"]))
      let report = books.register.file(of: Books.project).latest(AssessmentReported.self)?.content
      #expect((report?.earlierAccreditation != nil) == (gap == 0))
    }
  }
}
