import Spreadsheet
import Testing

@Suite struct `Refusing what stands in a sheet` {
  private func refusal(_ rows: String, shared: [String] = [], limits: Limits = Limits()) throws -> SheetRefusal? {
    guard case .failure(let refusal) = try outcome(HandMadeBook(rows: rows, shared: shared), limits: limits) else {
      return nil
    }
    return refusal
  }

  private func place(_ row: Int, _ column: Int) -> CellPlace { CellPlace(sheet: "表", row: row, column: column) }

  @Test func `Rows out of order, twice or beyond the sheet are refused`() throws {
    #expect(try refusal("<row r=\"2\"/><row r=\"1\"/>") == .rowOutOfOrder(sheet: "表", row: 0))
    #expect(try refusal("<row r=\"2\"/><row r=\"2\"/>") == .rowOutOfOrder(sheet: "表", row: 1))
    #expect(try refusal("<row r=\"0\"/>") == .rowOutOfOrder(sheet: "表", row: 0))
    #expect(try refusal("<row r=\"1048577\"/>") == .tooManyRows(sheet: "表", row: 1_048_576))
    var limits = Limits()
    limits.rows = 2
    #expect(try refusal("<row/><row/><row/>", limits: limits) == .tooManyRows(sheet: "表", row: 2))
  }

