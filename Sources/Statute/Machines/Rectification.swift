/// The rectification of one finding, with its re-check (隐患整改); 公通字〔2007〕43号 第十四条、第二十条, `domain.md` §8.4.
public enum Rectification: Machine {
  public enum Stage: String, Vocabulary {
    case none, open, planned, fixing
    case claimedFixed = "claimed_fixed"
    case verifiedClosed = "verified_closed"
    case reopened
    case riskAccepted = "risk_accepted"
    case mitigated, dismissed

    public var term: String {
      switch self {
      case .none: "未发现"
      case .open: "未整改"
      case .planned: "已定方案"
      case .fixing: "正在整改"
      case .claimedFixed: "已整改待复查"
      case .verifiedClosed: "已销号"
      case .reopened: "复查未通过"
      case .riskAccepted: "接受风险"
      case .mitigated: "已缓解"
      case .dismissed: "误报撤销"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case found, planned
    case fixBegun = "fix_begun"
    case fixClaimed = "fix_claimed"
    case verified
    case verificationFailed = "verification_failed"
    case recurred
    case riskAccepted = "risk_accepted"
    case acceptanceExpired = "acceptance_expired"
    case mitigated, dismissed
    case enteredAsOpen = "entered_as_open"
    case enteredAsFixed = "entered_as_fixed"
    case enteredAsClosed = "entered_as_closed"

    public var term: String {
      switch self {
      case .found: "发现隐患"
      case .planned: "制定整改方案"
      case .fixBegun: "开始整改"
      case .fixClaimed: "报告整改完成"
      case .verified: "复查通过销号"
      case .verificationFailed: "复查未通过"
      case .recurred: "隐患反复"
      case .riskAccepted: "批准接受风险"
      case .acceptanceExpired: "接受期限届满"
      case .mitigated: "采取缓解措施"
      case .dismissed: "认定误报"
      case .enteredAsOpen: "按台账登记未整改"
      case .enteredAsFixed: "按台账登记已整改"
      case .enteredAsClosed: "按台账登记已销号"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case evidenceAttached = "evidence_attached"
    case verifierIsNotFixer = "verifier_is_not_fixer"
    case acceptable
    case acceptanceOver = "acceptance_over"
    case mitigable
    case reasonsGiven = "reasons_given"

    public var term: String {
      switch self {
      case .always: "无"
      case .evidenceAttached: "附整改证明"
      case .verifierIsNotFixer: "复查人不是整改人"
      case .acceptable: "中、低风险，经单位负责人批准并定期限"
      case .acceptanceOver: "接受期限已过"
      case .mitigable: "重大风险隐患或高风险，有缓解措施并重新判定风险"
      case .reasonsGiven: "说明理由"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var severity: FindingSeverity
    public var evidenceAttached = false
    public var verifierIsFixer = false
    public var approvedUntilADay = false
    public var acceptanceOver = false
    public var measureTaken = false
    public var riskJudgedAgain = false
    public var reasonsGiven = false

    public init(severity: FindingSeverity) { self.severity = severity }

    public init(severity: FindingSeverity, _ set: (inout Facts) -> Void) {
      self.severity = severity
      set(&self)
    }
  }

  public static let name = "rectification"
  public static let term = "隐患整改"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.dismissed]

  public static let provisions = Dated<[Provision<Rectification>]>(
    .since(2007, 6, 22, ordinary, .measures("第十四条、第二十条")),
    .since(2015, 11, 1, ordinary + fromLedger, .campaign())
  )

  // swift-format-ignore
  static let ordinary: [Provision<Rectification>] = [
    //    from            event                condition            to               by                                basis
    .init(.none,          .found,              .always,             .open,           [.tester, .police, .operator, .coordinator], .measures("第十四条、第二十条")),
    .init(.open,          .planned,            .always,             .planned,        .operator,                        .measures("第十四条")),
    .init(.reopened,      .planned,            .always,             .planned,        .operator,                        .measures("第十四条")),
    .init(.open,          .fixBegun,           .always,             .fixing,         .operator,                        .measures("第十四条")),
    .init(.planned,       .fixBegun,           .always,             .fixing,         .operator,                        .measures("第十四条")),
    .init(.reopened,      .fixBegun,           .always,             .fixing,         .operator,                        .measures("第十四条")),
    .init(.mitigated,     .fixBegun,           .always,             .fixing,         .operator,                        .measures("第十四条")),
    .init(.riskAccepted,  .fixBegun,           .always,             .fixing,         .operator,                        .measures("第十四条")),
    .init(.fixing,        .fixClaimed,         .evidenceAttached,   .claimedFixed,   .operator,                        .measures("第十四条、第二十条")),
    .init(.claimedFixed,  .verified,           .verifierIsNotFixer, .verifiedClosed, [.tester, .police, .coordinator], .measures("第二十条")),
    .init(.claimedFixed,  .verificationFailed, .verifierIsNotFixer, .reopened,       [.tester, .police, .coordinator], .measures("第二十条")),
    .init(.verifiedClosed, .recurred,          .always,             .reopened,       [.tester, .police, .operator, .coordinator], .measures("第二十条")),
    .init(.open,          .riskAccepted,       .acceptable,         .riskAccepted,   .unitLeader,                      .practice("中低风险接受")),
    .init(.planned,       .riskAccepted,       .acceptable,         .riskAccepted,   .unitLeader,                      .practice("中低风险接受")),
    .init(.riskAccepted,  .acceptanceExpired,  .acceptanceOver,     .reopened,       .clock,                           .practice("中低风险接受")),
    .init(.open,          .mitigated,          .mitigable,          .mitigated,      [.tester, .police],               .practice("高风险缓解")),
    .init(.planned,       .mitigated,          .mitigable,          .mitigated,      [.tester, .police],               .practice("高风险缓解")),
    .init(.fixing,        .mitigated,          .mitigable,          .mitigated,      [.tester, .police],               .practice("高风险缓解")),
    .init(.reopened,      .mitigated,          .mitigable,          .mitigated,      [.tester, .police],               .practice("高风险缓解")),
    .init(.open,          .dismissed,          .reasonsGiven,       .dismissed,      [.tester, .police],               .practice("误报撤销")),
    .init(.planned,       .dismissed,          .reasonsGiven,       .dismissed,      [.tester, .police],               .practice("误报撤销")),
    .init(.fixing,        .dismissed,          .reasonsGiven,       .dismissed,      [.tester, .police],               .practice("误报撤销")),
  ]

  // swift-format-ignore
  static let fromLedger: [Provision<Rectification>] = [
    //    from   event             condition         to              by            basis
    .init(.none, .enteredAsOpen,   .always,          .open,          .coordinator, .campaign("存量隐患")),
    .init(.none, .enteredAsFixed,  .evidenceAttached, .claimedFixed, .coordinator, .campaign("存量隐患")),
    .init(.none, .enteredAsClosed, .evidenceAttached, .verifiedClosed, .coordinator, .campaign("存量隐患")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .evidenceAttached: facts.evidenceAttached
    case .verifierIsNotFixer: !facts.verifierIsFixer
    case .acceptable: !facts.severity.mustBeClosed && facts.approvedUntilADay
    case .acceptanceOver: facts.acceptanceOver
    case .mitigable: facts.severity.mustBeClosed && facts.measureTaken && facts.riskJudgedAgain
    case .reasonsGiven: facts.reasonsGiven
    }
  }
}
