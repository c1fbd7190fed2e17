import Foundation
import Reports
import Statute
import Testing
import _Scenes

@Suite struct RegionFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func `the file of 聊城 is its table to the letter, and is what a new ledger has`() {
    #expect(Regions.shipped("371500") == .liaocheng)
    #expect(Regions.usual == .liaocheng)
    #expect(Regions.shipped("371400") == nil)
  }

  @Test func `every file that lies there is shipped`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(path: "Reports/regions").path())
    #expect(Regions.shipped.count == files.count && !files.isEmpty)
  }

  @Test func `a code is judged by the place it would be of`() {
    #expect(Regions.shipped(near: "371599").city == "371500")
    #expect(Regions.shipped(near: "372524").city == "371500")
    #expect(Regions.shipped(near: "LC-JKQ").city == "371500")
    #expect(Regions.shipped(near: "371402") == .none && Regions.shipped(near: "") == .none)
  }

  @Test func `another city is a file alone`() throws {
    let dezhou = try Regions(file: "dezhou.json", json: Self.text("Tests/BookTests/dezhou.json"))
    #expect(dezhou.rows(on: Day(2016, 6, 30)).count == 14 && dezhou.cityName == "德州市")
    #expect(dezhou.find("德州市乐陵市")?.code == "371481" && dezhou.find("经开区")?.code == "LC-JKQ")
    #expect(dezhou.row(of: "371421", on: Day(2016, 1, 1))?.name == "陵城区" && dezhou.find("冠县") == nil)
    #expect(RegionCode.read("371499", on: nil, in: dezhou).problems == [.regionUnknown])
    #expect(RegionCode.read("371599", on: nil, in: dezhou).value != nil)
    #expect(Filing.isCompetent(organ: "371400", region: "LC-YHQ", level: .three, in: dezhou))
    #expect(!Filing.isCompetent(organ: "371500", region: "LC-YHQ", level: .three, in: dezhou))
  }

  @Test func `a province has its cities as rows`() throws {
    let shandong = try Regions(
      file: "shandong.json",
      json: """
        {"code": "370000", "name": "山东省", "rows": [
          [{"code": "370000", "name": "山东省省直", "short_name": "省直", "kind": "省本级"}],
          [{"code": "370100", "name": "济南市", "kind": "地级行政区"}],
          [{"code": "371200", "name": "莱芜市", "kind": "地级行政区", "until": "2018-12-31"},
           {"code": "370116", "name": "济南市莱芜区", "kind": "市辖区", "since": "2019-01-01"}],
          [{"code": "371500", "name": "聊城市", "kind": "地级行政区"}]]}
        """)
    #expect(shandong.areOfProvince && shandong.rows(on: Day(2019, 1, 1)).map(\.code)[2] == "370116")
    #expect(shandong.region("371500")?.parent == "370000" && shandong.region("371200")?.successor == "370116")
    #expect(Filing.isCompetent(organ: "370000", region: "371500", level: .five, in: shandong))
  }

  @Test func `a name may change and the code stay`() throws {
    let text = try Self.text("Reports/regions/liaocheng.json")
    let span = #"{"code": "371526", "name": "高唐县", "short_name": "高唐", "kind": "县""#
    let renamed = try Regions(
      file: "f",
      json: text.replacing(
        span + "}",
        with: span
          + #", "until": "2025-12-31"}, {"code": "371526", "name": "高唐新县", "kind": "县", "since": "2026-01-01"}"#))
    #expect(renamed.name(of: "371526", on: Day(2025, 12, 31)) == "高唐县")
    #expect(renamed.name(of: "371526", on: Day(2026, 1, 1)) == "高唐新县")
    #expect(
      renamed.stands("371526", on: Day(2020, 1, 1)) == true && renamed.stands("371526", on: Day(2030, 1, 1)) == true)
    #expect(renamed.region("371526")?.name == "高唐新县" && renamed.find("371526", on: Day(2016, 1, 1))?.name == "高唐县")
    #expect(RegionCode.read("371526", on: Day(2016, 1, 1), in: renamed).problems.isEmpty)
  }

  @Test(arguments: [
    (#""code": "371500","#, #""code": "371501","#, "code", "末两位为00"),
    (#""code": "371523""#, #""code": "371423""#, "rows[2][0]", "不在“371500”之下"),
    (#""code": "371525""#, #""code": "371522""#, "rows[5][0]", "已有"),
    (#""name": "莘县""#, #""name": "冠县""#, "rows[5][0]", "相同"),
    (#""kind": "县级市""#, #""kind": "市""#, "rows[3][0].kind", "市"),
    (#""kind": "市本级""#, #""kind": "县""#, "rows[0][0]", "第一行"),
    (#""kind": "县级市""#, #""kind": "市本级""#, "rows[3][0]", "本级只有一行"),
    (#""kind": "县级市""#, #""kind": "地级行政区""#, "rows[3][0]", "省一级"),
    (#""since": "2019-08-02""#, #""since": "2019-08-03""#, "rows[2][1]", "2019-08-01"),
    (#""since": "2019-08-02""#, #""since": "2019.8.2""#, "rows[2][1].since", "日期"),
    (#""until": "2019-08-01""#, #""end": "2019-08-01""#, "rows[2][0]", "end"),
    (#""short_name": "冠县""#, #""short_name": """#, "rows[4][0].short_name", "一行文字"),
    (#""LC-GXQ""#, #""GXQ""#, "rows[10][0]", "LC-"),
    (#""successor": "371502""#, #""successor": "371599""#, "former", "371599"),
    (#""code": "372524""#, #""code": "371524""#, "former", "已有"),
    (#""former""#, #""before""#, "", "before"),
    ("\"rows\": [", "\"rows\": [[],", "rows[0]", "没有写出"),
  ])
  func `a faulty file is refused by its place and the reason`(old: String, new: String, place: String, reason: String)
    throws
  {
    let text = try Self.text("Reports/regions/liaocheng.json")
    let faulty = text.replacing(old, with: new, maxReplacements: 1)
    try #require(faulty != text)
    let faults = #expect(throws: RegionFaults.self) { try Regions(file: "f.json", json: faulty) }
    let all = faults?.all ?? []
    #expect(all.contains { $0.path == place && $0.reason.contains(reason) }, "\(all)")
    #expect(all.allSatisfy { $0.file == "f.json" })
  }

  @Test func `what is no file of regions is refused`() {
    for text in ["", "[]", "{}", #"{"code": "371500", "name": "聊城市", "rows": []}"#] {
      let faults = #expect(throws: RegionFaults.self) { try Regions(file: "f.json", json: text) }
      #expect(faults?.all.isEmpty == false)
    }
  }
}
