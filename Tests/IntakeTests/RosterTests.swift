import Casework
import Foundation
import Intake
import Registry
import Statute
import Testing
import _Scenes

@Suite struct RosterTests {
  static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data")
  static let portals = data.appendingPathComponent("websites/gov_portals_national_joined.csv").path
  static let isHere = FileManager.default.fileExists(atPath: portals)

  static func codes() throws -> RegionTable {
    var codes: [String: [String]] = [:]
    for name in ["modood_provinces", "modood_cities", "modood_areas"] {
      let text = try String(contentsOf: data.appendingPathComponent("region/\(name).csv"), encoding: .utf8)
      for line in text.split(separator: "\n").dropFirst() {
        let code = line.split(separator: ",")[0].filter(\.isNumber)
        codes[code.count == 2 ? code + "0000" : code.count == 4 ? code + "00" : code] = []
      }
    }
    return RegionTable(codes: codes)
  }

  func read(_ index: LedgerIndex, under terms: PlanTerms) throws -> Plan {
    var source = Dice(seed: 3)
    return try IntakeDesk.plan(
      file: RosterTests.portals, named: "gov_portals.csv", digest: "00", under: terms, index: index, using: &source)
  }

  @Test(.enabled(if: isHere, "left out: ../shared/data is not beside this checkout"))
  func `3,209 real portals go in, and a host of two regions goes in once`() throws {
    var wide = PlanTerms(today: Day(2026, 11, 21), campaignStart: Day(2026, 1, 1), regions: RegionTable(.liaocheng))
    wide.regions = try RosterTests.codes()
    let plan = try read(LedgerIndex(), under: wide)
    #expect(plan.form == .roster && plan.rows.count == 3209)
    let twice = plan.refusals.filter { $0.code == .refusal(.domainTwice) }
    #expect(
      Set(twice.map { $0.details[0] })
        == ["www.putuo.gov.cn", "www.yanbian.gov.cn", "www.chizhou.gov.cn", "www.huangshi.gov.cn"])
    #expect(twice.count == 4)
    #expect(plan.refusals.filter { $0.code == .refusal(.required) && $0.field == .region }.count == 15)
    #expect(plan.rowsRefused == 4 + 15 && plan.count(.new) == 3190)
    let index = LedgerIndex().after(plan)
    #expect(index.sites.count == 3190)
    let again = try read(index, under: wide)
    #expect(again.isEmpty && again.rowsRefused >= 15)
  }

  @Test(.enabled(if: isHere, "left out: ../shared/data is not beside this checkout"))
  func `portals outside the rows of the campaign are refused with the reason`() throws {
    let plan = try read(
      LedgerIndex(),
      under: PlanTerms(today: Day(2026, 11, 21), campaignStart: Day(2026, 1, 1), regions: RegionTable(.liaocheng)))
    #expect(plan.count(.new) == 9)
    #expect(plan.refusals.contains { $0.code == .fault(.unknownRegion) && $0.value == "110101" })
  }

  @Test func `a plain roster needs four columns, lets others pass, and doubles nothing`() throws {
    let text = "序号,单位,网站名称,网址,地区,浏览量\r\n1,冠县教育局,冠县教育局网站,http://www.gxjy.gov.cn/a?b,冠县,99\r\n"
    let first = try plan(text)
    #expect(first.form == .roster && first.ignoredColumns == ["浏览量"] && first.count(.new) == 1)
    let index = LedgerIndex().after(first)
    #expect(index.sitesByDomain["www.gxjy.gov.cn"] != nil)
    #expect(try plan(text, index).isEmpty)
  }
}
