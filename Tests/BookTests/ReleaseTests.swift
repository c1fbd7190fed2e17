import Foundation
import Testing

/// What may leave the house: books that balance, fit to be sent up unedited, and print on their pages.
@Suite struct ReleaseTests {
  @Test func `A ledger that does not balance is refused and nothing is written; a draft says that it is one`() throws {
    let books = try City.open().copy()
    // One main domain borne by two sites.
    try books.ask(
      """
      begin; select set_config('mlps.party', 'test', true);
      insert into ledger.site_named (acted_on, site, domain, display, role)
      select current_date, other.site, n.domain, n.display, 'main'
      from (select * from ledger.site_named where role = 'main' order by id limit 1) n,
        lateral (select site from ledger.site_described where site <> n.site order by id desc limit 1) other; commit
      """, as: "mlps_app")
    let today = try books.ask("select current_date")
    let runs = try books.ask("select count(*) from press.report_run")
    let folder = books.folder()
    let refused = try books.build(today, to: folder)
    #expect(refused.status == 6, "\(refused)")
    #expect(refused.complaint.contains("同一主域名不重复登记"), "\(refused)")
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] == [])
    #expect(try books.ask("select count(*) from press.report_run") == runs)

    let drafted = try books.build(today, isDraft: true, to: folder)
    #expect(drafted.status == 6, "\(drafted)")
    let files = try Self.files(of: [folder])
    #expect(files.count == 4)
    let looked = try Tool.python("acceptance.py", ["--mark", "草稿"] + files)
    #expect(looked.status == 0, "\(looked)")
    #expect(try books.ask("select count(*) from press.report_run where draft and not balanced") == "1")

    // Somebody answers for it: built again of the same instant it is no draft, and says who accepted what.
    let run = try books.ask("select max(id) from press.report_run")
    func release(_ words: String...) throws -> Tool {
      try Tool.mlps(["report", "release", run, "--database", books.reached(by: "mlps_owner")] + words)
    }
    let bare = try release("--as", "coordinator:李主任")
    #expect(bare.status == 6 && bare.complaint.contains("勾稽关系不平"), "\(bare)")
    let released = try release("--as", "coordinator:李主任", "--exception", "两站同名,已报省厅")
    #expect(released.status == 0 && released.output.contains("李主任"), "\(released)")
    let another = try release("--as", "coordinator:赵主任", "--exception", "两站同名,已报省厅")
    #expect(another.status == 1 && another.complaint.contains("已由李主任"), "\(another)")
    let known = try books.ask(
      """
      select to_char(known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from press.report_run where id = \(run)
      """)
    let fair = books.folder()
    let printed = try books.build(today, knownAt: known, to: fair)
    #expect(printed.status == 0, "\(printed)")
    let accepted = try Tool.python("acceptance.py", try Self.files(of: [fair]))
    #expect(accepted.status == 0, "\(accepted)")
    let later = try books.build(today, to: books.folder())
    #expect(later.status == 6, "\(later)")
    #expect(try books.ask("select exception from press.report_release where recorded_by = '李主任'") == "两站同名,已报省厅")
    #expect(
      try books.ask(
        "select run from press.report_run r, press.issue_of(r.campaign, r.as_of, true) i(run) where r.id = \(run)")
        == run)
  }

  @Test func `The books can be sent up as they are`() throws {
    let files = try Self.files(of: City.open().folders)
    #expect(files.count == 12)
    let looked = try Tool.python("acceptance.py", ["--mark", "示例数据"] + files)
    #expect(looked.status == 0, "\(looked)")
  }

  @Test(.enabled(if: hasOffice, "left out: soffice, pdftotext or pdfinfo is not installed; `make setup` installs them"))
  func `LibreOffice opens each Book 1 and prints every summary on one page`() throws {
    let city = try City.open()
    let folder = "\(City.folder)/pdf"
    let books = try Self.files(of: city.folders).filter { $0.contains("附件1") }
    let profile = "-env:UserInstallation=file://\(City.folder)/office"
    let converted = try Tool.run(
      ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder] + books, ["HOME": City.folder])
    try #require(converted.status == 0, "\(converted)")
    for word in ["error", "repair"] { #expect(!converted.complaint.lowercased().contains(word), "\(converted)") }
    for book in books {
      let name = (URL(filePath: book).lastPathComponent as NSString).deletingPathExtension
      let text = try Tool.run(["pdftotext", "-layout", "\(folder)/\(name).pdf", "-"])
      try #require(text.status == 0, "\(text)")
      var pages = text.output.split(separator: "\u{c}", omittingEmptySubsequences: false).map {
        String($0.filter { !$0.isWhitespace })
      }
      if pages.last == "" { pages.removeLast() }
      #expect(!text.output.contains("###") && !text.output.contains("#REF!"), "\(name)")
      let titles = [
        "统计表（一）", "统计表（二）", "（按单位类别）", "统一标识情况统计表", "等级保护工作情况统计表", "隐患整改情况统计表", "监督检查与执法情况统计表",
        "市直部门（单位）进展情况统计表", "排名及变化情况表", "未完成事项统计表", "填报和零报告情况统计表", "措施落实情况统计表", "安全监测情况统计表",
        "整治完成率与序时进度", "安全保护等级分布", "未完成事项构成", "测评、整改进展", "整治行动进展情况",
      ]
      var place = 0
      for title in titles {
        #expect(pages.indices.contains(place) && pages[place].contains(title), "page \(place + 1) of \(name): \(title)")
        place += 1
        // The table of units alone goes on over pages, each under its heads.
        guard title.contains("单位）进展") else { continue }
        while pages.indices.contains(place), !pages[place].contains("附件1"), pages[place].contains("序号") { place += 1 }
      }
      for page in pages { #expect(page.contains("共\(pages.count)页"), "\(name)") }
      // The text, the corrections, the checks and the definitions may be longer than a page, but no wider: every page of
      // a table bears its first column.
      let rest = pages.drop { !$0.contains("更正情况表") }
      #expect(rest.contains { $0.contains("数据核对情况") } && rest.contains { $0.contains("填报说明") }, "\(name)")
      #expect(rest.allSatisfy { $0.contains("序号") || $0.contains("填报说明") }, "\(name)")
    }
  }

  static let hasOffice = ["soffice", "pdftotext"].allSatisfy { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  private static func files(of folders: [String]) throws -> [String] {
    try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
    }
  }
}
