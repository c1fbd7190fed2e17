import Foundation
import Testing

/// The books of every campaign that is shipped, fit to be sent up unedited, and as they come out on paper.
@Suite struct PackTests {
  /// An issue that the pictures of docs/books.md are of as well.
  struct Printed: CustomStringConvertible, Sendable {
    let campaign, day, knownAt: String
    var region: String?
    let books: Int

    var description: String { "\(campaign) \(day)\(region.map { " \($0)" } ?? "")" }
  }

  static let printed = [
    Printed(campaign: "liaocheng-2015", day: "2016-06-30", knownAt: "2016-06-30T14:00:00Z", books: 4),
    Printed(campaign: "liaocheng-2015", day: "2016-06-30", knownAt: "2016-06-30T14:00:00Z", region: "371525", books: 4),
    Printed(campaign: "site-self-check", day: "2016-06-30", knownAt: "2016-06-30T14:00:00Z", books: 2),
    Printed(campaign: "mlps-supervision-2025", day: "2025-11-28", knownAt: "2025-11-28T10:00:00Z", books: 3),
  ]

  /// The sample gone on into 2025, with an issue of that year to be compared with.
  private static let later = Result {
    let books = try City.open().copy()
    try books.perform("later.sql", [:])
    let before = Printed(
      campaign: "mlps-supervision-2025", day: "2025-09-30", knownAt: "2025-09-30T10:00:00Z", books: 3)
    _ = try files(of: before, in: books)
    return books
  }

  private static func files(of issue: Printed, in books: Books) throws -> [String] {
    let folder = books.folder()
    var words = ["demo", "--campaign", issue.campaign, "--as-of", issue.day, "--known-at", issue.knownAt]
    if let region = issue.region { words += ["--region", region] }
    let made = try Tool.mlps(words + ["--out", folder, "--database", books.reached(by: "mlps_owner")])
    try #require(made.status == 0, "\(made)")
    let files = made.output.split(separator: "\n").map(String.init)
    #expect(files.count == issue.books)
    return files
  }

  @Test(arguments: printed)
  func `every book of every campaign can be sent up as it is`(issue: Printed) throws {
    let files = try Self.files(of: issue, in: Self.later.get())
    let looked = try Tool.python("acceptance.py", ["--campaign", issue.campaign, "--mark", "示例数据"] + files)
    #expect(looked.status == 0, "\(looked)")
  }

  @Test(
    .enabled(
      if: ReleaseTests.hasOffice, "left out: soffice, pdftotext or pdfinfo is not installed; `make setup` installs them"
    ), arguments: printed)
  func `every sheet begins on a page of its own and is no wider than one`(issue: Printed) throws {
    let files = try Self.files(of: issue, in: Self.later.get())
    let made = try Tool.mlps(["report", "pdf"] + files)
    try #require(made.status == 0, "\(made)")
    for file in files {
      let text = try Tool.run(["pdftotext", "-layout", file.replacing(".xlsx", with: ".pdf"), "-"])
      try #require(text.status == 0, "\(text)")
      for word in ["###", "#REF!", "#NAME?", "#DIV/0!", "#VALUE!", "#N/A"] {
        #expect(!text.output.contains(word), "\(file): \(word)")
      }
      var pages = text.output.split(separator: "\u{c}", omittingEmptySubsequences: false).map {
        String($0.filter { !$0.isWhitespace })
      }
      if pages.last == "" { pages.removeLast() }
      let label = try #require(URL(filePath: file).lastPathComponent.split(separator: "_").first)
      let head = "示例数据\(label)【示例数据】数据提取时间："
      var begun = 0
      // Where a note ends at the very foot of a page LibreOffice at times counts one more that bears nothing.
      #expect(pages.count { $0.isEmpty } <= 1, "\(file)")
      for (place, page) in pages.enumerated() where !page.isEmpty {
        #expect(page.contains("第\(place + 1)页共\(pages.count)页"), "\(file) page \(place + 1)")
        if page.hasPrefix(head) {
          begun += 1
          #expect(page.contains("填报单位（盖章）：") && page.contains("填报日期："), "\(file) page \(place + 1)")
        } else {
          // What goes on over pages does so under its heads; what is wider than a page lacks the first of them.
          #expect(page.prefix(400).contains("序号"), "\(file) page \(place + 1): \(page.prefix(60))")
        }
      }
      #expect(begun == (try Self.sheets(of: file)), "\(file)")
    }
  }

  /// How many sheets a workbook has.
  private static func sheets(of file: String) throws -> Int {
    let listed = try Tool.run(["/usr/bin/python3", "-m", "zipfile", "-l", file])
    try #require(listed.status == 0, "\(listed)")
    return listed.output.split(separator: "\n").count { $0.hasPrefix("xl/worksheets/sheet") }
  }
}
