import Casework
import Registry
import Statute
import Store
import Testing
import _Scenes
import _TestKit

/// What the city's announcement says will be done, done (聊城市网站安全专项整治行动).
@Suite struct `The news of Liaocheng` {
  // 存量:一局一站、一所事业单位、一家电信企业。
  private static let bureau = UnitID(high: 0x4000, low: 1 << 63 | 1)
  private static let school = UnitID(high: 0x4000, low: 1 << 63 | 2)
  private static let carrier = UnitID(high: 0x4000, low: 1 << 63 | 3)
  private static let old = SiteID(high: 0x4000, low: 1 << 63 | 11)
  private static let unfit = SiteID(high: 0x4000, low: 1 << 63 | 12)
  private static let telecom = SiteID(high: 0x4000, low: 1 << 63 | 13)
  private static let system = ObjectID(high: 0x4000, low: 1 << 63 | 21)
  private static let tester = TesterID(high: 0x4000, low: 1 << 63 | 31)

  private static let staff = Party("王经办", as: .operator)
  private static let leader = Party("刘局长", as: .unitLeader)
  private static let officer = Party("张警官", as: .police)
  private static let chief = Party("李支队长", as: .policeSupervisor)
  private static let office = Party("市委编办", as: .establishmentOffice)
  private static let assessor = Party("山东某测评公司", as: .tester)

  /// The ledger with which the campaign began.
  private static let ledger: Decision = {
    func describe(_ unit: UnitID, _ name: String, _ category: UnitCategory, telecom: Bool = false) -> Fact {
      Fact(
        .unitDescribed(
          unit, name: name, uscc: nil, noCodeReason: "证照办理中", category: category, region: "371500", telecom: telecom,
          contact: "王经办", phone: "0635-8000001"), on: Day(2015, 11, 1))
    }
    func list(_ site: SiteID, _ unit: UnitID, _ name: String, _ domain: String, _ category: UnitCategory) -> [Fact] {
      [
        Fact(.siteListed(site), on: Day(2015, 11, 16)),
        Fact(
          .siteDescribed(
            site, unit: unit, name: name, category: category, region: "371500", url: nil, ip: nil, hosting: nil,
            contact: "王经办", phone: "0635-8000001", remark: nil), on: Day(2015, 11, 1)),
        Fact(.siteNamed(site, domain: domain, display: domain, isMain: true), on: Day(2012, 5, 1)),
        Fact(.icpRecorded(site, number: "鲁ICP备12000001号"), on: Day(2012, 5, 1)),
        Fact(.wentLive(site, origin: .existing, way: .legacy), on: Day(2012, 5, 1)),
      ]
    }
    return Decision(
      registrations: [.unit(bureau), .unit(school), .unit(carrier), .object(system), .tester(tester)]
        + [old, unfit, telecom].map { .site($0, number: nil, origin: .existing) },
      facts: [
        describe(bureau, "聊城市某局", .organ), describe(school, "聊城市某培训中心", .institution),
        describe(carrier, "某通信公司聊城分公司", .enterprise, telecom: true),
        Fact(.objectDescribed(system, unit: bureau, name: "聊城市某局网站"), on: Day(2015, 11, 1)),
        Fact(.objectCovers(system, old), on: Day(2015, 11, 1)),
        Fact(.testerDescribed(tester, name: "山东某测评公司", province: "山东省"), on: Day(2014, 1, 1)),
        Fact(
          .testerCertified(tester, certificate: "DJCP2014370015", from: Day(2014, 1, 1), through: Day(2016, 12, 31)),
          on: Day(2014, 1, 1)),
      ] + list(old, bureau, "聊城市某局网站", "mouju.liaocheng.gov.cn", .organ)
        + list(unfit, school, "聊城市某培训中心网站", "peixun.liaocheng.gov.cn", .institution)
        + list(telecom, carrier, "某通信公司网站", "lc.example.com", .enterprise))
  }()

  @Test func `from the video conference to the end of June`() async throws {
    try await City.use { city in
      try await city.enter(Self.ledger, on: Day(2015, 11, 16))
      try await requalify(city)
      #expect(
        try await city.counts(["A1", "B2", "B3", "B4", "B5", "C2"], on: Day(2015, 12, 20))
          == ["A1": 3, "B2": 2, "B3": 1, "B4": 1, "B5": 0, "C2": 0])
      #expect(try await city.books(on: Day(2015, 12, 20)) == 4)

      try await cancelAndMark(city)
      try await gradeAndFile(city)
      #expect(
        try await city.counts(["B5", "C2", "D2", "D5", "D10", "E2"], on: Day(2015, 12, 31))
          == ["B5": 1, "C2": 1, "D2": 1, "D5": 1, "D10": 1, "E2": 0])
      #expect(try await city.books(on: Day(2015, 12, 31)) == 4)

