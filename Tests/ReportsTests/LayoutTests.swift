import Foundation
import Reports
import Statute
import Testing

@Suite struct LayoutTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Reports").standardizedFileURL

  /// The campaign as it is shipped, with one text put in place of another in one file.
  private func campaign(
    _ file: String, _ old: String, _ new: String, of folder: String = "liaocheng-2015"
  ) throws -> Campaign {
    try Campaign(folder: folder, measures: .catalogue) { path in
      let place = Self.folder.appending(path: path)
      guard FileManager.default.fileExists(atPath: place.path()) else { return nil }
      let text = try String(contentsOf: place, encoding: .utf8)
      guard path.hasSuffix(file) else { return text }
      #expect(text.contains(old), "nothing to spoil in \(file): \(old)")
      return text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
  }

  @Test func `the shipped campaign is read whole`() throws {
    let campaign = try campaign("campaign.json", "liaocheng-2015", "liaocheng-2015")
    #expect(campaign.books.map(\.label) == ["附件1", "附件2", "附件3", "附件4"])
    #expect(
      campaign.books[0].sheets.map { $0.name.split(separator: " ")[0] }
        == [
          "表1-1", "表1-2", "表2", "表3", "表4", "表5", "表6", "表7", "表8", "表9", "表10", "表11", "表12",
          "图1", "图2", "图3", "图4", "文字材料", "更正情况", "数据核对", "填报说明",
        ])
    #expect(Campaign.named("liaocheng-2015")?.begins.description == "2015-11-16")
  }

  @Test(arguments: [
    ("book1.json", #""measure": "A1""#, #""measure": "A99""#, "columns", "A99"),
    ("book1.json", #""rows": "ranked""#, #""rows": "rankt""#, "rows", "rankt"),
    ("book1.json", #""show": "lamp""#, #""show": "lamb""#, "show", "lamb"),
    ("book1.json", #""width": 40"#, #""widht": 40"#, "columns", "widht"),
    ("book1.json", "{count:D11}", "{count:D111}", "notes", "D111"),
    ("book1.json", #""not_for": ["enterprise"]"#, #""not_for": ["firm"]"#, "not_for", "类别"),
    ("book1.json", #""paper": "A4""#, #""paper": "A5""#, "paper", "A5"),
    ("book1.json", #""wording": "field""#, #""wording": "fields""#, "wording", "fields"),
    ("book1.json", #""empty": "本期无更正""#, #""empty": "{corrections}""#, "empty", "corrections"),
    ("book1.json", #""frame": 1"#, #""frame": 5"#, "frame", "对照框"),
    ("book1.json", #""rows": "places""#, #""rows": "regions""#, "rows", "合计"),
    ("book1.json", #""type": "stacked_bars""#, #""type": "pie""#, "type", "pie"),
    ("book1.json", #"{"heading": "逾期隐患", "measure": "F6"}"#, #"{"heading": "逾期隐患", "measure": "F7"}"#, "chart", "一图"),
    ("book1.json", #"{"heading": "逾期隐患", "measure": "F6"}"#, #"{"heading": "亮灯", "show": "lamp"}"#, "series", "画成图"),
    ("book1.json", "{most:B7:个}", "{most:B7}", "sentences", "most"),
    ("book1.json", "{change:Z2}", "{change:Z1}", "sentences", "change"),
    ("book1.json", "{lamps:red}", "{lamps:blue}", "sentences", "blue"),
    ("book1.json", #""if": "J3""#, #""if": "J33""#, "if", "J33"),
    ("book4.json", #""column": "replied_on""#, #""column": "answered_on""#, "column", "answered_on"),
    ("book2.json", #""column": "uscc""#, #""column": "uscd""#, "column", "uscd"),
    ("book2.json", #""style": "day""#, #""style": "date""#, "style", "date"),
    ("book2.json", #""wording": "state""#, #""wording": "status""#, "wording", "status"),
    ("book2.json", #""measure": "A1""#, #""measure": "F1""#, "list", "F1"),
    ("book2.json", #""region_order""#, #""regional""#, "order", "regional"),
    ("book1.json", #""show": "unit_category""#, #""show": "unit_kind""#, "show", "unit_kind"),
    ("book1.json", #""rows": "ranked_places""#, #""rows": "city_units""#, "rows", "单位"),
    ("book1.json", #""rows": "city_units""#, #""rows": "regions""#, "show", "没有单位行"),
    ("checks.json", #""A5""#, #""A55""#, "right", "A55"),
    ("checks.json", #""rows": "city_units""#, #""rows": "regions""#, "rows", "单位行集"),
    ("campaign.json", #""counting": "A1""#, #""counting": "B6""#, "counting", "B6"),
    ("campaign.json", #""return_days": 2"#, #""return_days": -2"#, "return_days", "时限"),
    ("campaign.json", #""on": "thursday""#, #""on": "thorsday""#, "settings.issues[0].on", "thorsday"),
    ("campaign.json", #""week", "on""#, #""fortnight", "on""#, "settings.issues[0].every", "fortnight"),
    ("campaign.json", #""every": "week""#, #""every": "month_end""#, "settings.issues[0].on", "每周"),
    ("campaign.json", #"{"every": "week", "on": "thursday"}"#, #"{"every": "week"}"#, "settings.issues[0]", "on"),
    (
      "campaign.json", #""every": "day", "from": "2016-06-30""#, #""every": "day", "from": "2016-07-01""#,
      "issues[2].from", "期间"
    ),
    ("campaign.json", #""through": "2015-12-20""#, #""through": "2015-12-19""#, "settings.issues[1]", "早于"),
    (
      "campaign.json", #""every": "day", "from": "2016-06-30""#,
      #""every": "week", "on": "monday", "from": "2016-06-30""#, "issues[2]", "没有一期"
    ),
    ("campaign.json", #""issues": ["#, #""issuing": ["#, "settings", "issuing"),
    ("checks.json", #""at_most""#, #""under""#, "is", "under"),
    ("campaign.json", #""D8""#, #""D5""#, "measure", "D5"),
    ("campaign.json", #""each": ["zone"]"#, #""each": ["town"]"#, "each", "town"),
    ("campaign.json", #""ends": "2016-06-30""#, #""ends": "2015-06-30""#, "ends", "结束"),
  ])
  func `a faulty definition is refused with its file, its place and the reason`(
    file: String, old: String, new: String, place: String, reason: String
  ) {
    let fault = #expect(throws: LayoutFault.self) { try campaign(file, old, new) }
    #expect(fault?.file == "liaocheng-2015/\(file)")
    #expect(fault?.path.contains(place) == true, "\(String(describing: fault))")
    #expect(fault?.reason.contains(reason) == true, "\(String(describing: fault))")
  }

  @Test func `every folder with a campaign is a campaign`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).filter {
      FileManager.default.fileExists(atPath: Self.folder.appending(path: "\($0)/campaign.json").path())
    }
    #expect(Campaign.catalogue.map(\.id) == folders.sorted() && folders.count > 2)
    for campaign in Campaign.catalogue {
      #expect(!campaign.definition.isEmpty)
      let kept = try Campaign(pack: try #require(Campaign.shippedPack(campaign.id)))
      #expect(kept.id == campaign.id && kept.books.map(\.id) == campaign.books.map(\.id))
      #expect(kept.wording.word("organ", in: "category") == campaign.wording.word("organ", in: "category"))
    }
  }

  @Test func `a campaign that says nothing of its issues is read as before, and has no schedule`() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "liaocheng-2015/campaign.json"), encoding: .utf8)
    let issues = try #require(text.firstMatch(of: /,\n    "issues": \[[^\]]*\],\n    "issues_note": "[^"]*"/))
    let older = try campaign("campaign.json", String(issues.output), "")
    #expect(older.settings.issues.isEmpty && older.settings.issuesNote.isEmpty && older.issueDays.isEmpty)
    #expect(older.settings.returnDays == 2 && older.books.count == 4)
    var texts = try Campaign.texts(in: try #require(Campaign.shippedPack("liaocheng-2015")))
    let kept = try Campaign(pack: Campaign.pack(of: texts))
    #expect(kept.settings == Campaign.named("liaocheng-2015")?.settings && kept.settings.issues.count == 3)
    texts["campaign"] = older.definition
    #expect(try Campaign(pack: Campaign.pack(of: texts)).settings == older.settings)
  }

  @Test func `a campaign has the words of all, and its own before them`() throws {
    let selfCheck = try #require(Campaign.named("site-self-check"))
    #expect(selfCheck.wording.word("organ", in: "category") == "政府机关")
    #expect(selfCheck.wording.word("pass", in: "outcome") == "通过")
    #expect(Campaign.named("liaocheng-2015")?.wording.word("organ", in: "category") == "党政机关")
    #expect(Wording.shared.word("organ", in: "category") == "党政机关")
  }

  @Test func `a list of what is added up is refused, since it has other rows than the sum says`() {
    let fault = #expect(throws: LayoutFault.self) {
      try campaign("book3.json", #""measure": "M10.open""#, #""measure": "M10.total""#, of: "mlps-supervision-2025")
    }
    #expect(fault?.reason.contains("M10.total") == true)
  }

  @Test func `only what sheets with rows of units ask for is counted by unit`() throws {
    let city = try #require(Campaign.named("liaocheng-2015")).countedByUnit()
    #expect(city.kinds == [.city])
    #expect(city.measures.isSuperset(of: ["A1", "B1", "B2", "C1", "C2", "D1", "D8.done", "F1", "F3", "Z1"]))
    #expect(city.measures.isDisjoint(with: ["A10", "D11", "G1", "H1", "K1"]))
    #expect(Campaign.named("mlps-supervision-2025")?.countedByUnit().measures == [])
    #expect(Campaign.named("site-self-check")?.countedByUnit().kinds == [.city, .county, .zone])
  }

  @Test func `a column is added and a sheet moved by the definition alone`() throws {
    let book = try campaign(
      "book1.json", #"{"heading": "总数", "measure": "A1"}"#,
      #"{"heading": "总数", "measure": "A1"}, {"measure": "A10"}"#
    ).books[0]
    #expect(book.sheets[0].columns.map(\.heading).prefix(4) == ["序号", "地区", "总数", "公安联网备案"])
    #expect(book.sheets[0].columns[3].groups == ["网站底数"])
  }
}
