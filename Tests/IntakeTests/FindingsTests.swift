import Casework
import Intake
import Registry
import Statute
import Testing

@Suite struct FindingsTests {
  let books: LedgerIndex

  init() throws { books = LedgerIndex().after(try ledger(goodRow)) }

  static let closed: [String: String] = [
    "编号": "GX-YH-1", "来源": "测评", "地区": "冠县", "单位": "冠县教育局", "网站": "冠县教育局网站", "隐患描述": "SQL注入", "等级": "高危",
    "发现日期": "2016-03-01", "整改措施": "修补代码", "责任单位": "冠县教育局", "责任人": "李四", "整改时限": "2016-12-31", "状态": "已销号",
    "整改完成日期": "2016.3.20", "复查人": "王五", "复查结论": "通过", "销号日期": "2016-03-25", "是否反复": "否",
  ]

  func findings(_ rows: [String: String]..., index: LedgerIndex? = nil) throws -> Plan {
    try plan(csv(findingHeadings, rows), index ?? books)
  }

  @Test func `a closed finding becomes opening, plan, fix, re-check and closing`() throws {
    let plan = try findings(FindingsTests.closed)
    #expect(plan.refusals == [] && plan.form == .findings)
    #expect(plan.decision.facts.count == 5)
    #expect(
      plan.decision.facts.map(\.actedOn) == [
        Day(2016, 3, 1), Day(2016, 3, 20), Day(2016, 3, 20), Day(2016, 3, 25), Day(2016, 3, 25),
      ])
    let index = books.after(plan)
    let finding = try #require(index.findings.values.first)
    #expect(finding.number == "GX-YH-1" && finding.opened?.value.severity == .high && finding.closed?.value == true)
    #expect(try findings(FindingsTests.closed, index: index).isEmpty)
  }

  @Test func `a finding without a number is known by its site, words and day`() throws {
    let row = FindingsTests.closed.with(["编号": "", "状态": "正在整改", "整改完成日期": "", "复查人": "", "复查结论": "", "销号日期": ""])
    let index = books.after(try findings(row))
    #expect(try findings(row, index: index).isEmpty)
    let fixed = try findings(row.with(["状态": "已整改", "整改完成日期": "2016-04-01"]), index: index)
    #expect(fixed.count(.changed) == 1 && fixed.decision.facts.count == 1)
  }

  static let unlawful: [([String: String], EntryRefusal.Cause, String)] = [
    (["复查人": "李四"], .fixerRechecks, "O2"), (["复查结论": "未通过"], .closedWithoutRecheck, "P2"),
    (["复查人": "", "复查结论": ""], .closedWithoutRecheck, "P2"), (["整改完成日期": "2016-02-01"], .fixedBeforeFound, "N2"),
    (["销号日期": "2016-03-10"], .closedBeforeFixed, "Q2"), (["状态": "未整改"], .statusContradictsDays, "M2"),
    (["状态": "例外"], .highFindingExcepted, "M2"), (["状态": "例外", "等级": "低"], .exceptionNotApproved, "M2"),
    (["编号": "YH000077"], .findingNumberUnknown, "A2"), (["网站": "不知道网"], .siteUnknown, "E2"),
    (["隐患描述": "无"], .required, "F2"), (["来源": "/"], .required, "B2"),
  ]

  @Test(arguments: unlawful)
  func `a finding against the rules is refused with its cell`(
    _ changes: [String: String], _ cause: EntryRefusal.Cause, _ cell: String
  ) throws {
    let plan = try findings(FindingsTests.closed.with(changes))
    #expect(plan.refusals.map(\.code) == [.refusal(cause)])
    #expect(plan.refusals.first?.cell == cell)
    #expect(plan.isEmpty)
  }

  static let unreadable: [([String: String], ValueFault)] = [
    (["等级": "一般"], .unknownSeverity), (["状态": "不详"], .unknownStatus), (["来源": "群众"], .unknownSource),
    (["逾期天数": "2000万"], .notANumber), (["发现日期": "2027-01-01"], .futureDay),
  ]

  @Test(arguments: unreadable)
  func `a value of a finding that cannot be taken is refused`(_ changes: [String: String], _ fault: ValueFault) throws {
    #expect(try findings(FindingsTests.closed.with(changes)).refusals.map(\.code) == [.fault(fault)])
  }

  @Test func `a finding stands in one row`() throws {
    let row = FindingsTests.closed
    #expect(try findings(row, row).refusals.map(\.code) == [.refusal(.findingNumberTwice)])
    let nameless = row.with(["编号": ""])
    #expect(try findings(nameless, nameless).refusals.map(\.code) == [.refusal(.findingTwice)])
  }

  @Test func `a finding opened again is not closed by an old list`() throws {
    var index = books.after(try findings(FindingsTests.closed))
    let id = try #require(index.findings.keys.first)
    index.take(
      Decision(facts: [Fact(.findingReopened(id, ground: "虚假整改"), on: Day(2016, 5, 1))]), numberedFrom: 9000)
    let plan = try findings(FindingsTests.closed, index: index)
    #expect(plan.isEmpty)
    #expect(plan.warnings.contains { $0.code == .warning(.booksAreNewer) })
  }

  @Test func `a deadline is not put off by a list`() throws {
    let index = books.after(try findings(FindingsTests.closed))
    let plan = try findings(FindingsTests.closed.with(["整改时限": "2017-06-30"]), index: index)
    #expect(plan.isEmpty && plan.warnings.map(\.code) == [.warning(.dueDayDiffers)])
  }

  @Test func `days overdue are compared`() throws {
    let row = FindingsTests.closed.with([
      "状态": "正在整改", "整改完成日期": "", "复查人": "", "复查结论": "", "销号日期": "", "整改时限": "2016-06-20", "逾期天数": "3",
    ])
    #expect(try findings(row).differences.map(\.details) == [["10"]])
  }
}
