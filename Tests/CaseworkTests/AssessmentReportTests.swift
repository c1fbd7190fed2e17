import Foundation
import Statute
import Testing
import _Scenes

@testable import Casework

@Suite struct `The report of an assessment` {
  typealias Books = AssessmentBooks

  /// What a report is refused by, on the last day of the project unless said otherwise.
  private static func issuing(
    on day: Day = Books.reported, _ change: (inout IssueReport) -> Void = { _ in }
  ) throws -> [String] {
    var books = Books()
    try books.lead(to: .draftReport)
    var body = IssueReport.example
    change(&body)
    return refusal { () throws(Refusal) in try books.perform(body, on: day) }
  }

  @Test func `stands as the example has it`() throws { #expect(try Self.issuing() == []) }

  @Test func `is numbered by the object's filing, the year and the tester`() throws {
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25002-25-0134-01" } == ["report_number_filing"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-23-0134-01" } == ["report_number_year"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-25-0135-01" } == ["report_number_tester"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-25-0134-00" } == ["report_number_sequence"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-25-0134" } == ["report_number_shape"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-25-0134-01【2021版】" } == ["template_wrong"])
    #expect(try Self.issuing { $0.reportNumber = "37150000101-25001-25-0134-01【2025版】" } == [])
  }

  @Test func `a year one off is a warning`() throws {
    var books = Books()
    try books.lead(to: .draftReport)
    var body = IssueReport.example
    body.reportNumber = "37150000101-25001-24-0134-01"
    let deed = try books.perform(body, on: Books.reported)
    #expect(deed.warnings.map(\.code) == ["report_number_year_edge"])
    let report = books.register.file(of: Books.project).latest(AssessmentReported.self)
    #expect(report?.content.warnings == ["report_number_year_edge"])
  }

  @Test func `no two reports bear one number`() throws {
    var books = Books()
    try books.lead(to: .draftReport)
    books.register.record(
      AssessmentReported(
        object: Cast.object, tester: Cast.tester, reportNumber: IssueReport.example.reportNumber, template: .of2025,
        conclusion: .conforming), act: "assessment.entered_as_tested", stage: "accepted", on: Day(2025, 5, 1))
    #expect(
      refusal { () throws(Refusal) in try books.perform(IssueReport.example, on: Books.reported) } == [
        "report_number_taken"
      ])
  }

  @Test func `is on the template of its date (I-06)`() throws {
    #expect(try Self.issuing { $0.template = nil } == [])
    #expect(try Self.issuing { $0.template = .of2021 } == ["scale_wrong", "template_wrong"])
  }

  @Test func `concludes as its figures do, or says why not (I-07, U-05, U-06)`() throws {
    #expect(try Self.issuing { $0.conclusion = .conforming } == ["conclusion_differs"])
    #expect(
      try Self.issuing {
        $0.conclusion = .conforming
        $0.overrideReason = "重大风险隐患经复核不成立"
      } == [])
    #expect(try Self.issuing { $0.rate = Percentage("59.999") } == ["conclusion_differs"])
    #expect(try Self.issuing { $0.rate = Percentage(60) } == [])
    #expect(
      try Self.issuing { ($0.rate, $0.majorTotal, $0.majorFixed) = (Percentage(90), 0, 0) } == ["conclusion_differs"])
    #expect(try Self.issuing { $0.rate = nil } == ["figures_missing"])
    #expect(try Self.issuing { ($0.majorTotal, $0.majorFixed) = (nil, nil) } == ["figures_missing"])
    #expect(try Self.issuing { $0.conclusion = .good } == ["scale_wrong"])
  }

  @Test func `keeps what was stated beside what was computed`() throws {
    var books = Books()
    try books.lead(to: .draftReport)
    var body = IssueReport.example
    body.conclusion = .conforming
    body.overrideReason = "重大风险隐患经复核不成立"
    try books.perform(body, on: Books.reported)
    let report = try #require(books.register.file(of: Books.project).latest(AssessmentReported.self)?.content)
    #expect(report.conclusion == .conforming)
    #expect(report.computed == .basicallyConforming)
    #expect(report.overridden == body.overrideReason)
    #expect((report.rate, report.majorTotal, report.majorFixed) == (Percentage("92.5"), 3, 1))
  }

  @Test func `counts major hazards before rectification, and no more put right than there were (I-08)`() throws {
    #expect(try Self.issuing { $0.majorFixed = 3 } == [])
    #expect(try Self.issuing { $0.majorFixed = 4 } == ["figures_impossible"])
    #expect(try Self.issuing { $0.low = -1 } == ["figures_impossible"])
  }

  @Test func `is not dated before the work on site, nor after today (I-05)`() throws {
    #expect(try Self.issuing(on: Books.finished - 1) == ["precedes_last_step"])
  }

  @Test(arguments: ["92.5", "\"92.5\"", "\"92.5%\"", "92.500"]) func `takes a rate as a number or a text`(
    _ written: String
  ) throws {
    let body = #"{"reportNumber": "1", "conclusion": "conforming", "rate": \#(written)}"#
    let read = try JSONDecoder().decode(IssueReport.self, from: Data(body.utf8))
    #expect(read.rate == Percentage("92.5"))
  }

  @Test(arguments: ["92.1234", "100.001", "-1", "\"viel\""]) func `refuses what is no rate`(_ written: String) {
    let body = #"{"reportNumber": "1", "conclusion": "conforming", "rate": \#(written)}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(IssueReport.self, from: Data(body.utf8)) }
  }

  @Test func `passes with no major hazard left`() {
    func passes(_ total: Int, _ fixed: Int) -> Bool {
      AssessmentReported(
        object: Cast.object, tester: Cast.tester, template: .of2025, conclusion: .basicallyConforming,
        majorTotal: total,
        majorFixed: fixed
      ).passes
    }
    #expect(passes(3, 3))
    #expect(!passes(3, 2))
  }
}
