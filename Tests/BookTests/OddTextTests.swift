import Foundation
import Spreadsheet
import Testing

/// Odd texts through a book and back, read by our reader and by another's; and from the register into the ledgers.
@Suite struct OddTextTests {
  /// The folder of the process is made with the city.
  init() throws { _ = try City.open() }

  private static let known = WorkbookProperties(title: "怪字符", created: 1_700_000_000)

  /// Every text of a book by sheet and cell, as openpyxl has it.
  private struct Foreign: Decodable {
    let cells: [String: [String: String]]
    let formulas: [String]

    init(_ path: String) throws {
      let read = try Tool.python("cells.py", [path])
      try #require(read.status == 0, "\(read)")
      self = try JSONDecoder().decode(Foreign.self, from: Data(read.output.utf8))
    }
  }

  /// The same as our own reader has it.
  private static func texts(of path: String) throws -> [String: [String: String]] {
    var reader = try WorkbookReader(path: path)
    var sheets: [String: [String: String]] = [:]
    for (place, sheet) in reader.sheets.enumerated() {
      try reader.read(sheet: place) { row in
        for index in 0..<row.count {
          let cell = row[index]
          guard case .text(let text) = cell.value else { continue }
          sheets[sheet.name, default: [:]][cellReference(row: row.row, column: cell.column)] = text
        }
      }
    }
    return sheets
  }

  /// Swift holds canonically equal texts equal; their letters must be equal too.
  private static func same(_ one: String?, _ other: String) -> Bool { one.map { Array($0.utf8) } == Array(other.utf8) }

