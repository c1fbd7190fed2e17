import Spreadsheet
import Testing

@Suite struct `Refusing files` {
  private let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func refusal(of file: [UInt8], limits: Limits = Limits()) throws -> SheetRefusal? {
    guard case .failure(let refusal) = try outcome(file, limits: limits) else { return nil }
    return refusal
  }

  private func refusal(of book: HandMadeBook, limits: Limits = Limits()) throws -> SheetRefusal? {
    try refusal(of: book.zip.archive(), limits: limits)
  }

  @Test func `The smallest workbook is read`() throws {
    #expect(try refusal(of: HandMadeBook()) == nil)
  }

  @Test func `What is no workbook is called by its name`() throws {
    #expect(try refusal(of: []) == .fileEmpty)
    #expect(try refusal(of: Array("<html>表</html>".utf8)) == .notAWorkbook)
    #expect(try refusal(of: Array("PK".utf8)) == .notAWorkbook)
    #expect(try refusal(of: ole + [UInt8](repeating: 0, count: 600)) == .oldXls)
    let stream = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(try refusal(of: ole + [UInt8](repeating: 0, count: 1 << 20) + stream) == .encrypted)
    #expect(throws: SheetRefusal.fileNotReadable(path: "/nowhere", code: 2)) {
      _ = try WorkbookReader(path: "/nowhere")
    }
    #expect(throws: SheetRefusal.self) { _ = try WorkbookReader(path: "/tmp") }
  }

  @Test func `A file cut short anywhere is refused`() throws {
    let whole = HandMadeBook(rows: "<row><c><v>1</v></c></row>").zip.archive()
    for length in stride(from: 4, to: whole.count, by: 97) {
      #expect(try refusal(of: Array(whole[..<length])) == .truncated, "\(length)")
    }
  }

  @Test func `A file over the limit is refused unread`() throws {
    var limits = Limits()
    limits.fileBytes = 100
    #expect(try refusal(of: [UInt8](repeating: 0x50, count: 101), limits: limits) == .fileTooLarge(bytes: 101))
  }

  @Test(arguments: ["/abs.xml", "../up.xml", "xl/../../up.xml", "xl\\back.xml", "xl//empty.xml", "./here.xml"])
  func `A part with an unsafe name is refused`(name: String) throws {
    var book = HandMadeBook()
    book.more = [.init(name: name, bytes: [])]
    #expect(try refusal(of: book) == .partNameUnsafe(name))
  }

  @Test func `A part named twice is refused, whatever its case`() throws {
    var book = HandMadeBook()
    book.more = [.init(name: "XL/Workbook.xml", bytes: [])]
    #expect(try refusal(of: book) == .partNamedTwice("XL/Workbook.xml"))
  }

  @Test func `Macros are refused, by their part and by their type`() throws {
    var book = HandMadeBook()
    book.more = [.init(name: "xl/vbaProject.bin", bytes: [])]
    #expect(try refusal(of: book) == .macros(part: "xl/vbaproject.bin"))
    var typed = HandMadeBook()
    typed.contentTypes = typed.contentTypes.replacing(
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main", with: "vnd.ms-excel.sheet.macroEnabled.main")
    #expect(try refusal(of: typed) == .macros(part: "/xl/workbook.xml"))
  }

  @Test func `Locked, unknown and binary parts are refused`() throws {
    var locked = HandMadeBook()
    locked.more = [.init(name: "a", bytes: [1], flags: 1)]
    #expect(try refusal(of: locked) == .encrypted)
    var packed = HandMadeBook()
    packed.more = [.init(name: "a", bytes: [1], method: 12)]
    #expect(try refusal(of: packed) == .compressionUnknown(part: "a"))
    var binary = HandMadeBook()
    binary.more = [.init(name: "xl/workbook.bin", bytes: [1])]
    #expect(try refusal(of: binary) == .binaryWorkbook)
  }

  @Test func `Missing parts are named`() throws {
    for name in ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"] {
      var zip = HandMadeBook().zip
      zip.entries.removeAll { $0.name == name }
      #expect(try refusal(of: zip.archive()) == .partMissing(name))
    }
    var book = HandMadeBook()
    book.root = "<Relationships/>"
    #expect(try refusal(of: book) == .partMissing("officeDocument"))
    book = HandMadeBook()
    book.relationships = "<Relationships/>"
    #expect(try refusal(of: book) == .relationshipMissing(sheet: "表"))
    book = HandMadeBook()
    book.relationships = book.relationships.replacing("worksheets/sheet1.xml", with: "../../../etc/passwd")
    #expect(try refusal(of: book) == .relationshipMissing(sheet: "表"))
    book = HandMadeBook()
    book.workbook = "<workbook><sheets/></workbook>"
    #expect(try refusal(of: book) == .noSheets)
    book = HandMadeBook()
    book.relationships = book.relationships.replacing("relationships/worksheet\"", with: "relationships/chartsheet\"")
    #expect(try refusal(of: book) == .notAWorksheet(sheet: "表"))
  }

  @Test func `A part that is not what its checksum says is refused`() throws {
    var file = HandMadeBook(rows: "<row><c><v>1</v></c></row>").zip.archive()
    let at = try #require(file.indices.first { file[$0...].starts(with: Array("<v>1".utf8)) })
    file[at + 3] = UInt8(ascii: "2")
    #expect(try refusal(of: file) == .partDamaged("xl/worksheets/sheet1.xml"))
  }

  @Test func `Bombs are refused by what they claim and by what they come to`() throws {
    var book = HandMadeBook()
    var limits = Limits()
    limits.inflatedBytes = 1 << 20
    book.more = [.init(name: "xl/big.xml", bytes: [0], claimed: 3 << 30)]
    #expect(try refusal(of: book) == .inflatedTooLarge(part: "xl/big.xml"))
    book.more = (0..<3).map { .init(name: "xl/\($0).xml", bytes: [0], claimed: 500_000) }
    #expect(try refusal(of: book, limits: limits) == .inflatedTooLarge(part: "xl/2.xml"))
    #expect(try refusal(of: bytes(of: Fixtures.bad("ratio.xlsx"))) == .ratioTooHigh(part: "xl/worksheets/sheet1.xml"))
    limits = Limits()
    limits.parts = 6
    #expect(try refusal(of: HandMadeBook(), limits: limits) == .tooManyParts(count: 7))
  }

  @Test(
    arguments: [
      ("macros.xlsm", "macros"), ("old.xls", "old_xls"), ("old-renamed.xlsx", "old_xls"), ("calc.ods", "part_missing"),
      ("damaged.xlsx", "part_damaged"),
    ])
  func `Checked-in bad files are refused with their cause`(name: String, reason: String) throws {
    #expect(try refusal(of: bytes(of: Fixtures.bad(name)))?.reason == reason)
  }
}
