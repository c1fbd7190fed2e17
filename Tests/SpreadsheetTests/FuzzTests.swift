import Spreadsheet
import Testing

@Suite struct `Files changed at random` {
  private func change(_ file: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !file.isEmpty else { return }
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let at = Int.random(in: 0..<file.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: file[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: file[at] = [0, 0x3C, 0x3E, 0x22, 0x26, 0x2F, 0x5F, 0xFF, 0x3A].randomElement(using: &generator) ?? 0
      case 2: file.remove(at: at)
      case 3: file.insert(file[Int.random(in: 0..<file.count, using: &generator)], at: at)
      default:
        let length = min(Int.random(in: 1...40, using: &generator), file.count - at)
        file.replaceSubrange(at..<at + length, with: file[file.count - length..<file.count])
      }
      if file.isEmpty { return }
    }
  }

  /// Reads every sheet; any refusal will do, a crash or another error will not.
  private func go(through path: String) throws -> Bool {
    do {
      var reader = try WorkbookReader(path: path)
      for sheet in reader.sheets.indices { _ = try Contents(&reader, sheet: sheet) }
      return true
    } catch is SheetRefusal {
      return false
    }
  }

  @Test(arguments: ["libreoffice.xlsx", "openpyxl.xlsx", "strict.xlsx"])
  func `An archive changed anywhere is read or refused`(name: String) throws {
    let whole = bytes(of: Fixtures.good(name))
    let scratch = Scratch()
    var generator = SeededGenerator(seed: 1)
    var read = 0
    for _ in 0..<1500 {
      var file = whole
      change(&file, &generator)
      write(file, to: scratch.file("x.xlsx"))
      if try go(through: scratch.file("x.xlsx")) { read += 1 }
    }
    #expect(whole.count > 1000 && read < 1500)
  }

  /// Parts are stored with a fitting checksum, so that what is changed reaches the scanner.
  @Test(arguments: 0..<7)
  func `A part changed anywhere is read or refused`(part: Int) throws {
    var book = HandMadeBook(
      rows: """
        <row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c t="inlineStr"><is><t> _x0041_</t></is></c>\
        <c><f>A1&amp;"x"</f><v>1</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c t="d"><v>2026-03-05</v></c></row>\
        <row r="3"><c r="C3"><v>-1.5E3</v></c><!-- 注 --><c t="str"><v><![CDATA[<]]>中</v></c></row>
        """, shared: ["<t>一&#20013;</t>", "<r><t>二</t></r><rPh><t>x</t></rPh>"])
    book.sheet = book.sheet.replacing(
      "</worksheet>", with: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>")
    book.sheet = book.sheet.replacing(
      "<sheetData>", with: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData>")
    let scratch = Scratch()
    var generator = SeededGenerator(seed: UInt64(part) + 100)
    var read = 0
    write(book.zip.archive(), to: scratch.file("x.xlsx"))
    #expect(try go(through: scratch.file("x.xlsx")))
    for _ in 0..<1500 {
      var zip = book.zip
      change(&zip.entries[part].bytes, &generator)
      write(zip.archive(), to: scratch.file("x.xlsx"))
      if try go(through: scratch.file("x.xlsx")) { read += 1 }
    }
    #expect(read > 0 && read < 1500)
  }

  @Test func `A CSV changed anywhere is read or refused`() throws {
    let whole = Array("名称,日期,\"备注\"\r\n\"聊城,\"\"市\"\"\",2026-03-05,\"一\n二\"\r\n".utf8)
    let scratch = Scratch()
    var generator = SeededGenerator(seed: 3)
    var read = 0
    for _ in 0..<3000 {
      var file = whole
      change(&file, &generator)
      write(file, to: scratch.file("x.csv"))
      do {
        var reader = try CSVReader(path: scratch.file("x.csv"))
        try reader.read { #expect(!$0.fields.isEmpty) }
        read += 1
      } catch is SheetRefusal {}
    }
    #expect(read > 0 && read < 3000)
  }
}
