/// Whether a unit may open and keep its site, and the mark it bears (开办审核、资格复核、网站标识); 中网办发文〔2014〕1号 第二部分、第五部分.
public enum Eligibility: Machine {
  public enum Stage: String, Vocabulary {
    case none, applied, approved, refused
    case recheckDue = "recheck_due"
    case failed
    case filingCancelled = "filing_cancelled"
    case withdrawn

    public var term: String {
      switch self {
      case .none: "未申请"
      case .applied: "开办审核中"
      case .approved: "具备开办资格"
      case .refused: "审核未通过"
      case .recheckDue: "待资格复核"
      case .failed: "复核未通过"
      case .filingCancelled: "已取消网站备案"
      case .withdrawn: "资格终止"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case applied, approved, refused
    case recheckCalled = "recheck_called"
    case recheckPassed = "recheck_passed"
    case recheckFailed = "recheck_failed"
    case filingCancelled = "filing_cancelled"
    case markGranted = "mark_granted"
    case markHung = "mark_hung"
    case markRemoved = "mark_removed"
    case withdrawn
    case enteredForRecheck = "entered_for_recheck"
    case enteredAsApproved = "entered_as_approved"
    case enteredAsFailed = "entered_as_failed"

    public var term: String {
      switch self {
      case .applied: "申请开办"
      case .approved: "开办审核通过"
      case .refused: "开办审核不通过"
      case .recheckCalled: "列入资格复核"
      case .recheckPassed: "资格复核通过"
      case .recheckFailed: "资格复核不通过"
      case .filingCancelled: "取消网站备案资格"
      case .markGranted: "核发网站标识"
      case .markHung: "加挂网站标识"
      case .markRemoved: "网站标识被取下"
      case .withdrawn: "终止开办资格"
      case .enteredForRecheck: "按台账登记待复核"
      case .enteredAsApproved: "按台账登记已通过复核"
      case .enteredAsFailed: "按台账登记未通过复核"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case mayOpen = "may_open"
    case decisionAttached = "decision_attached"
    case reasonsGiven = "reasons_given"
    case markGranted = "mark_granted"
    case subjectToRecheck = "subject_to_recheck"

    public var term: String {
      switch self {
      case .always: "无"
      case .mayOpen: "主办单位具备开办条件"
      case .decisionAttached: "附审核决定"
      case .reasonsGiven: "说明理由"
      case .markGranted: "已核发标识"
      case .subjectToRecheck: "党政机关、事业单位网站"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var unitKind: UnitKind
    /// Only matters for a public institution (具有行政管理职能).
    public var hasAdministrativeFunction = false
    /// The site is to bear the name of a party or government organ (党政机关网站), not that of the institution.
    public var asOrganSite = false
    public var decisionAttached = false
    public var reasonsGiven = false
    public var markGranted = false

    public init(unitKind: UnitKind) { self.unitKind = unitKind }

    public init(unitKind: UnitKind, _ set: (inout Facts) -> Void) {
      self.unitKind = unitKind
      set(&self)
    }
  }

  public static let name = "eligibility"
  public static let term = "开办资格"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.withdrawn]

  public static let provisions = Dated<[Provision<Eligibility>]>(
    .since(2014, 5, 9, decided2014 + rechecked, .sites2014("第二部分")),
    .since(2015, 11, 1, decided2014 + rechecked + fromLedger, .campaign()),
    .since(2017, 5, 15, decided2017 + rechecked + fromLedger, .sites2017())
  )

  // swift-format-ignore
  static let decided2014: [Provision<Eligibility>] = [
    //    from             event      condition          to         by                   basis
    .init(.none,            .applied,  .mayOpen,          .applied,  .operator,            .sites2014("第二部分")),
    .init(.refused,         .applied,  .mayOpen,          .applied,  .operator,            .sites2014("第二部分")),
    .init(.filingCancelled, .applied,  .mayOpen,          .applied,  .operator,            .sites2014("第二部分")),
    .init(.applied,         .approved, .decisionAttached, .approved, .establishmentOffice, .sites2014("第二部分")),
    .init(.applied,         .refused,  .reasonsGiven,     .refused,  .establishmentOffice, .sites2014("第二部分")),
  ]

  // swift-format-ignore
  static let decided2017: [Provision<Eligibility>] = [
    //    from             event      condition          to         by                                       basis
    .init(.none,            .applied,  .mayOpen,          .applied,  .operator,                                .sites2017("开设")),
    .init(.refused,         .applied,  .mayOpen,          .applied,  .operator,                                .sites2017("开设")),
    .init(.filingCancelled, .applied,  .mayOpen,          .applied,  .operator,                                .sites2017("开设")),
    .init(.applied,         .approved, .decisionAttached, .approved, [.establishmentOffice, .governmentOffice], .sites2017("开设")),
    .init(.applied,         .refused,  .reasonsGiven,     .refused,  [.establishmentOffice, .governmentOffice], .sites2017("开设")),
  ]

  // swift-format-ignore
  static let rechecked: [Provision<Eligibility>] = [
    //    from        event            condition          to                by                      basis
    .init(.approved,   .recheckCalled,   .subjectToRecheck, .recheckDue,      .establishmentOffice,    .sites2014("第二部分")),
    .init(.recheckDue, .recheckPassed,   .decisionAttached, .approved,        .establishmentOffice,    .sites2014("第二部分")),
    .init(.recheckDue, .recheckFailed,   .reasonsGiven,     .failed,          .establishmentOffice,    .sites2014("第二部分")),
    .init(.failed,     .recheckPassed,   .decisionAttached, .approved,        .establishmentOffice,    .sites2014("第二部分")),
    .init(.failed,     .filingCancelled, .always,           .filingCancelled, .communications,         .sites2014("第二部分")),
    .init(.approved,   .markGranted,     .subjectToRecheck, .approved,        .establishmentOffice,    .sites2014("第五部分")),
    .init(.recheckDue, .markGranted,     .subjectToRecheck, .recheckDue,      .establishmentOffice,    .sites2014("第五部分")),
    .init(.approved,   .markHung,        .markGranted,      .approved,        .operator,               .sites2014("第五部分")),
    .init(.recheckDue, .markHung,        .markGranted,      .recheckDue,      .operator,               .sites2014("第五部分")),
    .init(.approved,   .markRemoved,     .markGranted,      .approved,        [.operator, .establishmentOffice, .police], .sites2014("第五部分")),
    .init(.recheckDue, .markRemoved,     .markGranted,      .recheckDue,      [.operator, .establishmentOffice, .police], .sites2014("第五部分")),
    .init(.approved,   .withdrawn,       .reasonsGiven,     .withdrawn,       .establishmentOffice,    .sites2014("第二部分")),
    .init(.recheckDue, .withdrawn,       .reasonsGiven,     .withdrawn,       .establishmentOffice,    .sites2014("第二部分")),
    .init(.failed,     .withdrawn,       .reasonsGiven,     .withdrawn,       .establishmentOffice,    .sites2014("第二部分")),
  ]

  // swift-format-ignore
  static let fromLedger: [Provision<Eligibility>] = [
    //    from   event               condition          to           by            basis
    .init(.none, .enteredForRecheck, .subjectToRecheck, .recheckDue, .coordinator, .campaign("开办资格复核")),
    .init(.none, .enteredAsApproved, .decisionAttached, .approved,   .coordinator, .campaign("开办资格复核")),
    .init(.none, .enteredAsFailed,   .reasonsGiven,     .failed,     .coordinator, .campaign("开办资格复核")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .mayOpen: mayOpen(facts)
    case .decisionAttached: facts.decisionAttached
    case .reasonsGiven: facts.reasonsGiven
    case .markGranted: facts.markGranted
    case .subjectToRecheck: facts.unitKind.isPartyOrGovernment || facts.unitKind == .institution
    }
  }

  private static func mayOpen(_ facts: Facts) -> Bool {
    guard facts.asOrganSite else { return true }
    return facts.unitKind.isPartyOrGovernment || (facts.unitKind == .institution && facts.hasAdministrativeFunction)
  }
}
