import Foundation
import Testing

/// The pages for the stamp.
@Suite struct PaperTests {
  private static func folder() throws -> String {
    let folder = "\(City.folder)/paper-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder with programs of these names on it, and the rest of the path.
  private static func path(_ scripts: [String: String]) throws -> [String: String] {
    let bin = try folder()
    for (name, script) in scripts {
      try "#!/bin/sh\n\(script)\n".write(toFile: "\(bin)/\(name)", atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(bin)/\(name)")
    }
    for tool in ["timeout", "sleep", "sh"] {
      for place in ["/usr/bin", "/bin"] where FileManager.default.isExecutableFile(atPath: "\(place)/\(tool)") {
        try? FileManager.default.createSymbolicLink(atPath: "\(bin)/\(tool)", withDestinationPath: "\(place)/\(tool)")
      }
    }
    return ["PATH": bin]
  }

  private static func files(of folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// One of the books, and where it is.
  private static func book() throws -> String {
    let folder = try City.open().folders[2]
    let name = try #require(try files(of: folder).first { $0.hasPrefix("附件1") })
    return "\(folder)/\(name)"
  }

  @Test(
    .enabled(
      if: ReleaseTests.hasOffice, "left out: soffice, pdftotext or pdfinfo is not installed; `make setup` installs them"
    ))
  func `several books are printed page for page, in Chinese faces, in one start`() throws {
    let city = try City.open()
    let source = city.folders[2]
    let books = try Self.files(of: source).map { "\(source)/\($0)" }
    let folder = try Self.folder()
    let made = try Tool.mlps(["report", "pdf"] + books + ["-o", folder])
    try #require(made.status == 0, "\(made)")
    #expect(try Self.files(of: folder) == Self.files(of: source).map { $0.replacing(".xlsx", with: ".pdf") })
    for file in try Self.files(of: folder) {
      let text = try Tool.run(["pdftotext", "-layout", "\(folder)/\(file)", "-"]).output
      var pages = text.split(separator: "\u{c}", omittingEmptySubsequences: false).map {
        $0.filter { !$0.isWhitespace }
      }
      if pages.last == "" { pages.removeLast() }
      for (place, page) in pages.enumerated() {
        #expect(page.contains("第\(place + 1)页共\(pages.count)页"), "\(file)")
      }
      // What does not fit its column.
      #expect(!text.contains("###") && !pages.isEmpty, "\(file)")
      // No letters of a face without Chinese: digits as wide as those make columns overflow.
      let fonts = try Tool.run(["pdffonts", "\(folder)/\(file)"]).output
      #expect(!fonts.contains("DejaVu") && !fonts.contains("Liberation"), "\(fonts)")
    }
    // The workbooks are as they were.
    #expect(try Self.files(of: source).allSatisfy { $0.hasSuffix(".xlsx") })
  }

  @Test(
    .enabled(
      if: ReleaseTests.hasOffice, "left out: soffice, pdftotext or pdfinfo is not installed; `make setup` installs them"
    ))
  func `a build makes the pages beside the workbooks`() throws {
    let books = try City.open().copy()
    let folder = books.folder()
    let built = try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", City.days[0], "--known-at", City.frozen[0], "--book", "4", "--pdf"]
        + ["-o", folder, "--database", books.reached(by: "mlps_owner")])
    #expect(built.status == 0, "\(built)")
    #expect(try Self.files(of: folder).map { ($0 as NSString).pathExtension } == ["pdf", "xlsx"])
  }

  @Test func `without an office it says what to install, and the workbooks are kept`() throws {
    let books = try City.open().copy()
    let folder = books.folder()
    let built = try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", City.days[0], "--known-at", City.frozen[0], "--book", "4", "--pdf"]
        + ["-o", folder, "--database", books.reached(by: "mlps_owner")], in: try Self.path([:]))
    #expect(built.status == 69, "\(built)")
    #expect(built.complaint.contains("apt install libreoffice-calc fonts-noto-cjk"), "\(built)")
    #expect(try Self.files(of: folder).count == 1)
    let english = try Tool.mlps(
      ["--lang", "en", "report", "pdf", try Self.book(), "-o", folder], in: try Self.path([:]))
    #expect(english.status == 69 && english.complaint.contains("cure: apt install libreoffice-calc"), "\(english)")
    #expect(try Self.files(of: folder).count == 1)
  }

  @Test func `an office that hangs is ended in time, and one that makes nothing is told of`() throws {
    let folder = try Self.folder()
    let hangs = try Tool.mlps(
      ["report", "pdf", try Self.book(), "-o", folder, "--within", "1"], in: try Self.path(["soffice": "sleep 600"]))
    #expect(hangs.status == 69 && hangs.complaint.contains("超过1秒未完成"), "\(hangs)")
    let fails = try Tool.mlps(
      ["report", "pdf", try Self.book(), "-o", folder], in: try Self.path(["soffice": "exit 3"]))
    #expect(fails.status == 69 && fails.complaint.contains("退出码3"), "\(fails)")
    #expect(try Self.files(of: folder).isEmpty)
  }

  @Test func `what is no workbook is not handed to the office`() throws {
    let folder = try Self.folder()
    try "序号,地区".write(toFile: "\(folder)/来表.xlsx", atomically: true, encoding: .utf8)
    let path = try Self.path(["soffice": "exit 3"])
    let none = try Tool.mlps(["report", "pdf", "\(folder)/没有.xlsx"], in: path)
    #expect(none.status == 4, "\(none)")
    let text = try Tool.mlps(["report", "pdf", "\(folder)/来表.xlsx"], in: path)
    #expect(text.status == 1 && text.complaint.contains("不是 .xlsx 工作簿"), "\(text)")
    let book = try Self.book()
    let twice = try Tool.mlps(["report", "pdf", book, book], in: path)
    #expect(twice.status == 2, "\(twice)")
    let limit = try Tool.mlps(["report", "pdf", book, "--within", "0"], in: path)
    #expect(limit.status == 2, "\(limit)")
  }
}