  @Test(arguments: [true, false])
  func `every text comes back from a book as it was, or is refused with its cell`(constantMemory: Bool) throws {
    let path = "\(City.folder)/\(UUID().uuidString).xlsx"
    let book = try Workbook(path: path, properties: Self.known, constantMemory: constantMemory)
    let sheet = try book.addSheet("表")
    for (row, odd) in OddText.all.enumerated() {
      do {
        try sheet.write(text: odd.text, row: row, column: row % 3)
        #expect(odd.fate == .unchanged, "\(odd.name)")
      } catch {
        #expect(odd.fate == .refused, "\(odd.name): \(error)")
        let place = CellPlace(sheet: "表", row: row, column: row % 3)
        switch error {
        case .textTooLong(let found, _), .textNotWritable(let found, _): #expect(found == place, "\(odd.name)")
        default: Issue.record("\(odd.name): \(error)")
        }
      }
    }
    try book.close()
    let ours = try #require(try Self.texts(of: path)["表"])
    // Of shared texts, which no book of ours has, openpyxl drops every `x005F_`: what was an escape is told no more.
    let foreign = constantMemory ? try Foreign(path) : nil
    #expect(foreign?.formulas ?? [] == [])
    for (row, odd) in OddText.all.enumerated() where odd.fate == .unchanged {
      let cell = cellReference(row: row, column: row % 3)
      #expect(Self.same(ours[cell], odd.text), "\(odd.name)")
      if let foreign { #expect(Self.same(foreign.cells["表"]?[cell], odd.text), "\(odd.name)") }
    }
    #expect(ours.count == OddText.all.count { $0.fate == .unchanged })
  }

  @Test func `half a surrogate pair that another program wrote is never half a letter of ours`() throws {
    // Swift's texts and the database's hold no lone surrogate: it can only come in by an escape of a foreign book.
    let path = "\(City.folder)/\(UUID().uuidString).xlsx"
    let made = try Tool.python("lone.py", [path])
    try #require(made.status == 0, "\(made)")
    let cells = try #require(try Self.texts(of: path)["表"])
    #expect(Self.same(cells["A1"], "甲\u{FFFD}乙") || Self.same(cells["A1"], "甲_xD83D_乙"), "\(cells)")
    #expect(Self.same(cells["A2"], "😀"), "\(cells)")
  }

  /// Records that a site is described and a finding of its opened, with these words.
  private func record(_ words: String, site: String, finding: String, in books: Books) throws -> Tool {
    let tag = "$odd\(UUID().uuidString.filter { $0.isLetter })$"
    let sql = """
      begin; select set_config('mlps.party', 'test', true);
      insert into ledger.site_described (acted_on, site, unit, name, category, region, remark)
      select current_date, site, unit, name, category, region, \(tag)\(words)\(tag)
      from ledger.site_described where site = '\(site)' order by id desc limit 1;
      insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description)
      select acted_on, act, provision, finding, source, severity, \(tag)\(words)\(tag)
      from ledger.finding_opened where finding = '\(finding)' order by id desc limit 1;
      commit
      """
    let file = "\(City.folder)/\(UUID().uuidString).sql"
    try sql.write(toFile: file, atomically: true, encoding: .utf8)
    return try Tool.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", books.reached(by: "mlps_app"), "-f", file])
  }

  @Test func `what the register holds stands in the ledgers as it was written`() throws {
    let books = try City.open().copy()
    let today = try books.ask("select current_date")
    // Sites of one finding each, so that each text has a row of its own.
    let subjects = try books.ask(
      """
      select s.number, s.id, f.number, f.id from ledger.site s join ledger.finding f on f.site = s.id
      where exists (select from ledger.site_listed l where l.site = s.id)
        and not exists (select from ledger.site_exempted l where l.site = s.id)
        and not exists (select from ledger.finding_dismissed d where d.finding = f.id)
        and (select count(*) from ledger.finding g where g.site = s.id) = 1 order by s.number
      """
    ).split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
    try #require(subjects.count >= OddText.all.count)
    var kept: [(odd: OddText, site: String, finding: String)] = []
    for (odd, subject) in zip(OddText.all, subjects) where odd.fate == .unchanged {
      let recorded = try record(odd.text, site: subject[1], finding: subject[3], in: books)
      #expect((recorded.status == 0) == odd.isKept, "\(odd.name): \(recorded.complaint.prefix(300))")
      if odd.isKept { kept.append((odd, subject[0], subject[2])) }
    }
    let folder = books.folder()
    let built = try books.build(today, isDraft: true, to: folder)
    try #require([0, 6].contains(built.status), "\(built)")
    for (label, number) in [("附件2", \(odd: OddText, site: String, finding: String).site), ("附件3", \.finding)] {
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains(label) })
      let ours = try #require(try Self.texts(of: "\(folder)/\(name)").values.first)
      let foreign = try Foreign("\(folder)/\(name)")
      #expect(foreign.formulas == [])
      let second = try #require(foreign.cells.values.first)
      for (place, text) in ours { #expect(Self.same(second[place], text), "\(label) \(place)") }
      for entry in kept {
        let cell = try #require(ours.first { $0.value == entry[keyPath: number] }?.key, "\(label) \(entry.odd.name)")
        let row = cell.drop { $0.isLetter }
        #expect(
          ours.contains { $0.key.drop { $0.isLetter } == row && Self.same($0.value, entry.odd.text) },
          "\(label) \(entry.odd.name)")
      }
    }
  }

  @Test(arguments: OddText.all.filter { $0.fate == .refused && $0.isKept }.map(\.name))
  func `what no cell can hold is not printed, and it is said where`(name: String) throws {
    let odd = try #require(OddText.all.first { $0.name == name })
    let books = try City.open().copy()
    let pair = try books.ask("select s.id, f.id from ledger.site s join ledger.finding f on f.site = s.id limit 1")
      .split(separator: "|").map(String.init)
    let recorded = try record(odd.text, site: pair[0], finding: pair[1], in: books)
    try #require(recorded.status == 0, "\(recorded)")
    let folder = books.folder()
    let refused = try books.build(try books.ask("select current_date"), isDraft: true, to: folder)
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.complaint.contains("台账!") && refused.complaint.contains("未出表"), "\(refused)")
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] == [])
  }
}
