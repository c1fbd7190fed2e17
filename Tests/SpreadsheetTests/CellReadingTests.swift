import Spreadsheet
import Testing

@Suite struct `Reading cells` {
  private func cells(_ rows: String, shared: [String] = []) throws -> [String: CellValue] {
    try outcome(HandMadeBook(rows: rows, shared: shared)).get().cells
  }

  @Test func `Texts come shared, inline and from formulas, runs joined and readings left out`() throws {
    let cells = try cells(
      """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 二 </t></is></c>\
      <c r="C1" t="str"><f>A1</f><v>三</v></c><c r="D1" t="s"><v>0</v></c></row>
      """, shared: ["<t>一</t>", "<r><rPr><b/></rPr><t>网</t></r><r><t>站</t></r><rPh sb=\"0\" eb=\"1\"><t>ワン</t></rPh>"])
    #expect(cells == ["A1": .text("网站"), "B1": .text(" 二 "), "C1": .text("三"), "D1": .text("一")])
  }

  @Test func `Escapes, references, CDATA and line ends mean what they say`() throws {
    let cells = try cells(
      """
      <row><c t="str"><v>_x0041__x005F_x0041_</v></c><c t="str"><v>&amp;&lt;&#20013;&#x4E2D;&quot;</v></c>\
      <c t="str"><v>a<![CDATA[<&]]>b</v></c><c t="str"><v>1\r\n2\r3_x000D_</v></c><c t="str"><v>_x0007__xD83D__xDE00_</v></c></row>
      """)
    #expect(cells["A1"] == .text("A_x0041_"))
    #expect(cells["B1"] == .text("&<中中\""))
    #expect(cells["C1"] == .text("a<&b"))
    #expect(cells["D1"] == .text("1\n2\n3\r"))
    #expect(cells["E1"] == .text("_x0007_😀"))
  }

  @Test func `Whether a number is a date its style decides`() throws {
    let cells = try cells(
      """
      <row><c s="1"><v>45000</v></c><c s="2"><v>45000.5</v></c><c s="3"><v>45000</v></c><c><v>45000</v></c>\
      <c s="1"><v>0.5</v></c><c s="1"><v>60</v></c><c s="4"><v>45000</v></c></row>
      """)
    let day = try #require(CivilMoment(year: 2023, month: 3, day: 15))
    let noon = try #require(CivilMoment(year: 2023, month: 3, day: 15, seconds: 43_200))
    #expect(cells["A1"] == .date(day, serial: 45000))
    #expect(cells["B1"] == .date(noon, serial: 45000.5))
    #expect(cells["C1"] == .date(day, serial: 45000))
    #expect(cells["D1"] == .number(45000, raw: "45000"))
    #expect(cells["E1"] == .number(0.5, raw: "0.5"))
    #expect(cells["F1"] == .number(60, raw: "60"))
    #expect(cells["G1"] == .number(45000, raw: "45000"))
  }

  @Test func `A book of the 1904 system gives the days it shows`() throws {
    var book = HandMadeBook(rows: "<row><c s=\"1\"><v>43538</v></c><c t=\"d\"><v>2023-03-15T00:00:00</v></c></row>")
    book.workbook = book.workbook.replacing("<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
    let day = try #require(CivilMoment(year: 2023, month: 3, day: 15))
    let cells = try outcome(book).get().cells
    #expect(cells == ["A1": .date(day, serial: 43538), "B1": .date(day, serial: 43538)])
  }

  @Test func `A number keeps its digits, so that a long code is noticed`() throws {
    let cells = try cells(
      """
      <row><c><v>3.7250020260305E+17</v></c><c><v>1234567890123456</v></c><c><v> -0.1 </v></c><c><v>1e3</v></c></row>
      """)
    #expect(cells["A1"] == .number(3.7250020260305E+17, raw: "3.7250020260305E+17"))
    #expect(cells["B1"] == .number(1_234_567_890_123_456, raw: "1234567890123456"))
    #expect(cells["C1"] == .number(-0.1, raw: "-0.1"))
    #expect(cells["D1"] == .number(1000, raw: "1e3"))
  }

  @Test func `A formula gives its value and says so, or says that it has none`() throws {
    let found = try outcome(
      HandMadeBook(
        rows: """
          <row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c><f>1+1</f><v/></c>\
          <c t="str"><f>""</f><v></v></c><c t="e"><f>A9</f><v>#REF!</v></c><c t="b"><v>1</v></c></row>
          """)
    ).get()
    #expect(
      found.cells == [
        "A1": .number(2, raw: "2"), "B1": .formulaWithoutValue, "C1": .formulaWithoutValue, "D1": .formulaWithoutValue,
        "E1": .text(""), "F1": .error("#REF!"), "G1": .boolean(true),
      ])
    #expect(found.formulas == ["A1", "B1", "C1", "D1", "E1", "F1"])
  }

