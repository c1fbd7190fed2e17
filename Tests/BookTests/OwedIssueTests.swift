import Foundation
import Testing

/// The issues of the schedule that are owed, built by the program itself. The campaign is over: whatever day it is, the
/// same are owed.
@Suite struct OwedIssueTests {
  /// A copy of the sample whose campaign publishes an issue on these days, in place of what is shipped.
  private func books(issues: String) throws -> Books {
    let books = try City.open().copy()
    let shipped = try String(contentsOfFile: "\(Tool.root)/Reports/\(City.campaign)/campaign.json", encoding: .utf8)
    let settled = shipped.replacing(/"issues": \[[^\]]*\]/, with: "\"issues\": [\(issues)]")
    let file = "\(City.folder)/\(UUID().uuidString).json"
    try settled.write(toFile: file, atomically: true, encoding: .utf8)
    let act = try mlps(
      books, "campaign", "settle", City.campaign, "--definition", file, "--on", "2015-11-16", "--reason", "试",
      "--as", "coordinator:李主任")
    try #require(act.status == 0 && settled != shipped, "\(act)")
    return books
  }

  private func mlps(_ books: Books, _ words: String...) throws -> Tool {
    try Tool.mlps(words + ["--database", books.reached(by: "mlps_owner")])
  }

  private func buildDue(_ books: Books, to folder: String, _ words: String...) throws -> Tool {
    try Tool.mlps(
      ["report", "build", City.campaign, "--due", "--book", "1", "-o", folder, "--database"]
        + [books.reached(by: "mlps_owner")] + words)
  }

  private func days(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `what the machine missed is made up for, and made again it is nothing`() throws {
    let books = try books(issues: #"{"every": "month_end", "from": "2016-04-01"}"#)
    let folder = books.folder()
    let told = try mlps(books, "campaign", "issues", City.campaign, "--as-of", "2016-05-31", "--format", "csv")
    let states = told.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[0...2].joined(separator: " ")
    }
    // The returns of the second would fall on a Sunday. The last, still to come, is published already: by hand.
    #expect(
      states == ["2016-04-30 2016-04-28 missed", "2016-05-31 2016-05-31 due", "2016-06-30 2016-06-28 published"],
      "\(told)")

    let built = try buildDue(books, to: folder, "--format", "json")
    try #require(built.status == 0, "\(built)")
    #expect(days(in: folder) == ["2016-04-30", "2016-05-31"])
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(built.output.utf8)) as? [[String: String]])
    #expect(rows.map { $0["as_of"] } == ["2016-04-30", "2016-05-31"])
    for row in rows {
      let day = row["as_of"] ?? ""
      #expect(try Books.digests(of: "\(folder)/\(day)") == [row["file"] ?? "": row["sha256"] ?? ""])
      // It is told that it was counted long after its day.
      #expect(built.complaint.contains("\(day)一期系补出"), "\(built)")
    }
    // Each is compared with the one before, as it was published.
    let compared = """
      select string_agg(r.as_of || ' ' || p.as_of, ', ' order by r.id) from press.report_run r
      join press.report_run p on p.id = r.previous where r.as_of in ('2016-04-30', '2016-05-31')
      """
    #expect(try books.ask(compared) == "2016-04-30 2016-03-31, 2016-05-31 2016-04-30")

    let runs = try books.ask("select count(*) from press.report_run")
    for _ in 1...2 {
      let again = try buildDue(books, to: folder)
      #expect(again.status == 0 && again.output.isEmpty && again.complaint.contains("没有应出未出的期"), "\(again)")
    }
    #expect(try books.ask("select count(*) from press.report_run") == runs)
  }

  @Test func `two machines at once publish each issue once`() async throws {
    let books = try books(issues: #"{"every": "month_end", "from": "2016-04-01"}"#)
    let folders = [books.folder(), books.folder()]
    let built = try await withThrowingTaskGroup(of: Tool.self, returning: [Tool].self) { group in
      for folder in folders { group.addTask { try self.buildDue(books, to: folder) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for tool in built { #expect(tool.status == 0, "\(tool)") }
    #expect(folders.flatMap { days(in: $0) }.sorted() == ["2016-04-30", "2016-05-31"])
    let published =
      "select count(*), count(distinct as_of) from press.report_run where as_of between '2016-04-01' and '2016-05-31'"
    #expect(try books.ask(published) == "2|2")
  }

  @Test func `one that does not balance stops it, and what was built stays`() throws {
    let books = try books(issues: #"{"every": "month_end", "from": "2016-04-01", "through": "2016-05-31"}"#)
    // From the middle of May one main domain is borne by two sites.
    try books.ask(
      """
      begin; select set_config('mlps.party', 'test', true);
      insert into ledger.site_named (acted_on, site, domain, display, role)
      select '2016-05-15', other.site, n.domain, n.display, 'main'
      from (select * from ledger.site_named where role = 'main' order by id limit 1) n,
        lateral (select site from ledger.site_described where site <> n.site order by id limit 1) other; commit
      """, as: "mlps_app")
    let folder = books.folder()
    let stopped = try buildDue(books, to: folder)
    #expect(stopped.status == 6 && stopped.output.contains("2016-04-30"), "\(stopped)")
    #expect(stopped.complaint.contains("2016-05-31一期勾稽关系不平") && stopped.complaint.contains("--draft"), "\(stopped)")
    #expect(days(in: folder) == ["2016-04-30"])
    let again = try buildDue(books, to: folder)
    #expect(again.status == 6 && again.output.isEmpty && days(in: folder) == ["2016-04-30"], "\(again)")
  }

  @Test(
    .enabled(
      if: ReleaseTests.hasOffice, "left out: soffice, pdftotext or pdfinfo is not installed; `make setup` installs them"
    ))
  func `each has its pages beside it, made-up data are marked, and who typed is named`() throws {
    let books = try books(issues: #"{"every": "month_end", "from": "2016-04-01"}"#)
    let typed = try mlps(
      books, "campaign", "figure", City.campaign, "371502", "case_opened", "3", "--from", "2016-05-01", "--through",
      "2016-05-20", "--as", "police:王警官")
    try #require(typed.status == 0, "\(typed)")
    let folder = books.folder()
    let built = try buildDue(books, to: folder, "--pdf")
    try #require(built.status == 0, "\(built)")
    var notes: [String] = []
    for day in ["2016-04-30", "2016-05-31"] {
      let files = days(in: "\(folder)/\(day)")
      #expect(files.map { ($0 as NSString).pathExtension } == ["pdf", "xlsx"], "\(built)")
      let pages = try Tool.run(["pdftotext", "-layout", "\(folder)/\(day)/\(files[0])", "-"]).output
      #expect(pages.contains(day.prefix(4) + "年") && pages.contains("【示例数据】"), "\(day)")
      let sheet = try Tool.python("show_sheet.py", ["\(folder)/\(day)/\(files[1])", "表6 监督检查与执法"]).output
      #expect(sheet.contains("【示例数据】"), "\(sheet)")
      notes.append(sheet)
    }
    #expect(notes[0].contains("（无人填报）") && !notes[0].contains("王警官"), "\(notes[0])")
    #expect(notes[1].firstMatch(of: /（王警官[0-9]+年[0-9]+月[0-9]+日填报）/) != nil, "\(notes[1])")
  }

  @Test func `what does not go with it is refused, and so is a campaign without a schedule`() throws {
    let books = try books(issues: "")
    for (words, name) in [
      (["--as-of", "2016-06-30"], "--as-of"), (["--known-at", "2016-06-30T00:00:00Z"], "--known-at"),
      (["--region", "371525"], "--region"), (["--draft"], "--draft"),
    ] {
      let refused = try Tool.mlps(
        ["report", "build", City.campaign, "--due", "--database", books.reached(by: "mlps_owner")] + words)
      #expect(refused.status == 2 && refused.complaint.contains("--due 不与 \(name) 并用"), "\(refused)")
    }
    let bare = try mlps(books, "report", "build", City.campaign)
    #expect(bare.status == 2 && bare.complaint.contains("--as-of"), "\(bare)")
    let unscheduled = try buildDue(books, to: books.folder())
    #expect(unscheduled.status == 1 && unscheduled.complaint.contains("no_schedule"), "\(unscheduled)")
    #expect(unscheduled.complaint.contains("settings.issues"), "\(unscheduled)")
    let told = try mlps(books, "campaign", "issues", City.campaign)
    #expect(told.status == 0 && told.output.contains("没有报送周期"), "\(told)")
  }
}