      try await testAndRectify(city)
      #expect(
        try await city.counts(["E2", "E6.3", "F1", "F2", "F4"], on: Day(2016, 3, 31))
          == ["E2": 1, "E6.3": 1, "F1": 2, "F2": 1, "F4": 1])
      #expect(try await city.books(on: Day(2016, 3, 31)) == 4)

      try await launch(city)
      #expect(
        try await city.counts(["A1", "E6.1", "F1", "F4", "J1", "J3"], on: Day(2016, 6, 30))
          == ["A1": 4, "E6.1": 2, "F1": 2, "F4": 2, "J1": 1, "J3": 0])
      #expect(try await city.books(on: Day(2016, 6, 30)) == 4)
    }
  }

  /// 2015年底前完成存量网站开办资格复核;12月20日前通报。
  private func requalify(_ city: City) async throws {
    let coordinator = Cast.coordinator
    for site in [Self.old, Self.unfit] {
      try await city.act(EnterForRecheck(), on: .site(site), by: coordinator, on: Day(2015, 11, 17))
    }
    try await city.act(
      PassRequalification(decidedBy: "赵主任"), on: .site(Self.old), by: Self.office, on: Day(2015, 12, 10),
      document: "聊编办〔2015〕21号")
    try await city.act(
      FailRequalification(grounds: [.noAdministrativeFunction], decidedBy: "赵主任"), on: .site(Self.unfit),
      by: Self.office, on: Day(2015, 12, 12))
    // 未通报同级成员单位,不得取消备案。
    #expect(
      try await city.refusal(of: CancelIcp(), on: .site(Self.unfit), by: Cast.communications, on: Day(2015, 12, 14))
        == ["members_not_notified"])
    for site in [Self.old, Self.unfit] {
      try await city.act(NotifyMembers.example, on: .site(site), by: Self.office, on: Day(2015, 12, 18))
    }
  }

  /// 未通过复核的,由省通信管理局取消备案;统一标识年底前完成。
  private func cancelAndMark(_ city: City) async throws {
    try await city.act(CancelIcp(), on: .site(Self.unfit), by: Cast.communications, on: Day(2015, 12, 25))
    #expect(
      try await city.refusal(of: HangMark(), on: .site(Self.old), by: Self.staff, on: Day(2015, 12, 26)).count == 1)
    try await city.act(GrantMark.example, on: .site(Self.old), by: Self.office, on: Day(2015, 12, 26))
    try await city.act(HangMark(), on: .site(Self.old), by: Self.staff, on: Day(2015, 12, 28))
    try await city.act(ReportToPolice(), on: .site(Self.telecom), by: Self.staff, on: Day(2015, 12, 28))
  }

  /// 已建网站定级、备案。
  private func gradeAndFile(_ city: City) async throws {
    let system = Subject.object(Self.system)
    let level = BeginGrading(
      form: .of2008, business: [Impact(.society, .serious)], service: [Impact(.society, .general)], report: "定级报告")
    try await city.act(level, on: system, by: Self.staff, on: Day(2015, 12, 1))
    // 未定级不得备案。
    #expect(
      try await city.refusal(of: PrepareFiling(form: .of2007), on: system, by: Self.staff, on: Day(2015, 12, 2)).count
        == 1)
    try await city.act(
      ProposeLevel(form: .of2008, business: level.business, service: level.service, report: "定级报告"), on: system,
      by: Self.staff, on: Day(2015, 12, 3))
    try await city.act(PrepareFiling(form: .of2007), on: system, by: Self.staff, on: Day(2015, 12, 4))
    // 一次告知全部缺漏。
    #expect(
      try await city.refusal(
        of: SubmitFiling(form: .of2007, content: FormContent(), signedBy: "刘局长"), on: system, by: Self.staff,
        on: Day(2015, 12, 5)
      ).isEmpty == false)
    try await city.act(
      SubmitFiling(form: .of2007, content: .of2007LevelThree, signedBy: "刘局长"), on: system, by: Self.staff,
      on: Day(2015, 12, 7))
    try await city.act(
      AcceptFiling(organ: "371500", receipt: "聊网安收〔2015〕9号", materialComplete: true), on: system, by: Self.officer,
      on: Day(2015, 12, 9))
    let certificate = IssueCertificate(number: "37150000101-15001", levelAccurate: true)
    #expect(
      try await city.refusal(
        of: certificate, on: system, by: Party("张警官", as: .policeSupervisor), on: Day(2015, 12, 21)) == ["same_party"])
    try await city.act(certificate, on: system, by: Self.chief, on: Day(2015, 12, 21))
    #expect(try await city.stage(Grading.self, of: system, on: Day(2015, 12, 21)) == .confirmed)
  }

  /// 选择符合要求的测评机构测评;发现的隐患整改、复查;不符合的整改后复测。
  private func testAndRectify(_ city: City) async throws {
    let certificate = "37150000101-15001"
    let first = try await assess(city, Self.system, certificate, "01", from: Day(2016, 1, 11), .year) {
      IssueReport(reportNumber: $0, conclusion: .nonConforming, score: Percentage(72), high: 1, medium: 1, low: 0)
    }
    let report = try #require(first)
    let weak = try await city.act(
      OpenFinding(source: .assessment, severity: .high, description: "后台存在弱口令", report: report), on: .site(Self.old),
      by: Self.assessor, on: Day(2016, 2, 22))
    let patch = try await city.act(
      OpenFinding(source: .assessment, severity: .medium, description: "中间件未及时升级", report: report),
      on: .site(Self.old), by: Self.assessor, on: Day(2016, 2, 22))

    try await city.acts(
      [
        (PlanFix(measure: "启用强口令策略", responsiblePerson: "赵工"), Day(2016, 2, 24)), (BeginFix(), Day(2016, 2, 25)),
        (ClaimFixed(fixedBy: "赵工", evidence: "策略截图"), Day(2016, 3, 4)),
      ], on: weak, by: Self.staff)
    // 整改人不得复查;未复查不得销号。
    #expect(
      try await city.refusal(
        of: PassRecheck(retest: .police, checkedBy: "赵工", witness: "周警官"), on: weak, by: Self.officer,
        on: Day(2016, 3, 8)) == ["verifier_is_not_fixer"])
    try await city.act(
      FailRecheck(retest: .police, checkedBy: "张警官", witness: "周警官", faults: "仍有默认口令"), on: weak, by: Self.officer,
      on: Day(2016, 3, 8))
    try await city.acts(
      [(BeginFix(), Day(2016, 3, 9)), (ClaimFixed(fixedBy: "赵工", evidence: "口令全部更换"), Day(2016, 3, 14))], on: weak,
      by: Self.staff)
    try await city.act(
      PassRecheck(retest: .police, checkedBy: "张警官", witness: "周警官"), on: weak, by: Self.officer,
      on: Day(2016, 3, 18))
    #expect(try await city.stage(Rectification.self, of: weak, on: Day(2016, 3, 18)) == .verifiedClosed)

    try await city.acts(
      [(BeginFix(measure: "升级中间件"), Day(2016, 4, 5)), (ClaimFixed(fixedBy: "赵工", evidence: "升级记录"), Day(2016, 4, 11))],
      on: patch,
      by: Self.staff)
    try await city.act(
      PassRecheck(retest: .police, checkedBy: "张警官", witness: "周警官"), on: patch, by: Self.officer,
      on: Day(2016, 4, 15))
    try await assess(city, Self.system, certificate, "02", from: Day(2016, 4, 18), .retest) {
      IssueReport(reportNumber: $0, conclusion: .conforming, score: Percentage(100), high: 0, medium: 0, low: 0)
    }
  }

  /// 一次测评,从列计划到报告受理;报告编号。
  @discardableResult private func assess(
    _ city: City, _ object: ObjectID, _ certificate: String, _ sequence: String, from day: Day, _ kind: AssessmentKind,
    _ report: (String) -> IssueReport
  ) async throws -> String? {
    let number = "\(certificate)-16-3715-\(sequence)"
    let project = try await city.act(
      PlanAssessment(retest: kind, ground: kind == .year ? nil : "整改后复测"), on: .object(object), by: Self.staff, on: day)
    try await city.act(
      RegisterAssessment(
        tester: Self.tester, contract: "测评合同", plannedFrom: day + 1, plannedThrough: day + 35, lead: "赵测评",
        leadGrade: .senior), on: project, by: Self.assessor, on: day + 1)
    try await city.acts(
      [
        (StartOnsite(plan: "测评方案", authorisedBy: "刘局长"), day + 7),
        (FinishOnsite(scanned: true, penetrated: true), day + 14), (report(number), day + 30),
      ], on: project,
      by: Self.assessor)
    try await city.act(SubmitReport.example, on: project, by: Self.staff, on: day + 35)
    try await city.act(AcceptReport.example, on: project, by: Self.officer, on: day + 37)
    return number
  }

  /// 新建网站同步落实安全保护措施,满足基本安全保护要求的,方可上线运行。
  private func launch(_ city: City) async throws {
    let site = try await city.act(
      DescribeSite(
        name: "聊城市某局办事大厅", category: .organ, region: "371500", contact: "王经办", phone: "0635-8000001"),
      on: .unit(Self.bureau), by: Self.staff, on: Day(2016, 1, 4))
    let object = try await city.act(
      DescribeObject(name: "聊城市某局办事大厅"), on: .unit(Self.bureau), by: Self.staff, on: Day(2016, 1, 4))
    guard case .site = site.kind, case .object = object.kind else {
      Issue.record("no site or object was opened: \(site), \(object)")
      return
    }
    let (siteID, objectID): (SiteID, ObjectID) = (site.id.retagged(), object.id.retagged())
    try await city.act(CoverSite(site: siteID), on: object, by: Self.staff, on: Day(2016, 1, 4))
    try await city.acts(
      [
        (ProposeSite(plannedLiveOn: Day(2016, 6, 1)), Day(2016, 1, 5)), (BeginBuilding(), Day(2016, 1, 20)),
        (BeginTesting(), Day(2016, 3, 1)),
      ], on: site, by: Self.staff)
    // 什么都还没有办:不得上线。
    #expect(
      try await city.missing(at: site, on: Day(2016, 3, 1))
        == ["G02", "G04", "G07", "G08", "G09", "G10", "G11"])
    #expect(
      try await city.refusal(of: IssuePermit(issuedBy: "张警官"), on: site, by: Self.chief, on: Day(2016, 3, 1)).count >= 7
    )
    #expect(try await city.refusal(of: GoLive(), on: site, by: Self.staff, on: Day(2016, 3, 1)) == ["not_permitted"])

    try await cure(city, site, object, objectID)
    #expect(try await city.missing(at: site, on: Day(2016, 6, 2)) == [])
    try await city.act(IssuePermit(issuedBy: "张警官"), on: site, by: Self.chief, on: Day(2016, 6, 2))
    try await city.act(GoLive(), on: site, by: Self.staff, on: Day(2016, 6, 3))
    #expect(try await city.stage(Operation.self, of: site, on: Day(2016, 6, 3)) == .live)
  }

  /// 补齐每一项。
  private func cure(_ city: City, _ site: Subject, _ object: Subject, _ objectID: ObjectID) async throws {
    try await city.act(ApplyToOpen(), on: site, by: Self.staff, on: Day(2016, 3, 2), document: "聊政办〔2016〕3号")
    try await city.act(
      ApproveOpening(decidedBy: "赵主任"), on: site, by: Self.office, on: Day(2016, 3, 7), document: "聊编办〔2016〕5号")
    try await city.act(ApplyForMark(), on: site, by: Self.staff, on: Day(2016, 3, 8))
    try await city.act(NameSite(domain: "banshi.liaocheng.gov.cn"), on: site, by: Self.staff, on: Day(2016, 3, 8))
    try await city.act(RecordIcp(number: "鲁ICP备16000002号-1"), on: site, by: Self.staff, on: Day(2016, 3, 9))
    for duty in [DutyKind.emergencyPlan, .antiTamper, .antiAttack, .monitoring] {
      try await city.act(EvidenceDuty(duty: duty, evidence: "验收材料"), on: site, by: Self.staff, on: Day(2016, 3, 10))
    }
    let level = BeginGrading(
      form: .of2008, business: [Impact(.society, .serious)], service: [Impact(.society, .general)], report: "定级报告")
    try await city.act(level, on: object, by: Self.staff, on: Day(2016, 3, 10))
    try await city.act(
      ProposeLevel(form: .of2008, business: level.business, service: level.service, report: "定级报告"), on: object,
      by: Self.staff, on: Day(2016, 3, 11))
    try await city.act(PrepareFiling(form: .of2007), on: object, by: Self.staff, on: Day(2016, 3, 14))
    try await city.act(
      SubmitFiling(form: .of2007, content: .of2007LevelThree, signedBy: "刘局长"), on: object, by: Self.staff,
      on: Day(2016, 3, 15))
    try await city.act(
      AcceptFiling(organ: "371500", receipt: "聊网安收〔2016〕4号", materialComplete: true), on: object, by: Self.officer,
      on: Day(2016, 3, 16))
    try await city.act(
      IssueCertificate(number: "37150000101-16002", levelAccurate: true), on: object, by: Self.chief,
      on: Day(2016, 3, 23))
    try await assess(city, objectID, "37150000101-16002", "01", from: Day(2016, 4, 1), .year) {
      IssueReport(reportNumber: $0, conclusion: .conforming, score: Percentage(100), high: 0, medium: 0, low: 0)
    }
    try await city.act(
      RecordPrelaunchTest(tester: "某安全公司", crypto: true, outcome: .pass), on: site, by: Self.staff, on: Day(2016, 5, 20)
    )
    try await city.act(RequestReview(), on: site, by: Self.staff, on: Day(2016, 5, 25))
    try await city.act(ConfirmGoLive(), on: site, by: Self.officer, on: Day(2016, 6, 1))
  }
}