  @Test func `Cells and rows without names follow those before them`() throws {
    let cells = try cells(
      "<row><c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row><row><c/></row>")
    #expect(cells == ["A1": .number(1, raw: "1"), "C5": .number(2, raw: "2"), "D5": .number(3, raw: "3")])
  }

  @Test func `Hidden rows and columns, merges and counts are reported`() throws {
    var book = HandMadeBook()
    book.sheet = """
      <x:worksheet xmlns:x="\(HandMadeBook.main)" xmlns:y="u"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols>\
      <x:sheetData><x:row r="2" hidden="1"><x:c r="A2"><x:v>1</x:v></x:c><y:c r="A2"><y:v>9</y:v></y:c></x:row></x:sheetData>\
      <x:mergeCells><x:mergeCell ref="A1:B2"/><x:mergeCell ref="C4"/></x:mergeCells>\
      <!-- <x:row/> --><?pi <x:row/> ?></x:worksheet>
      """
    let found = try outcome(book).get()
    #expect(found.cells == ["A2": .number(1, raw: "1")])
    #expect(found.hiddenRows == [1])
    #expect(found.summary.hiddenColumns == [1...2])
    #expect(found.summary.merges.map(\.reference) == ["A1:B2", "C4"])
    #expect(found.summary.rows == 1 && found.summary.cells == 1 && found.summary.hiddenRows == 1)
  }

  @Test func `A row is asked by column`() throws {
    let scratch = Scratch()
    write(
      HandMadeBook(rows: "<row><c r=\"B1\"><v>1</v></c><c r=\"AA1\"><v>2</v></c></row>").zip.archive(),
      to: scratch.file("x.xlsx"))
    var reader = try WorkbookReader(path: scratch.file("x.xlsx"))
    try reader.read(sheet: 0) { row in
      #expect(row.value(column: 0) == .empty && row.value(column: 1) == .number(1, raw: "1"))
      #expect(row.value(column: 26) == .number(2, raw: "2") && row.cell(column: 27) == nil)
    }
  }

  @Test func `What the caller throws comes out unchanged, and the sheet can be read again`() throws {
    struct Enough: Error {}
    let scratch = Scratch()
    write(HandMadeBook(rows: "<row/><row/>").zip.archive(), to: scratch.file("x.xlsx"))
    var reader = try WorkbookReader(path: scratch.file("x.xlsx"))
    #expect(throws: Enough.self) { try reader.read(sheet: 0) { _ in throw Enough() } }
    #expect(try reader.read(sheet: 0) { _ in }.rows == 2)
  }

  @Test func `Sheets are listed with whether they are hidden`() throws {
    var book = HandMadeBook()
    book.workbook = book.workbook.replacing(
      "</sheets>",
      with:
        "<sheet name=\"字典\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"_meta\" state=\"veryHidden\" r:id=\"rId1\"/></sheets>"
    )
    let scratch = Scratch()
    write(book.zip.archive(), to: scratch.file("x.xlsx"))
    let reader = try WorkbookReader(path: scratch.file("x.xlsx"))
    #expect(reader.sheets.map(\.name) == ["表", "字典", "_meta"])
    #expect(reader.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
  }
}
