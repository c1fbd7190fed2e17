import Foundation
import Testing

/// What `correct` says, and what becomes of the books.
@Suite struct CorrectTests {
  private let books: Books

  init() throws { books = try City.open().copy() }

  private func correct(_ words: String...) throws -> Tool {
    try Tool.mlps(["correct"] + words + ["--database", books.reached(by: "mlps_app")])
  }

  /// A file with a body.
  private func file(_ json: String) throws -> String {
    let path = "\(City.folder)/\(UUID().uuidString).json"
    try json.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// The first standing grading at level three that the first issue counted.
  private func grading() throws -> String {
    try books.ask(
      "select min(id) from ledger.grading_decided_known('infinity') where level = 3 and acted_on < '2015-12-01'")
  }

  @Test func `a correction names the reports it changes, stands on the next sheet and alters no byte`() throws {
    let fact = try grading()
    let body = try file(#"{"s": 2, "a": 2, "level": 2}"#)
    let frozen = City.frozen[1]
    let before = try books.digests(City.days[1], knownAt: frozen)

    let rehearsed = try correct(fact, "--reason", "定级报告为第二级", "--body", body, "--as", "张三", "--dry-run")
    #expect(rehearsed.status == 0, "\(rehearsed)")
    #expect(rehearsed.complaint.contains("试算") && rehearsed.complaint.contains("安全保护等级：3 → 2"), "\(rehearsed)")
    #expect(try books.ask("select count(*) from press.report_correction") == "0")

    let done = try correct(fact, "--reason", "定级报告为第二级", "--body", body, "--as", "张三")
    #expect(done.status == 0 && done.output == rehearsed.output, "\(done)")
    let lines = done.output.split(separator: "\n")
    #expect(lines.first?.split(separator: " ") == ["出表号", "截止日", "指标", "行", "原数", "现数"])
    for day in City.days {
      #expect(lines.contains { $0.contains(day) && $0.contains("已定级—第三级（D2.3）") && $0.contains("全市") }, "\(day)")
    }

    let again = try correct(fact, "--reason", "再改", "--void", "--as", "李四")
    #expect(again.status == 5 && again.output.isEmpty && again.complaint.contains("（张三，"), "\(again)")

    #expect(try books.digests(City.days[1], knownAt: frozen) == before)
    let folder = books.folder()
    let next = try books.build("2016-07-31", to: folder)
    #expect(next.status == 0, "\(next)")
    let counted = try books.count([folder])
    #expect(counted.status == 0, "\(counted)")
    let sheet = try Tool.python(
      "show_sheet.py", ["\(folder)/\(try first(of: folder))", "更正情况"]
    ).output
    #expect(sheet.contains("共1项") && sheet.contains("定级结果") && sheet.contains("张三"), "\(sheet)")
    #expect(sheet.contains("已定级—第三级（D2.3）") && sheet.contains("定级报告为第二级"), "\(sheet)")
  }

  private func first(of folder: String) throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("附件1") } ?? ""
  }

  @Test func `what cannot be is refused with its place, and the number says why`() throws {
    let fact = try grading()
    for (body, words) in [
      (#"{"levl": 2}"#, "没有列“levl”"), (#"{"level": "2"}"#, "应为数"), (#"{"level": 9, "s": null, "a": null}"#, "等级为一至五级"),
      (#"{"act": "grading.changed"}"#, "列“act”"), ("{}", "原样相同"), ("[", "不是JSON对象"),
    ] {
      let place = try file(body)
      let refused = try correct(fact, "--reason", "误录", "--body", place)
      #expect(refused.status == 1 && refused.output.isEmpty, "\(refused)")
      #expect(refused.complaint.contains(words) && refused.complaint.contains("：“\(place)”"), "\(refused)")
    }
    let unknown = try correct("99999999", "--reason", "误录", "--void")
    #expect(unknown.status == 4, "\(unknown)")
    let english = try correct(fact, "--reason", "x", "--body", try file(#"{"level": null}"#), "--lang", "en")
    #expect(english.status == 1 && english.complaint.contains("column “level” cannot be empty"), "\(english)")
    #expect(try books.ask("select count(*) from ledger.grading_decided where corrects = \(fact)") == "0")
  }

  @Test func `the answer is one JSON document, whose rows are the numbers that change`() throws {
    let site = try books.ask("select min(id) from ledger.site_listed_known('infinity')")
    let void = try correct(site, "--reason", "重复登记", "--void", "--format", "json")
    #expect(void.status == 0, "\(void)")
    let document = try JSONSerialization.jsonObject(with: Data(void.output.utf8)) as? [String: Any]
    #expect(document?["void"] as? Bool == true && document?["kind"] as? String == "site_listed")
    let reports = document?["reports"] as? [[String: Any]] ?? []
    #expect(reports.map { $0["as_of"] as? String } == City.days)
    for report in reports {
      let changes = report["changes"] as? [[String: Any]] ?? []
      let whole = changes.first {
        $0["measure"] as? String == "A1" && $0["region"] is NSNull && $0["category"] is NSNull
      }
      #expect((whole?["old"] as? Int ?? 0) - (whole?["new"] as? Int ?? 0) == 1)
    }
    let csv = try correct(
      try books.ask("select max(id) from ledger.site_listed_known('infinity')"), "--reason", "重复登记", "--void",
      "--dry-run", "--format", "csv")
    #expect(csv.output.hasPrefix("run,campaign,as_of,measure,region,category,old,new\n"), "\(csv)")
  }
}
