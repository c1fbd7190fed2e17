import Spreadsheet
import Testing

@Suite struct `Reading CSV` {
  let scratch = Scratch()

  private func rows(_ file: [UInt8], limits: Limits = Limits()) throws -> [CSVRow] {
    write(file, to: scratch.file("x.csv"))
    var reader = try CSVReader(path: scratch.file("x.csv"), limits: limits)
    var rows: [CSVRow] = []
    try reader.read { rows.append($0) }
    return rows
  }

  private func fields(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)).map(\.fields) }

  private func refusal(_ file: [UInt8], limits: Limits = Limits()) throws -> SheetRefusal? {
    do {
      _ = try rows(file, limits: limits)
      return nil
    } catch let refusal as SheetRefusal {
      return refusal
    }
  }

  private func refusal(_ text: String, limits: Limits = Limits()) throws -> SheetRefusal? {
    try refusal(Array(text.utf8), limits: limits)
  }

  @Test func `Quotes, line ends and empty fields follow RFC 4180`() throws {
    #expect(
      try fields("a,b,c\r\n1,\"x,\"\"y\"\"\",\r\n\"l1\r\nl2\",,\"\"\n\n a ,b\"c,d\r,")
        == [["a", "b", "c"], ["1", "x,\"y\"", ""], ["l1\nl2", "", ""], [" a ", "b\"c", "d"], ["", ""]])
    #expect(try rows(Array("a\n\"b\nc\"\n\nd".utf8)).map(\.line) == [1, 2, 5])
    #expect(try fields("\"\"\n") == [[""]])
  }

  @Test(arguments: [
    ("a,b;c\n1,2\n", CSVDelimiter.comma), ("a\tb\tc,d\n", .tab), ("a;b\n", .semicolon), ("a\n", .comma),
    ("\"x;;;\",b\n", .comma),
  ])
  func `The first line decides the delimiter`(text: String, delimiter: CSVDelimiter) throws {
    write(Array(text.utf8), to: scratch.file("x.csv"))
    let reader = try CSVReader(path: scratch.file("x.csv"))
    #expect(reader.delimiter == delimiter && reader.encoding == .utf8)
  }

  @Test func `A byte order mark is no part of the first field`() throws {
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array("\"名\",b".utf8)).map(\.fields) == [["名", "b"]])
    let units = Array("名\tb\r\n𠮷\t1".utf16)
    let utf16: [UInt8] = units.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8(truncatingIfNeeded: $1), UInt8($1 >> 8)] }
    #expect(try rows(utf16).map(\.fields) == [["名", "b"], ["𠮷", "1"]])
  }

  @Test func `GB18030 is read when the bytes are not UTF-8`() throws {
    // 名称,㐀 with the last in four bytes.
    let file: [UInt8] = [0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0x81, 0x39, 0xEE, 0x39, 0x0A]
    #expect(try rows(file).map(\.fields) == [["名称", "㐀"]])
    write(file, to: scratch.file("x.csv"))
    #expect(try CSVReader(path: scratch.file("x.csv")).encoding == .gb18030)
  }

  @Test func `Characters across the pieces of a large file stay whole`() throws {
    for filler in 0..<3 {
      var utf8 = [UInt8](repeating: 0x61, count: filler)
      for _ in 0..<60_000 { utf8 += "名称𠮷,é\n".utf8 }
      #expect(try rows(utf8).dropFirst().allSatisfy { $0.fields == ["名称𠮷", "é"] })
      let line: [UInt8] = [0xC3, 0xFB, 0x81, 0x39, 0xEE, 0x39, 0x0A]
      var gb18030 = [UInt8](repeating: 0x61, count: filler)
      for _ in 0..<80_000 { gb18030 += line }
      #expect(try rows(gb18030).dropFirst().allSatisfy { $0.fields == ["名㐀"] })
    }
  }

  @Test func `What is neither encoding is refused with its byte`() throws {
    #expect(try refusal(Array("名称,".utf8) + [0xFF, 0x0A]) == .textEncodingUnknown(byte: 7))
    #expect(try refusal([0x61, 0x0A, 0x80]) == .textEncodingUnknown(byte: 2))
    #expect(try refusal(Array("名称".utf8.dropLast()))?.reason == "text_encoding_unknown")
    #expect(try refusal([]) == .fileEmpty)
  }

  @Test func `Quotes that do not close, or close too early, are refused with their line`() throws {
    #expect(try refusal("a\nb,\"c\nd\n") == .quoteUnbalanced(line: 2))
    #expect(try refusal("a\nb,\"c\"d\n") == .quoteMisplaced(line: 2))
    #expect(try refusal("a\n\u{0}") == .controlCharacter(line: 2))
  }

  @Test func `Fields, lines and files over the limits are refused`() throws {
    var limits = Limits()
    limits.cellLength = 3
    #expect(try refusal("a,中中中\n1,2345", limits: limits) == .fieldTooLong(line: 2, column: 1))
    limits = Limits()
    limits.rowBytes = 8
    #expect(try refusal("a\n123456789", limits: limits) == .lineTooLong(line: 2))
    limits = Limits()
    limits.columns = 2
    #expect(try refusal("a,b\na,b,c", limits: limits) == .tooManyFields(line: 2))
    limits = Limits()
    limits.rows = 1
    #expect(try refusal("a\nb", limits: limits) == .tooManyLines(line: 2))
    limits.fileBytes = 2
    #expect(try refusal("a\nb", limits: limits) == .fileTooLarge(bytes: 3))
  }
}
