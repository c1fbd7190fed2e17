/// One level assessment of a protected object, from plan to closed report (等级测评); 公通字〔2007〕43号 第十四条, GB/T 28449-2018.
public enum Assessment: Machine {
  public enum Stage: String, Vocabulary {
    case none, planned, registered, onsite
    case draftReport = "draft_report"
    case issued, submitted, returned, accepted, closed, void

    public var term: String {
      switch self {
      case .none: "未测评"
      case .planned: "已列计划"
      case .registered: "已登记"
      case .onsite: "现场测评"
      case .draftReport: "报告编制"
      case .issued: "已出报告"
      case .submitted: "报告已提交"
      case .returned: "报告退回"
      case .accepted: "报告已受理"
      case .closed: "已办结"
      case .void: "已作废"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case planned, registered
    case onsiteStarted = "onsite_started"
    case onsiteFinished = "onsite_finished"
    case regressionBegun = "regression_begun"
    case reportIssued = "report_issued"
    case submitted, accepted, returned, closed, voided
    case enteredAsTested = "entered_as_tested"
    case enteredAsUnderTest = "entered_as_under_test"

    public var term: String {
      switch self {
      case .planned: "列入测评计划"
      case .registered: "登记测评项目"
      case .onsiteStarted: "进场测评"
      case .onsiteFinished: "现场测评结束"
      case .regressionBegun: "回归测试"
      case .reportIssued: "出具测评报告"
      case .submitted: "提交测评报告"
      case .accepted: "受理测评报告"
      case .returned: "退回测评报告"
      case .closed: "办结"
      case .voided: "作废"
      case .enteredAsTested: "按台账登记已测评"
      case .enteredAsUnderTest: "按台账登记正在测评"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always, graded, certified
    case testerEligible = "tester_eligible"
    case planConfirmed = "plan_confirmed"
    case techniquesComplete = "techniques_complete"
    case conclusionStands = "conclusion_stands"
    case reportAttached = "report_attached"
    case formallyInOrder = "formally_in_order"
    case reasonsGiven = "reasons_given"
    case findingsClosed = "findings_closed"
    case reportSeen = "report_seen"

    public var term: String {
      switch self {
      case .always: "无"
      case .graded: "已定级"
      case .certified: "已备案"
      case .testerEligible: "测评机构全程有资质、未被暂停且无利害关系"
      case .planConfirmed: "测评方案经确认并授权"
      case .techniquesComplete: "第二级已扫描、第三级以上并已渗透测试，或放弃验证经批准"
      case .conclusionStands: "编号合规，模板与报告日期相符，结论与复算一致或说明理由"
      case .reportAttached: "附测评报告"
      case .formallyInOrder: "形式审查合格"
      case .reasonsGiven: "说明理由"
      case .findingsClosed: "重大风险隐患和高风险问题均已销号"
      case .reportSeen: "见测评报告"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var graded = false
    public var certified = false
    public var testerEligible = false
    public var planConfirmed = false
    public var techniquesComplete = false
    public var conclusionStands = false
    public var reportAttached = false
    public var formallyInOrder = false
    public var reasonsGiven = false
    public var findingsClosed = false
    public var reportSeen = false

    public init() {}
    public init(_ set: (inout Facts) -> Void) { set(&self) }
  }

  public static let name = "assessment"
  public static let term = "等级测评"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.closed, .void]

  public static let provisions = Dated<[Provision<Assessment>]>(
    .since(2007, 6, 22, opening2007 + fieldwork2007 + reporting, .measures("第十四条")),
    .since(2015, 11, 1, opening2007 + fieldwork2007 + reporting + fromLedger, .campaign()),
    .since(2018, 3, 23, opening2018 + fieldwork2007 + reporting + fromLedger, .testers()),
    .since(2019, 7, 1, opening2018 + fieldwork2019 + reporting + fromLedger, .process()),
    .since(2025, 4, 27, opening2018 + fieldwork2025 + reporting + fromLedger, .letter1846("Q20、Q21"))
  )

  // swift-format-ignore
  static let opening2007: [Provision<Assessment>] = [
    //    from       event        condition        to           by                     basis
    .init(.none,     .planned,    .graded,         .planned,    [.operator, .clock],   .measures("第十四条")),
    .init(.planned,  .registered, .testerEligible, .registered, [.tester, .operator],  .measures("第二十二条")),
  ]

  // From here on only what is graded and filed is assessed.
  // swift-format-ignore
  static let opening2018: [Provision<Assessment>] = [
    //    from       event        condition        to           by                     basis
    .init(.none,     .planned,    .certified,      .planned,    [.operator, .clock],   .testers("第二条")),
    .init(.planned,  .registered, .testerEligible, .registered, [.tester, .operator],  .testers("第七条")),
  ]

  // swift-format-ignore
  static let fieldwork2007: [Provision<Assessment>] = [
    //    from          event             condition         to            by       basis
    .init(.registered,  .onsiteStarted,   .planConfirmed,   .onsite,      .tester, .measures("第十四条")),
    .init(.onsite,      .onsiteFinished,  .always,          .draftReport, .tester, .measures("第十四条")),
    .init(.draftReport, .regressionBegun, .always,          .onsite,      .tester, .practice("回归测试")),
    .init(.draftReport, .reportIssued,    .conclusionStands, .issued,     .tester, .measures("第十四条")),
  ]

  // swift-format-ignore
  static let fieldwork2019: [Provision<Assessment>] = [
    //    from          event             condition           to            by       basis
    .init(.registered,  .onsiteStarted,   .planConfirmed,     .onsite,      .tester, .process("6")),
    .init(.onsite,      .onsiteFinished,  .techniquesComplete, .draftReport, .tester, .process("7")),
    .init(.draftReport, .regressionBegun, .always,            .onsite,      .tester, .practice("回归测试")),
    .init(.draftReport, .reportIssued,    .conclusionStands,  .issued,      .tester, .process("8.2.6")),
  ]

  // swift-format-ignore
  static let fieldwork2025: [Provision<Assessment>] = [
    //    from          event             condition           to            by       basis
    .init(.registered,  .onsiteStarted,   .planConfirmed,     .onsite,      .tester, .process("6")),
    .init(.onsite,      .onsiteFinished,  .techniquesComplete, .draftReport, .tester, .process("7")),
    .init(.draftReport, .regressionBegun, .always,            .onsite,      .tester, .letter1846("Q22")),
    .init(.draftReport, .reportIssued,    .conclusionStands,  .issued,      .tester, .letter1846("Q20、Q21")),
  ]

  // swift-format-ignore
  static let reporting: [Provision<Assessment>] = [
    //    from          event       condition         to         by                  basis
    .init(.issued,      .submitted, .reportAttached,  .submitted, .operator,         .measures("第十六条")),
    .init(.returned,    .submitted, .reportAttached,  .submitted, .operator,         .measures("第十六条")),
    .init(.submitted,   .accepted,  .formallyInOrder, .accepted, .police,            .practice("测评报告形式审查")),
    .init(.submitted,   .returned,  .reasonsGiven,    .returned, .police,            .practice("测评报告形式审查")),
    .init(.accepted,    .closed,    .findingsClosed,  .closed,   [.police, .clock],  .measures("第十四条")),
    .init(.planned,     .voided,    .reasonsGiven,    .void,     [.tester, .police], .practice("测评项目作废")),
    .init(.registered,  .voided,    .reasonsGiven,    .void,     [.tester, .police], .practice("测评项目作废")),
    .init(.onsite,      .voided,    .reasonsGiven,    .void,     [.tester, .police], .practice("测评项目作废")),
    .init(.draftReport, .voided,    .reasonsGiven,    .void,     [.tester, .police], .practice("测评项目作废")),
  ]

  // swift-format-ignore
  static let fromLedger: [Provision<Assessment>] = [
    //    from   event                condition    to         by            basis
    .init(.none, .enteredAsTested,    .reportSeen, .accepted, .coordinator, .campaign("存量网站")),
    .init(.none, .enteredAsUnderTest, .graded,     .onsite,   .coordinator, .campaign("存量网站")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .graded: facts.graded
    case .certified: facts.certified
    case .testerEligible: facts.testerEligible
    case .planConfirmed: facts.planConfirmed
    case .techniquesComplete: facts.techniquesComplete
    case .conclusionStands: facts.conclusionStands
    case .reportAttached: facts.reportAttached
    case .formallyInOrder: facts.formallyInOrder
    case .reasonsGiven: facts.reasonsGiven
    case .findingsClosed: facts.findingsClosed
    case .reportSeen: facts.reportSeen
    }
  }
}
