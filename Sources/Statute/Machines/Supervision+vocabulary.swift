extension Supervision {
  public enum Stage: String, Vocabulary {
    case none, planned, notified, inspected
    case noIssue = "no_issue"
    case noticeDraft = "notice_draft"
    case noticeApproved = "notice_approved"
    case served, acknowledged, extended
    case reportFiled = "report_filed"
    case recheck, escalated, sanctioned, overseen, posted, answered, closed

    public var term: String {
      switch self {
      case .none: "未启动"
      case .planned: "列入检查计划"
      case .notified: "已通知检查"
      case .inspected: "已检查"
      case .noIssue: "未发现问题"
      case .noticeDraft: "通知书拟稿"
      case .noticeApproved: "通知书已批准"
      case .served: "通知书已送达"
      case .acknowledged: "单位已签收"
      case .extended: "已延期"
      case .reportFiled: "已报整改报告"
      case .recheck: "复查中"
      case .escalated: "升级处置"
      case .sanctioned: "已采取处置措施"
      case .overseen: "督办"
      case .posted: "挂牌督办"
      case .answered: "已反馈"
      case .closed: "已办结"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case planned, notified, inspected
    case foundNothing = "found_nothing"
    case noticeDrafted = "notice_drafted"
    case approved, served, acknowledged, extended
    case reportFiled = "report_filed"
    case recheckBegun = "recheck_begun"
    case recheckPassed = "recheck_passed"
    case recheckFailed = "recheck_failed"
    case deadlinePassed = "deadline_passed"
    case warned
    case superiorInformed = "superior_informed"
    case reminded, summoned, fined
    case shutdownOrdered = "shutdown_ordered"
    case oversightOrdered = "oversight_ordered"
    case postedPublicly = "posted_publicly"
    case calledIn = "called_in"
    case answered
    case answerRejected = "answer_rejected"
    case released, discharged
    case enteredAsServed = "entered_as_served"

    public var term: String {
      switch self {
      case .planned: "列入检查计划"
      case .notified: "通知检查"
      case .inspected: "实施检查"
      case .foundNothing: "未发现问题"
      case .noticeDrafted: "拟制限期整改通知书"
      case .approved: "批准通知书"
      case .served: "送达"
      case .acknowledged: "签收"
      case .extended: "延期"
      case .reportFiled: "提交整改报告"
      case .recheckBegun: "开始复查"
      case .recheckPassed: "复查合格"
      case .recheckFailed: "复查不合格"
      case .deadlinePassed: "逾期未整改"
      case .warned: "警告"
      case .superiorInformed: "通报上级主管部门"
      case .reminded: "发送公安提示函"
      case .summoned: "约谈"
      case .fined: "罚款"
      case .shutdownOrdered: "停机整顿"
      case .oversightOrdered: "下达督办"
      case .postedPublicly: "挂牌督办"
      case .calledIn: "约谈提醒"
      case .answered: "反馈办理情况"
      case .answerRejected: "退回重办"
      case .released: "销号"
      case .discharged: "终结办理"
      case .enteredAsServed: "按台账登记已送达"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case reasonsGiven = "reasons_given"
    case threeDaysAhead = "three_days_ahead"
    case onSiteSigned = "on_site_signed"
    case patrolSigned = "patrol_signed"
    case sectorInspected = "sector_inspected"
    case signedByTwo = "signed_by_two"
    case approverIsNotDrafter = "approver_is_not_drafter"
    case conductBefore2026 = "conduct_before_2026"
    case conductFrom2026 = "conduct_from_2026"
    case serviceRecorded = "service_recorded"
    case reportAttached = "report_attached"
    case notYetExtended = "not_yet_extended"
    case extendedBefore = "extended_before"
    case pastDeadline = "past_deadline"

    public var term: String {
      switch self {
      case .always: "无"
      case .reasonsGiven: "说明理由"
      case .threeDaysAhead: "远程检测、信息审核能力测试提前三个工作日以上"
      case .onSiteSigned: "现场检查，民警二人以上，记录已签字"
      case .patrolSigned: "线上巡查，民警二人以上，记录已签字"
      case .sectorInspected: "采用行业主管部门当年检查结果"
      case .signedByTwo: "民警二人以上，记录已签字"
      case .approverIsNotDrafter: "审批人不是承办人"
      case .conductBefore2026: "行为在2026年以前，审批人不是承办人"
      case .conductFrom2026: "行为在2026年以后，审批人不是承办人"
      case .serviceRecorded: "记明送达日期、方式和收件人"
      case .reportAttached: "附报告"
      case .notYetExtended: "首次延期"
      case .extendedBefore: "曾经延期"
      case .pastDeadline: "已逾期限"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var reasonsGiven = false
    public var method = InspectionMethod.onsite
    /// Working days from the notice to the planned inspection, the day of the notice with it.
    public var noticeDaysAhead = 0
    public var officers = 0
    public var recordSigned = false
    public var approverIsDrafter = false
    public var serviceRecorded = false
    public var reportAttached = false
    /// How often the deadline was extended already.
    public var extensions = 0
    public var pastDeadline = false
    /// The day of the conduct that is punished, which chooses the law.
    public var conductOn: Day

    var isSignedByTwo: Bool { officers >= 2 && recordSigned }

    public init(conductOn: Day) { self.conductOn = conductOn }

    public init(conductOn: Day, _ set: (inout Facts) -> Void) {
      self.conductOn = conductOn
      set(&self)
    }
  }
}
