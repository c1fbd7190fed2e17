import Foundation
import Press
import Reports
import Statute
import Testing

@Suite struct BookTests {
  @Test(arguments: Campaign.catalogue.flatMap { campaign in campaign.books.map { [campaign.id, $0.id] } })
  func `a book is what it was, cell by cell`(named: [String]) async throws {
    let campaign = try #require(Campaign.named(named[0]))
    let printed = try await Sample(sites: 3, of: campaign).write(named[1])
    let name = campaign.id == Sample.campaign.id ? named[1] : named.joined(separator: "-")
    try Golden.expect(try SheetDump.lines(of: printed.path), like: name)
  }

  @Test(arguments: Sample.books)
  func `the same issue gives the same bytes`(book: String) async throws {
    let (first, second) = (try await Sample().write(book), try await Sample().write(book))
    #expect(try Data(contentsOf: URL(filePath: first.path)) == Data(contentsOf: URL(filePath: second.path)))
  }

  @Test func `the file is named by label, name, reporting unit and day`() async throws {
    let printed = try await Sample().write("book1")
    #expect(printed.fileName == "附件1_网站安全专项整治行动进展情况统计表_聊城市网站安全专项整治行动办公室_20160331.xlsx")
  }

  @Test func `a draft says so on every sheet and on every printed page`() async throws {
    var sample = Sample()
    sample.issue.isDraft = true
    sample.issue.sampleLabel = "示例数据"
    for book in Sample.books {
      let lines = try SheetDump.lines(of: try await sample.write(book).path)
      let sheets = lines.count { $0.hasPrefix("== ") }
      #expect(lines.count { $0.contains("【草稿】【示例数据】数据提取时间：2016年4月1日9时30分") } == sheets)
      #expect(lines.count { $0.hasPrefix("oddHeader") && $0.contains("草稿　示例数据") } == sheets)
    }
  }

  @Test func `a book that is no draft carries no mark`() async throws {
    let lines = try SheetDump.lines(of: try await Sample().write("book1").path)
    #expect(!lines.contains { $0.contains("草稿") || $0.contains("示例") || $0.hasPrefix("oddHeader") })
  }

  @Test func `nothing is written while the checks fail, unless it is a draft`() async throws {
    var sample = Sample()
    sample.issue.cube.enter("A2", Group(region: "371525", category: "organ"), 1)
    let folder = try Sample.emptyFolder()
    let run = try await sample.run()
    let refusal = await #expect(throws: Unbalanced.self) {
      try await run.write(Sample.campaign.book("book1")!, to: folder.path())
    }
    #expect(refusal?.failures.contains { $0.id == "1" && $0.scope == "冠县·党政机关" && $0.difference == -1 } == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).isEmpty)

    sample.issue.isDraft = true
    let lines = try SheetDump.lines(of: try await sample.write("book1").path)
    #expect(lines.contains { $0.contains("不通过") && $0.contains("冠县·党政机关") })
    #expect(lines.contains { $0.contains("本册为草稿，不得报出") })
  }

  @Test func `a list that yields other rows than it counted is refused and leaves no file`() async throws {
    struct Shrinking: ListSource {
      let base: SampleRegister
      nonisolated(nonsending) func rows(_ list: ListQuery, each: ([RawCell]) throws -> Void) async throws -> Int {
        let all = try await base.count(list)
        var left = all - 1
        _ = try await base.rows(list) { cells in
          if left > 0 { try each(cells) }
          left -= 1
        }
        return all - 1
      }
      func count(_ list: ListQuery) async throws -> Int { try await base.count(list) }
    }
    let sample = Sample()
    let folder = try Sample.emptyFolder()
    let run = try await PrintRun(of: sample.issue, lists: Shrinking(base: sample.register))
    await #expect(throws: Unbalanced.self) { try await run.write(Sample.campaign.book("book2")!, to: folder.path()) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).isEmpty)
  }

  @Test func `a code without a word is refused, not printed`() async throws {
    var sample = Sample()
    sample.register.rows[sample.register.rows.firstIndex { $0.kind == .site }!].cells["state"] = .text("frozen")
    let refusal = await #expect(throws: UnwordedCode.self) { try await sample.write("book2") }
    #expect(refusal?.code == "frozen")
  }

  @Test func `a regional book keeps its own row and no sum over it`() async throws {
    var sample = Sample()
    sample.issue.region = "371525"
    let printed = try await sample.write("book1")
    #expect(printed.fileName.contains("_冠县_"))
    #expect(printed.rows["表1-1 总体进展（一）"] == 1)
    #expect(printed.rows["表2 按单位类别"] == 4)
    let ledger = try await sample.write("book2")
    let sites = sample.issue.cube.count("A1") { $0.region == "371525" }
    #expect(ledger.rows["网站台账"] == sites)
  }

  @Test func `the workbook names no author, no machine and no path`() async throws {
    let printed = try await Sample().write("book1")
    let core = String(decoding: try SheetDump.part("docProps/core.xml", of: printed.path), as: UTF8.self)
    #expect(core.contains("<dc:creator></dc:creator>"))
    #expect(core.contains("2016-03-31T00:00:00Z"))
  }
}
