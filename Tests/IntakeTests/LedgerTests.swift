import Casework
import Intake
import Registry
import Statute
import Testing

@Suite struct LedgerTests {
  @Test func `a whole row becomes the facts it states`() throws {
    let plan = try ledger(goodRow)
    #expect(plan.refusals == [])
    #expect(plan.form == .ledger)
    #expect(plan.count(.new) == 1 && plan.mayBeAppliedWhole)
    let index = LedgerIndex().after(plan)
    let site = try #require(index.sites.values.first)
    #expect(site.origin == .existing && site.number == "W000001")
    #expect(site.described?.value.region == "371525")
    #expect(site.names.map(\.value.domain) == ["jy.guanxian.gov.cn", "edu.guanxian.gov.cn", "gx-edu.cn"])
    #expect(site.police?.value == "37152502000001")
    #expect(site.live?.on == Day(2012, 3, 5))
    #expect(site.review?.value == true && site.review?.on == Day(2015, 12, 10))
    #expect(site.mark?.on == Day(2015, 12, 20))
    #expect(site.letter?.value == true)
    let object = try #require(site.object.flatMap { index.objects[$0] })
    #expect(object.grading?.value == .three && object.grading?.on == Day(2015, 12, 1))
    #expect(object.certificate?.value == "37150012345-15001")
    #expect(object.report?.value.conclusion == .basicallyConforming)
    #expect(index.testersByName["某测评公司"] != nil)
  }

  @Test func `the same file twice adds nothing`() throws {
    let first = try ledger(goodRow)
    let index = LedgerIndex().after(first)
    let second = try ledger(goodRow, index: index)
    #expect(second.isEmpty && second.factCount == 0)
    #expect(second.count(.unchanged) == 1)
  }

  @Test func `a later day goes on and an earlier one corrects`() throws {
    let index = LedgerIndex().after(try ledger(goodRow))
    let later = try ledger(goodRow.with(["结论": "符合", "报告日期": "2016-05-01"]), index: index)
    #expect(later.decision.facts.map { $0.correction == nil } == [true])
    #expect(later.decision.facts.first?.actedOn == Day(2016, 5, 1))
    let earlier = try ledger(goodRow.with(["等级": "二级", "定级日期": "2015-11-20"]), index: index)
    let correction = try #require(earlier.decision.facts.first?.correction)
    #expect(correction.reason == "据《台账.csv》第2行更正")
    #expect(earlier.decision.facts.count == 1)
  }

  @Test func `a cleared cell deletes nothing and is told`() throws {
    let index = LedgerIndex().after(try ledger(goodRow))
    let plan = try ledger(
      goodRow.with(["ICP备案号": "", "联系人": "无", "复核结论": "", "复核日期": "", "责任书": "无", "其他域名": "/"]), index: index)
    #expect(plan.isEmpty)
    #expect(plan.warnings.map(\.field) == [.contact, .otherDomains, .otherDomains, .icp, .review, .letter])
    #expect(plan.warnings.allSatisfy { $0.code == .warning(.cleared) })
  }

  @Test func `a site that went live after the start is new and without a permit`() throws {
    let plan = try ledger(goodRow.with(["上线日期": "2016-01-10", "复核日期": "2016-01-20", "标识加挂日期": "2016-01-21"]))
    #expect(plan.warnings.contains { $0.code == .warning(.liveWithoutPermit) && $0.cell == "P2" })
    var origins: [SiteOrigin] = []
    for case .wentLive(_, let origin, .seen) in plan.decision.facts.map(\.content) { origins.append(origin) }
    #expect(origins == [.new])
  }

  static let unlawful: [([String: String], EntryRefusal.Cause, String?, String)] = [
    (["等级": "第一级"], EntryRefusal.Cause.levelOneIsFiled, "公通字〔2007〕43号 第十五条", "X2"),
    (["测评机构": ""], .reportWithoutTester, "公通字〔2007〕43号 第十四条", "Z2"),
    (["结论": "优"], .conclusionNotOfTemplate, "公网安〔2025〕1846号 Q20、Q21", "AB2"),
    (["报告日期": "2016-03-01", "结论": ""], .reportWithoutConclusion, nil, "AB2"),
    (["报告日期": ""], .conclusionWithoutDay, "公网安〔2025〕1846号 Q20、Q21", "AB2"),
    (["单位类别": "国有企业"], .domainForbidden, "国办函〔2018〕55号", "H2"),
    (["等级": ""], .gradingLevelMissing, nil, "V2"),
    (["备案证明编号": ""], .filingNumberMissing, "公通字〔2007〕43号 第十五条", "X2"),
    (["复核结论": ""], .reviewConclusionMissing, nil, "R2"),
    (["运行状态": "未上线"], .plannedSiteIsLive, nil, "O2"),
    (["运行状态": "关停", "关停/迁移日期": "2011-01-01"], .closedBeforeLive, nil, "Q2"),
    (["主办单位": "无"], .required, nil, "E2"),
    (["网站编号": "W000099"], .siteNumberUnknown, nil, "B2"),
    (["统计归属": "茌平区"], .regionNotYet, "工作惯例 行政区划按日有效", "C2"),
    (["报告日期": "2014-01-01"], .reportBeforeTemplates, "公网安〔2025〕1846号 Q20、Q21", "AA2"),
  ]

