import Press
import Reports
import Statute
import Testing

@Suite("What a sheet says beside its figures") struct NoteTests {
  private func notes(of issue: Reports.Issue, on sheet: String) throws -> String {
    let layout = try #require(Sample.campaign.book("book1")?.sheets.first { $0.name.hasPrefix(sheet) })
    return layout.notes.map { $0.filled(for: issue) }.joined()
  }

  @Test func `names who typed the numbers of the police and when, in the book of a region its own alone`() throws {
    var issue = Sample().issue
    #expect(try notes(of: issue, on: "表6").contains("人工填报数（无人填报）"))
    issue.typings = [
      Typing(region: "371525", party: "王警官", on: Day(2016, 3, 2)),
      Typing(region: "371502", party: "李警官", on: Day(2016, 3, 30)),
      Typing(region: "371502", party: "王警官", on: Day(2016, 3, 28)),
    ]
    #expect(try notes(of: issue, on: "表6").contains("人工填报数（王警官2016年3月28日、李警官2016年3月30日填报）"))
    issue.region = "371525"
    #expect(try notes(of: issue, on: "表6").contains("人工填报数（王警官2016年3月2日填报）"))
  }

  @Test(arguments: [
    ("", "全市"), ("聊城市", "全市"), ("北京市", "全市"), ("山东省", "全省"), ("广西壮族自治区", "全区"), ("凉山彝族自治州", "全州"), ("锡林郭勒盟", "全盟"),
    ("阿里地区", "全地区"), ("冠县", "全县"), ("东昌府区", "全区"),
  ])
  func `the whole is called after what kind of place it is`(place: String, whole: String) async throws {
    var sample = Sample()
    sample.issue.place = place
    let lines = sample.balance().lines
    #expect(lines.contains { $0.scope == whole } && !lines.contains { $0.scope.hasPrefix("全") && $0.scope != whole })
    #expect(lines.contains { $0.name.hasPrefix("各地区之和等于\(whole)合计") })
  }
}
