import Foundation
import Intake
import Registry
import Spreadsheet
import Statute
import Testing

@Suite struct HeaderTests {
  func refusal(of text: String) -> IntakeRefusal? {
    do {
      _ = try plan(text)
      return nil
    } catch {
      return error as? IntakeRefusal
    }
  }

  @Test func `the header is found below titles, and the title says the day`() throws {
    let title = "附件2\r\n示例数据\r\n网站安全专项整治台账（截至2016年5月31日，共1个）\r\n填报单位：冠县,,,填报日期：2016年6月1日"
    let plan = try plan(csv(ledgerHeadings, [goodRow], title: title))
    #expect(plan.asOf == Day(2016, 5, 31))
    #expect(plan.rows.map(\.row) == [6])
  }

  @Test func `columns are found by name in any order`() throws {
    let shuffled = ledgerHeadings.split(separator: ",").reversed().joined(separator: ",")
    #expect(try plan(csv(shuffled, [goodRow])).factCount == plan(csv(ledgerHeadings, [goodRow])).factCount)
  }

  @Test func `a missing column is named with its cell`() {
    let headings = ledgerHeadings.replacing("主域名,", with: "")
    #expect(refusal(of: csv(headings, [goodRow])) == .headers(sheet: "CSV", [.missing("主域名", cell: "AK1")]))
  }

  @Test func `an unknown column is named with its cell`() {
    let headings = ledgerHeadings.replacing("IP,", with: "IP,幸运数字,")
    #expect(refusal(of: csv(headings, [goodRow])) == .headers(sheet: "CSV", [.unknown("幸运数字", cell: "L1")]))
  }

  @Test func `a doubled column is named with both cells`() {
    let headings = ledgerHeadings.replacing("IP,", with: "IP,IP地址,")
    #expect(
      refusal(of: csv(headings, [goodRow])) == .headers(sheet: "CSV", [.doubled("IP地址", cell: "L1", first: "K1")]))
  }

  @Test func `a file without a form is refused`() {
    #expect(refusal(of: "甲,乙,丙\r\n1,2,3\r\n") == .noForm(sheets: ["CSV"]))
    #expect(refusal(of: "\u{FEFF}") != nil)
  }

  @Test func `totals, notes, signatures and repeated headers are passed over`() throws {
    let text =
      csv(ledgerHeadings, [goodRow]) + ledgerHeadings + "\r\n合计,1\r\n注：1.本表一个网站一行\r\n单位负责人：,审核人：,填表人：\r\n,,,\r\n"
    #expect(try plan(text).rows.count == 1)
  }

  @Test func `a workbook is read by the sheet that bears the headings`() throws {
    let path = FileManager.default.temporaryDirectory.path + "/intake-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try HeaderTests.write(to: path)
    var source = Dice(seed: 1)
    let plan = try IntakeDesk.plan(
      file: path, named: "台账.xlsx", digest: "00", under: terms, index: LedgerIndex(), using: &source)
    #expect(plan.sheet == "网站台账")
    #expect(plan.asOf == Day(2016, 6, 1))
    #expect(plan.refusals.map(\.cell) == ["X5"])
    #expect(plan.refusals.map(\.code) == [.fault(.digitsLost)])
    #expect(plan.count(.new) == 1)
  }
}