  @Test func `Cells out of order, twice, misnamed or beyond the sheet are refused`() throws {
    #expect(try refusal("<row><c r=\"B1\"/><c r=\"A1\"/></row>") == .cellOutOfOrder(place(0, 0)))
    #expect(try refusal("<row><c r=\"B1\"/><c r=\"B1\"/></row>") == .cellOutOfOrder(place(0, 1)))
    #expect(
      try refusal("<row><c r=\"B2\"/></row>") == .cellReferenceMalformed(sheet: "表", row: 0, text: "B2"))
    for text in ["1A", "A", "7", "", "XFE1", "A0", "a1", "A1048577", "AAAA1"] {
      #expect(
        try refusal("<row><c r=\"\(text)\"/></row>") == .cellReferenceMalformed(sheet: "表", row: 0, text: text))
    }
    #expect(try refusal("<row><c r=\"XFD1\"/><c/></row>") == .cellOutOfRange(place(0, 16_384)))
    var limits = Limits()
    limits.columns = 3
    #expect(try refusal("<row><c r=\"D1\"/></row>", limits: limits) == .cellOutOfRange(place(0, 3)))
  }

  @Test func `Values that are not of their type are refused with their cell`() throws {
    #expect(
      try refusal("<row><c t=\"s\"><v>1</v></c></row>", shared: ["<t/>"]) == .sharedStringMissing(place(0, 0), index: 1)
    )
    #expect(try refusal("<row><c t=\"s\"><v>-1</v></c></row>", shared: ["<t/>"])?.reason == "shared_string_missing")
    #expect(try refusal("<row><c t=\"s\"><v>x</v></c></row>", shared: ["<t/>"])?.reason == "shared_string_missing")
    #expect(try refusal("<row><c t=\"b\"><v>2</v></c></row>") == .booleanMalformed(place(0, 0), text: "2"))
    for text in ["12,5", "0x10", "nan", "inf", "1e", "1e999", "--1", ".", "二"] {
      #expect(try refusal("<row><c><v>\(text)</v></c></row>") == .numberMalformed(place(0, 0), text: text))
    }
    #expect(try refusal("<row><c t=\"q\"/></row>") == .cellTypeUnknown(place(0, 0), type: "q"))
    #expect(try refusal("<row><c s=\"5\"><v>1</v></c></row>") == .styleMissing(place(0, 0), index: 5))
    #expect(try refusal("<row><c s=\"4\"><v>1</v></c></row>") == nil)
  }

  @Test func `Texts over the limit are refused`() throws {
    let long = String(repeating: "中", count: 32_768)
    #expect(try refusal("<row><c t=\"str\"><v>\(long)</v></c></row>") == .cellTooLong(place(0, 0)))
    #expect(try refusal("<row><c t=\"str\"><v>\(long.dropLast())</v></c></row>") == nil)
    #expect(try refusal("", shared: ["<t>\(long)</t>"]) == .sharedStringTooLong(index: 0))
    var limits = Limits()
    limits.rowBytes = 10
    #expect(
      try refusal("<row><c t=\"str\"><v>123456</v></c><c t=\"str\"><v>123456</v></c></row>", limits: limits)
        == .rowTooLong(sheet: "表", row: 0))
    limits.sharedStrings = 1
    #expect(try refusal("", shared: ["<t/>", "<t/>"], limits: limits) == .tooManySharedStrings(count: 2))
    limits = Limits()
    limits.sharedStringBytes = 3
    #expect(try refusal("", shared: ["<t>1234</t>"], limits: limits) == .sharedStringsTooLarge(bytes: 4))
  }

  @Test(
    arguments: [
      "<row>", "<row></c></row>", "</row>", "<row><c></row></c>", "<row a=1/>", "<row a=\"1/>", "<row a/>",
      "<row a=\"<\"/>",
      "<row><c t=\"str\"><v>\u{1}</v></c></row>", "<row><c><v>1</v><v>2</v></c></row>", "<row><c>text</c></row>", "<>",
      "< row/>",
      "<!-- ", "<![CDATA[", "<!ELEMENT a>", "<row/ >", "<x:row></y:row>", "<row><c><v><b/></v></c></row>",
      "<row a=\"1\"b=\"2\"/>",
    ])
  func `XML that is not well formed is refused`(rows: String) throws {
    #expect(try refusal(rows)?.reason == "xml_broken")
  }

  @Test func `A document type is refused, and so are entities of one's own`() throws {
    var book = HandMadeBook()
    book.sheet = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\">]>" + book.sheet
    #expect(try outcome(book) == .failure(.documentType(part: "xl/worksheets/sheet1.xml")))
    #expect(try refusal("<row><c t=\"str\"><v>&b;</v></c></row>")?.reason == "entity_unknown")
    #expect(try refusal("<row><c t=\"str\"><v>&#0;</v></c></row>")?.reason == "entity_unknown")
    #expect(try refusal("<row><c t=\"str\"><v>&#xD800;</v></c></row>")?.reason == "entity_unknown")
  }

  @Test func `Other encodings, endless tokens and deep nesting are refused`() throws {
    var book = HandMadeBook()
    book.sheet = "<?xml version=\"1.0\" encoding=\"GBK\"?>" + book.sheet
    #expect(try outcome(book) == .failure(.encodingNotUTF8(part: "xl/worksheets/sheet1.xml")))
    #expect(try refusal("<row a=\"\(String(repeating: "a", count: 2 << 20))\"/>")?.reason == "xml_token_too_long")
    #expect(try refusal(String(repeating: "<a>", count: 100))?.reason == "xml_too_deep")
    #expect(try refusal("<row \((0..<65).map { "a\($0)=\"\"" }.joined(separator: " "))/>")?.reason == "xml_broken")
  }

  @Test func `Bytes that are not UTF-8 are refused`() throws {
    for bad: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
    ] {
      var zip = HandMadeBook(rows: "<row><c t=\"str\"><v>#</v></c></row>").zip
      let at = try #require(zip.entries.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
      zip.entries[at].bytes = zip.entries[at].bytes.flatMap { $0 == UInt8(ascii: "#") ? bad : [$0] }
      guard case .failure(let refusal) = try outcome(zip.archive()) else { throw Unexpected() }
      #expect(refusal.reason == "xml_broken")
    }
  }

  @Test func `A sheet that is not there is refused`() throws {
    let scratch = Scratch()
    write(HandMadeBook().zip.archive(), to: scratch.file("x.xlsx"))
    var reader = try WorkbookReader(path: scratch.file("x.xlsx"))
    #expect(throws: SheetRefusal.noSuchSheet(index: 1)) { try reader.read(sheet: 1) { _ in } }
  }

  struct Unexpected: Error {}
}
