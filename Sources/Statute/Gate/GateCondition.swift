/// One condition of the gate as it stands on a day (上线条件): for which levels, on what ground, who owes it and what cures it.
public struct GateCondition: Hashable, Sendable {
  public let code: GateCode
  public let subject: GateSubject
  public let levelOne: GateDemand
  public let levelTwo: GateDemand
  public let levelThreeAndAbove: GateDemand
  public let basis: Basis
  public let owedBy: Roles
  /// What to do about it.
  public let cure: String
  public let waiver: GateWaiver

  init(
    _ code: GateCode, _ subject: GateSubject, _ levels: (GateDemand, GateDemand, GateDemand), _ basis: Basis,
    _ owedBy: Roles, _ waiver: GateWaiver, _ cure: String
  ) {
    self.code = code
    self.subject = subject
    (levelOne, levelTwo, levelThreeAndAbove) = levels
    self.basis = basis
    self.owedBy = owedBy
    self.waiver = waiver
    self.cure = cure
  }

  public func demand(at level: Level) -> GateDemand {
    switch level {
    case .one: levelOne
    case .two: levelTwo
    case .three, .four, .five: levelThreeAndAbove
    }
  }

  /// In the order of their codes.
  // swift-format-ignore
  public static let inForce = Dated<[GateCondition]>(
    .since(2015, 11, 1, list(grading: .measures("第十条"), test: .sites2014("第四部分"),          domain: .sites2014("第二部分")), .campaign()),
    .since(2018, 8, 20, list(grading: .measures("第十条"), test: .sites2014("第四部分"),          domain: .domains()),             .domains()),
    .since(2019, 12, 1, list(grading: .measures("第十条"), test: .requirements("x.1.9.7 b)"),     domain: .domains()),             .requirements("x.1.9.7 b)")),
    .since(2020, 11, 1, list(grading: .grading2020("7"),   test: .requirements("x.1.9.7 b)"),     domain: .domains()),             .grading2020("7"))
  )

  // swift-format-ignore
  private static func list(grading: Basis, test: Basis, domain: Basis) -> [GateCondition] {
    [
      .init(.registered,      .all,                (.required, .required, .required),          .campaign("明确网站安全保护责任"), .operator, .never, "登记单位、定级对象、责任人和24小时联系方式"),
      .init(.graded,          .all,                (.required, .required, .required),          grading, [.operator, .unitLeader], .never, "完成定级；第二级以上完成规定的评审和核准"),
      .init(.filed,           .all,                (.notAsked, .required, .required),          .measures("第十五条"), .operator, .underStatutoryPolicy, "向公安机关备案并取得备案证明"),
      .init(.securityTested,  .all,                (.selfCheck, .required, .withCryptography), test, .operator, .never, "完成上线前安全测试并整改高风险问题"),
      .init(.assessed,        .all,                (.notAsked, .byPolicy, .required),          .campaign("新建网站上线"), [.operator, .tester], .byPoliceAndLeader, "委托符合要求的测评机构完成等级测评"),
      .init(.noOpenHazard,    .all,                (.required, .required, .required),          .campaign("新建网站上线"), .operator, .never, "整改并复查销号"),
      .init(.openingApproved, .partyAndGovernment, (.required, .required, .required),          .sites2014("第二部分"), [.operator, .establishmentOffice], .never, "办理开办审核"),
      .init(.markApplied,     .marked,             (.required, .required, .required),          .sites2014("第五部分"), .operator, .never, "申请网站标识"),
      .init(.icpFiled,        .all,                (.required, .required, .required),          Basis(.siteFilingMeasures2005), .operator, .intranetOnly, "办理ICP备案"),
      .init(.domainAllowed,   .all,                (.required, .required, .required),          domain, .operator, .never, "改用符合规定的域名"),
      .init(.protected,       .all,                (.required, .required, .required),          .sites2014("第七部分"), .operator, .never, "制定应急预案，落实监测、防篡改、防攻击措施"),
      .init(.policeConfirmed, .all,                (.notAsked, .required, .required),          .campaign("新建网站上线"), .police, .strictOnly, "提请公安机关确认"),
      .init(.policeSiteFiled, .all,                (.required, .required, .required),          .connection("第十二条"), .operator, .never, "在开通之日起30日内办理公安联网备案"),
      .init(.policeSiteShown, .all,                (.required, .required, .required),          .practice("公安联网备案编号"), .operator, .never, "在网页悬挂备案编号和图标"),
    ]
  }
}
