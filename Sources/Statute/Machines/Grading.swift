/// The grading of one protected object (定级); GB/T 22240-2020 §4.4, §7, §8 and 公通字〔2007〕43号 第十条.
public enum Grading: Machine {
  public enum Stage: String, Vocabulary {
    case none, draft
    case selfConfirmed = "self_confirmed"
    case expertReview = "expert_review"
    case departmentApproval = "department_approval"
    case readyToFile = "ready_to_file"
    case confirmed
    case reviewNeeded = "review_needed"
    case superseded

    public var term: String {
      switch self {
      case .none: "未定级"
      case .draft: "拟定"
      case .selfConfirmed: "自主确定"
      case .expertReview: "专家评审"
      case .departmentApproval: "主管部门审核"
      case .readyToFile: "待备案"
      case .confirmed: "已定级"
      case .reviewNeeded: "待重新定级"
      case .superseded: "已被取代"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case begun
    case selfConfirmed = "self_confirmed"
    case proposed
    case sentToExperts = "sent_to_experts"
    case expertsAgreed = "experts_agreed"
    case expertsDisagreed = "experts_disagreed"
    case departmentApproved = "department_approved"
    case departmentRefused = "department_refused"
    case filingPassed = "filing_passed"
    case regradeOrdered = "regrade_ordered"
    case changed
    case foundUnchanged = "found_unchanged"
    case superseded
    case enteredAsGraded = "entered_as_graded"

    public var term: String {
      switch self {
      case .begun: "启动定级"
      case .selfConfirmed: "自主确定等级"
      case .proposed: "拟定等级"
      case .sentToExperts: "提请专家评审"
      case .expertsAgreed: "专家评审同意"
      case .expertsDisagreed: "专家评审不同意"
      case .departmentApproved: "主管部门核准"
      case .departmentRefused: "主管部门不予核准"
      case .filingPassed: "备案审核通过"
      case .regradeOrdered: "备案审核要求重新定级"
      case .changed: "情况变更"
      case .foundUnchanged: "复核等级不变"
      case .superseded: "新的定级取代"
      case .enteredAsGraded: "按台账登记已定级"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case gradeOne = "grade_one"
    case reported
    case twoOrThreeOverseen = "two_or_three_overseen"
    case twoOrThreeAlone = "two_or_three_alone"
    case overseen
    case alone
    case approvalAttached = "approval_attached"
    case gradeTwoOrAbove = "grade_two_or_above"
    case unfiled
    case filed
    case passed
    case insisted
    case enteredAndFiled = "entered_and_filed"

    public var term: String {
      switch self {
      case .always: "无"
      case .gradeOne: "第一级"
      case .reported: "第二级以上，附定级报告"
      case .twoOrThreeOverseen: "第二、三级，附定级报告，有主管部门"
      case .twoOrThreeAlone: "第二、三级，附定级报告，无主管部门"
      case .overseen: "附评审意见，有主管部门"
      case .alone: "附评审意见，无主管部门"
      case .approvalAttached: "附核准文件"
      case .gradeTwoOrAbove: "第二级以上"
      case .unfiled: "第二级以上，尚未备案"
      case .filed: "第二级以上，已备案"
      case .passed: "备案审核通过"
      case .insisted: "单位坚持原定级，公安机关同意备案"
      case .enteredAndFiled: "按台账登记的等级，持有备案证明"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var level: Level
    public var reportAttached: Bool
    /// The unit has a department in charge (行业主管部门).
    public var hasDepartment: Bool
    public var opinionAttached: Bool
    public var approvalAttached: Bool
    /// A filing certificate of this object is known.
    public var filed: Bool
    /// The police review lets the level stand (备案审核通过).
    public var passed: Bool
    /// The unit insists on its level, and it is filed all the same.
    public var insisted: Bool
    /// The level stands as it was entered from a ledger.
    public var entered: Bool

    public init(
      level: Level, reportAttached: Bool = false, hasDepartment: Bool = false, opinionAttached: Bool = false,
      approvalAttached: Bool = false, filed: Bool = false, passed: Bool = false, insisted: Bool = false,
      entered: Bool = false
    ) {
      self.level = level
      self.reportAttached = reportAttached
      self.hasDepartment = hasDepartment
      self.opinionAttached = opinionAttached
      self.approvalAttached = approvalAttached
      self.filed = filed
      self.passed = passed
      self.insisted = insisted
      self.entered = entered
    }
  }

  public static let name = "grading"
  public static let term = "定级"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.superseded]

  public static let provisions = Dated<[Provision<Grading>]>(
    .since(2007, 6, 22, of2007 + afterwards, .measures("第七条、第十条")),
    .since(2007, 10, 26, of2007 + afterwards + disputed, .rules()),
    .since(2015, 11, 1, of2007 + afterwards + disputed + fromLedger, .campaign()),
    .since(2020, 11, 1, of2020 + afterwards + disputed + fromLedger, .grading2020("7"))
  )

  // swift-format-ignore
  static let of2007: [Provision<Grading>] = [
    //    from                 event                condition            to                   by                       basis
    .init(.none,               .begun,              .always,             .draft,              .operator,               .measures("第十条")),
    .init(.draft,              .selfConfirmed,      .gradeOne,           .selfConfirmed,      .unitLeader,             .measures("第十条")),
    .init(.draft,              .proposed,           .twoOrThreeOverseen, .departmentApproval, .operator,               .measures("第十条")),
    .init(.draft,              .proposed,           .twoOrThreeAlone,    .readyToFile,        .operator,               .measures("第十条")),
    .init(.draft,              .sentToExperts,      .reported,           .expertReview,       .operator,               .measures("第十条")),
    .init(.expertReview,       .expertsDisagreed,   .always,             .draft,              [.expertGroup, .operator], .measures("第十条")),
    .init(.expertReview,       .expertsAgreed,      .overseen,           .departmentApproval, [.expertGroup, .operator], .measures("第十条")),
    .init(.expertReview,       .expertsAgreed,      .alone,              .readyToFile,        [.expertGroup, .operator], .measures("第十条")),
    .init(.departmentApproval, .departmentApproved, .approvalAttached,   .readyToFile,        [.authority, .operator], .measures("第十条")),
    .init(.departmentApproval, .departmentRefused,  .always,             .draft,              [.authority, .operator], .measures("第十条")),
  ]

  // From here on the second level, too, is reviewed by experts before it is filed.
  // swift-format-ignore
  static let of2020: [Provision<Grading>] = [
    //    from                 event                condition            to                   by                       basis
    .init(.none,               .begun,              .always,             .draft,              .operator,               .grading2020("5")),
    .init(.draft,              .selfConfirmed,      .gradeOne,           .selfConfirmed,      .unitLeader,             .grading2020("4.4")),
    .init(.draft,              .sentToExperts,      .reported,           .expertReview,       .operator,               .grading2020("7")),
    .init(.expertReview,       .expertsDisagreed,   .always,             .draft,              [.expertGroup, .operator], .grading2020("7")),
    .init(.expertReview,       .expertsAgreed,      .overseen,           .departmentApproval, [.expertGroup, .operator], .grading2020("7")),
    .init(.expertReview,       .expertsAgreed,      .alone,              .readyToFile,        [.expertGroup, .operator], .grading2020("7")),
    .init(.departmentApproval, .departmentApproved, .approvalAttached,   .readyToFile,        [.authority, .operator], .grading2020("7")),
    .init(.departmentApproval, .departmentRefused,  .always,             .draft,              [.authority, .operator], .grading2020("7")),
  ]

  // swift-format-ignore
  static let afterwards: [Provision<Grading>] = [
    //    from            event            condition         to              by                            basis
    .init(.readyToFile,   .filingPassed,   .passed,          .confirmed,     .clock,                       .measures("第十七条")),
    .init(.readyToFile,   .regradeOrdered, .always,          .draft,         .clock,                       .measures("第十七条")),
    .init(.confirmed,     .changed,        .always,          .reviewNeeded,  [.operator, .police, .clock], .measures("第十四条、第十九条")),
    .init(.selfConfirmed, .changed,        .always,          .reviewNeeded,  [.operator, .police, .clock], .measures("第十四条、第十九条")),
    .init(.reviewNeeded,  .begun,          .always,          .draft,         .operator,                    .measures("第十条")),
    .init(.reviewNeeded,  .foundUnchanged, .gradeTwoOrAbove, .confirmed,     .unitLeader,                  .practice("复核等级不变")),
    .init(.reviewNeeded,  .foundUnchanged, .gradeOne,        .selfConfirmed, .unitLeader,                  .practice("复核等级不变")),
    .init(.confirmed,     .superseded,     .always,          .superseded,    .clock,                       .measures("第十条")),
    .init(.selfConfirmed, .superseded,     .always,          .superseded,    .clock,                       .measures("第十条")),
    .init(.reviewNeeded,  .superseded,     .always,          .superseded,    .clock,                       .measures("第十条")),
  ]

  // swift-format-ignore
  static let disputed: [Provision<Grading>] = [
    //    from    event          condition   to          by      basis
    .init(.draft, .filingPassed, .insisted,  .confirmed, .clock, .rules("第十四条")),
  ]

  // A ledger tells the level and the certificate apart from each other; together they say that the level was confirmed.
  // swift-format-ignore
  static let fromLedger: [Provision<Grading>] = [
    //    from          event             condition         to              by            basis
    .init(.none,        .enteredAsGraded, .gradeOne,        .selfConfirmed, .coordinator, .campaign("存量网站")),
    .init(.none,        .enteredAsGraded, .unfiled,         .readyToFile,   .coordinator, .campaign("存量网站")),
    .init(.none,        .enteredAsGraded, .filed,           .confirmed,     .coordinator, .campaign("存量网站")),
    .init(.readyToFile, .filingPassed,    .enteredAndFiled, .confirmed,     .clock,       .campaign("存量网站")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    let middle = facts.level == .two || facts.level == .three
    return switch condition {
    case .always: true
    case .gradeOne: facts.level == .one
    case .reported: facts.level >= .two && facts.reportAttached
    case .twoOrThreeOverseen: middle && facts.reportAttached && facts.hasDepartment
    case .twoOrThreeAlone: middle && facts.reportAttached && !facts.hasDepartment
    case .overseen: facts.opinionAttached && facts.hasDepartment
    case .alone: facts.opinionAttached && !facts.hasDepartment
    case .approvalAttached: facts.approvalAttached
    case .gradeTwoOrAbove: facts.level >= .two
    case .unfiled: facts.level >= .two && !facts.filed
    case .filed: facts.level >= .two && facts.filed
    case .passed: facts.passed
    case .insisted: facts.insisted
    case .enteredAndFiled: facts.entered && facts.filed && !facts.passed
    }
  }
}
