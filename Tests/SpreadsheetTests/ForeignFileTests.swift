import Spreadsheet
import Testing

@Suite struct `Reading what others wrote` {
  private let day = CivilMoment(year: 2026, month: 3, day: 5)
  private let afternoon = CivilMoment(year: 2026, month: 3, day: 5, seconds: 52_200)

  private func check(_ name: String) throws -> Contents {
    var reader = try WorkbookReader(path: Fixtures.good(name))
    #expect(reader.sheets.map(\.name) == ["网站登记", "字典"])
    #expect(reader.sheets.map(\.isHidden) == [false, true])
    let found = try Contents(&reader, sheet: 0)
    #expect(found.cells["A1"] == .text("序号"))
    #expect(found.cells["B1"] == .text("网站名称"))
    #expect(found.cells["A2"] == .number(1, raw: "1"))
    #expect(found.cells["B2"] == .text("聊城市人民政府"))
    #expect(try found.cells["C2"] == .date(#require(day), serial: 46086))
    #expect(found.cells["D2"] == .number(92.5, raw: "92.5"))
    #expect(found.cells["E2"] == .text("37250012345678901"))
    #expect(found.cells["B3"] == .text("=1+1"))
    guard case .date(let moment, _) = found.cells["C3"] else { throw NoDate() }
    #expect(moment == afternoon)
    #expect(found.cells["E3"] == .text("+86 0635"))
    #expect(found.cells["B4"] == .text("𠮷野家😀 \u{200F}עברית"))
    #expect(found.cells["A6"] == .boolean(true))
    #expect(found.cells["A8"] == .text("合并"))
    #expect(found.summary.merges.map(\.reference) == ["A8:C8"])
    #expect(found.hiddenRows == [5])
    #expect(found.summary.hiddenColumns == [4...4])
    // LibreOffice writes a boolean as the formula TRUE().
    #expect(found.formulas.subtracting(["A6"]) == ["D3"])
    #expect(try Contents(&reader, sheet: 1).cells["A1"] == .text("二级"))
    return found
  }

  @Test(arguments: ["libreoffice.xlsx", "wps-like.xlsx", "strict.xlsx"])
  func `A book that has been computed gives the value of its formula`(name: String) throws {
    #expect(try check(name).cells["D3"] == .number(185, raw: "185"))
  }

  @Test func `A book that nobody computed says so`() throws {
    #expect(try check("openpyxl.xlsx").cells["D3"] == .formulaWithoutValue)
  }

  struct NoDate: Error {}
}