  @Test(arguments: unlawful)
  func `a row against the law is refused with article and cell`(
    _ changes: [String: String], _ cause: EntryRefusal.Cause, _ basis: String?, _ cell: String
  ) throws {
    let plan = try ledger(goodRow.with(changes))
    let refusal = try #require(plan.refusals.first)
    #expect(refusal.code == .refusal(cause))
    #expect(refusal.cell == cell)
    if let basis { #expect(refusal.basis?.contains(basis.split(separator: " ").last ?? "") == true) }
    #expect(plan.rowsRefused == 1 && plan.isEmpty && !plan.mayBeAppliedWhole)
  }

  static let unreadable: [([String: String], ValueFault)] = [
    (["上线日期": "2016-02-30"], ValueFault.noSuchDay), (["上线日期": "2026-01-01"], .futureDay), (["定级日期": "2000万"], .notADay),
    (["统一社会信用代码": "1137152500500000X4"], .notAnIdentifier), (["主域名": "10.1.2.3"], .notADomain),
    (["统计归属": "济南市"], .unknownRegion), (["单位类别": "个体"], .unknownCategory), (["运行状态": "挂了"], .unknownState),
    (["结论": "良好吧"], .unknownConclusion), (["隐患数": "2000万"], .notANumber), (["责任书": "可能"], .unknownAnswer),
    (["备案证明编号": "3715001234515001"], .notAnIdentifier), (["等级": "二级(S3A2)"], .levelNotHighest),
    (["复核结论": "大概"], .unknownReview),
  ]

  @Test(arguments: unreadable)
  func `a value that cannot be taken is refused, never zeroed`(_ changes: [String: String], _ fault: ValueFault) throws
  {
    let plan = try ledger(goodRow.with(changes))
    #expect(plan.refusals.map(\.code) == [.fault(fault)])
    #expect(plan.isEmpty)
  }

  @Test func `no main domain and no number stands in two rows`() throws {
    let other = goodRow.with(["网站名称": "另一网站", "定级对象": "另一系统", "备案证明编号": "37150012345-15002"])
    let twice = try ledger(goodRow, other)
    #expect(twice.refusals.map(\.code) == [.refusal(.domainTwice)])
    #expect(twice.refusals.first?.details == ["jy.guanxian.gov.cn", "2"])
    let numbers = try ledger(
      goodRow.with(["网站编号": "GX-1"]), other.with(["网站编号": "GX-1", "主域名": "b.guanxian.gov.cn"]))
    #expect(numbers.refusals.map(\.code) == [.refusal(.siteNumberTwice)])
  }

  @Test func `a host may be shared when one of the two lists it as an alias`() throws {
    let other = goodRow.with([
      "网站名称": "另一网站", "主域名": "edu.guanxian.gov.cn", "其他域名": "", "定级对象": "另一系统", "备案证明编号": "37150012345-15002",
    ])
    let plan = try ledger(goodRow, other)
    #expect(plan.refusals == [])
    #expect(plan.warnings.contains { $0.code == .warning(.domainShared) && $0.row == 3 })
  }

  @Test func `a domain of another unit's site and a contradicting unit are refused`() throws {
    let index = LedgerIndex().after(try ledger(goodRow))
    let stranger = goodRow.with(["主办单位": "莘县教育局", "统一社会信用代码": ""])
    #expect(try ledger(stranger, index: index).refusals.map(\.code) == [.refusal(.domainOfAnotherSite)])
    let renamed = goodRow.with(["主办单位": "冠县教体局"])
    #expect(try ledger(renamed, index: index).refusals.map(\.code) == [.refusal(.unitNameContradicts)])
    let recoded = goodRow.with(["统一社会信用代码": "1137150000499900XK"])
    #expect(try ledger(recoded, index: index).refusals.map(\.code) == [.refusal(.unitCodeContradicts)])
  }

  @Test func `rows of one unit and one object share them`() throws {
    let other = goodRow.with(["网站名称": "另一网站", "主域名": "b.guanxian.gov.cn", "其他域名": ""])
    let plan = try ledger(goodRow, other)
    #expect(plan.refusals == [])
    let index = LedgerIndex().after(plan)
    #expect((index.units.count, index.objects.count, index.sites.count, index.testers.count) == (1, 1, 2, 1))
    let unlike = try ledger(goodRow, other.with(["等级": "二级"]))
    #expect(unlike.refusals.map(\.code) == [.refusal(.contradictsEarlierRow)])
  }

  @Test func `without number and domain a site is known by its unit and name`() throws {
    let index = LedgerIndex().after(try ledger(goodRow))
    let plan = try ledger(goodRow.with(["主域名": ""]), index: index)
    #expect(plan.isEmpty)
    #expect(plan.warnings.contains { $0.code == .warning(.recognisedByName) })
  }

  @Test func `computed columns are compared and never stored`() throws {
    let index = LedgerIndex().after(try ledger(goodRow))
    var lawful = terms
    lawful.validMonths = [.three: 12]
    let row = goodRow.with(["有效期至": "2019-03-01", "隐患数": "3", "未销号数": "0", "完成与否": "完成"])
    let plan = try plan(csv(ledgerHeadings, [row]), index, under: lawful)
    #expect(plan.isEmpty)
    #expect(plan.differences.map(\.field) == [.validTo, .findings])
    #expect(plan.differences.map(\.details) == [["2017-03-01"], ["0"]])
  }

  @Test func `a closed site is not opened again by a list`() throws {
    let closed = goodRow.with(["运行状态": "关停", "关停/迁移日期": "2016-02-01"])
    let index = LedgerIndex().after(try ledger(closed))
    #expect(try ledger(closed, index: index).isEmpty)
    #expect(try ledger(goodRow, index: index).refusals.map(\.code) == [.refusal(.closedSiteOperating)])
  }
}
