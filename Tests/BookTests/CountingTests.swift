import Foundation
import Testing

/// The numbers of the books against a second counting of the raw facts.
@Suite struct CountingTests {
  @Test func `The three issues of the sample equal a second counting, cell by cell`() throws {
    let city = try City.open()
    let counted = try city.copy().count(city.folders)
    #expect(counted.status == 0, "\(counted)")
    // All of them were looked at: some thirty-eight thousand cells each.
    let cells = counted.output.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    #expect(cells > 100_000, "\(counted)")
  }

  /// Within the campaign and around its ends, known on the next morning or only now; after a county became a district,
  /// and after the rules of 2025.
  private static let days = [
    "2015-11-17", "2015-12-20", "2015-12-31", "2016-01-01", "2016-02-29", "2016-03-31", "2016-04-15", "2016-05-31",
    "2016-06-29", "2016-06-30", "2016-07-31", "2019-08-02", "2025-06-30",
  ]

  /// Fifty issues: of ten histories, five days each.
  private static let histories = (1...10).map { seed in
    History(
      seed: seed,
      issues: (0..<5).map { place in
        let turn = seed * 5 + place
        return History.Issue(day: days[turn % days.count], isKnownThen: turn % 3 == 0)
      })
  }

  @Test(arguments: histories)
  func `Any other history is counted alike`(_ history: History) throws {
    let books = try City.open().copy()
    try books.perform("history.sql", ["seed": "\(history.seed)"])
    var folders: [String] = []
    for issue in history.issues {
      let folder = books.folder()
      // Such a history need not balance: domains are borne twice and counts fall. A draft is printed all the same.
      let built = try books.build(
        issue.day, knownAt: issue.isKnownThen ? "\(issue.day)T20:00:00Z" : nil, isDraft: true, to: folder)
      try #require([0, 6].contains(built.status), "\(issue.day): \(built)")
      folders.append(folder)
    }
    let counted = try books.count(folders)
    #expect(counted.status == 0, "\(counted)")
  }

  /// Prints an issue of every region, and counts the books of these again, each from the extract of its own run.
  private func countRegions(
    _ wanted: [String]? = nil, of books: Books, on day: String, knownAt: String? = nil, isDraft: Bool = false
  ) throws -> Tool {
    let folder = books.folder()
    let words = (knownAt.map { ["--known-at", $0] } ?? []) + (isDraft ? ["--draft"] : [])
    let built = try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", day, "-o", folder, "--each-region"] + words
        + ["--database", books.reached(by: "mlps_owner")])
    try #require([0, isDraft ? 6 : 0].contains(built.status), "\(day): \(built)")
    let regions = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.contains(".") }
    try #require(regions.count == 12)
    return try books.count((wanted ?? regions.sorted()).map { "\(folder)/\($0)" })
  }

  @Test func `The books of every region equal a second counting, cell by cell`() throws {
    let counted = try countRegions(of: try City.open().copy(), on: City.days[2], knownAt: City.frozen[2])
    #expect(counted.status == 0, "\(counted)")
    for region in ["市直", "东昌府区", "聊城江北水城旅游度假区"] {
      for book in ["附件1", "附件2", "附件3", "附件4"] {
        #expect(counted.output.contains("\(book) \(region)："), "\(counted)")
      }
    }
    let cells = counted.output.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    #expect(cells > 35_000, "\(counted)")
  }

  /// The city's own, a county that became a district, and a zone.
  @Test(arguments: [(11, "2016-03-31", "茌平县"), (12, "2016-06-30", "茌平县"), (13, "2019-08-02", "茌平区")])
  func `The books of a region of any other history are counted alike`(seed: Int, day: String, county: String) throws {
    let books = try City.open().copy()
    try books.perform("history.sql", ["seed": "\(seed)"])
    let counted = try countRegions(["市直", county, "聊城高新技术产业开发区"], of: books, on: day, isDraft: true)
    #expect(counted.status == 0, "\(counted)")
  }

  @Test func `A book of another region is not taken for this one's`() throws {
    let city = try City.open()
    let books = try city.copy()
    let folder = books.folder()
    let built = try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", City.days[2], "--known-at", City.frozen[2], "-o", folder]
        + ["--region", "371525", "--database", books.reached(by: "mlps_owner")])
    try #require(built.status == 0, "\(built)")
    let place = "\(City.folder)/\(UUID().uuidString)"
    let taken = try books.extract(try books.run(of: folder), to: place)
    try #require(taken.status == 0, "\(taken)")
    let manifest = URL(filePath: "\(place)/manifest.json")
    let told = try String(contentsOf: manifest, encoding: .utf8)
    try told.replacing("\"371525\"", with: "\"371522\"").write(to: manifest, atomically: true, encoding: .utf8)
    let counted = try Tool.python("check_books.py", ["--extract", place, folder])
    #expect(counted.status == 1, "\(counted)")
    for words in ["表1-1 总体进展（一）", "网站台账", "销号台账", "图1 整治完成率", "填报单位"] {
      #expect(counted.output.contains(words), "\(words): \(counted)")
    }
  }

  struct History: CustomTestStringConvertible {
    struct Issue {
      let day: String
      let isKnownThen: Bool
    }

    let seed: Int
    let issues: [Issue]
    var testDescription: String {
      "seed \(seed): " + issues.map { $0.day + ($0.isKnownThen ? " as known then" : "") }.joined(separator: ", ")
    }
  }

  @Test func `A second counting finds what no longer is as it was printed`() throws {
    let city = try City.open()
    let books = try city.copy()
    let folder = city.folders[2]
    let run = try books.run(of: folder)
    let place = "\(City.folder)/\(UUID().uuidString)"
    let taken = try books.extract(run, to: place)
    try #require(taken.status == 0, "\(taken)")
    // One grading of the extract is another than it was.
    let file = URL(filePath: "\(place)/ledger.grading_decided.csv")
    let object = try books.ask(
      """
      select g.object from ledger.grading_decided_known('2016-06-30 14:00Z') g
      join ledger.filing_certified_known('2016-06-30 14:00Z') using (object)
      where g.level = 2 and g.acted_on <= '2016-06-30' order by g.id desc limit 1
      """)
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\r\n")
    let head = lines[0].components(separatedBy: ",")
    let level = try #require(head.firstIndex(of: "level"))
    for (place, line) in lines.enumerated() where line.contains(object) {
      var fields = line.components(separatedBy: ",")
      fields[level] = "\"1\""
      lines[place] = fields.joined(separator: ",")
    }
    try lines.joined(separator: "\r\n").write(to: file, atomically: true, encoding: .utf8)
    let counted = try Tool.python("check_books.py", ["--extract", place, folder])
    #expect(counted.status == 1, "\(counted)")
    #expect(counted.output.contains("表4 等级保护"), "\(counted)")
    #expect(counted.output.contains("等级：所印 '第二级'，重算 '第一级'"), "\(counted)")
    // It says as well that the file is not the one that was taken out, nor the input the one that was recorded.
    for words in ["字节摘要", "各行摘要", "逐日摘要"].map({ "ledger.grading_decided.csv \($0)" }) + ["底稿 摘要"] {
      #expect(counted.output.contains(words), "\(counted)")
    }
  }
}
