extension Operation {
  public enum Stage: String, Vocabulary {
    case none, planned, building, prelaunch
    case gateReview = "gate_review"
    case live
    case liveLegacy = "live_legacy"
    case liveUnapproved = "live_unapproved"
    /// Live by a permit that stands no longer.
    case liveLapsed = "live_lapsed"
    case tempOffline = "temp_offline"
    case orderedOffline = "ordered_offline"
    case retired, merged

    /// Reachable by the public (对外提供服务).
    public var isLive: Bool { [.live, .liveLegacy, .liveUnapproved, .liveLapsed].contains(self) }

    public var term: String {
      switch self {
      case .none: "未立项"
      case .planned: "规划"
      case .building: "建设"
      case .prelaunch: "上线前测试"
      case .gateReview: "上线审核"
      case .live: "已上线"
      case .liveLegacy: "存量运行"
      case .liveUnapproved: "未经审核上线"
      case .liveLapsed: "许可失效仍在运行"
      case .tempOffline: "临时下线"
      case .orderedOffline: "责令停机"
      case .retired: "已关停"
      case .merged: "已迁移并入"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case proposed
    case buildBegun = "build_begun"
    case testingBegun = "testing_begun"
    case reviewRequested = "review_requested"
    case sentBack = "sent_back"
    case permitUsed = "permit_used"
    case offlineBegun = "offline_begun"
    case resumed
    case orderedOffline = "ordered_offline"
    case takenDown = "taken_down"
    case seenLive = "seen_live"
    case permitLapsed = "permit_lapsed"
    case retired, merged, abandoned
    case enteredAsLegacy = "entered_as_legacy"
    case enteredAsClosed = "entered_as_closed"
    case enteredAsMerged = "entered_as_merged"

    public var term: String {
      switch self {
      case .proposed: "立项"
      case .buildBegun: "开始建设"
      case .testingBegun: "开始上线前测试"
      case .reviewRequested: "申请上线审核"
      case .sentBack: "审核退回"
      case .permitUsed: "凭上线许可上线"
      case .offlineBegun: "临时下线"
      case .resumed: "恢复运行"
      case .orderedOffline: "责令停机整顿"
      case .takenDown: "自行下线"
      case .seenLive: "发现已上线"
      case .permitLapsed: "上线许可失效"
      case .retired: "关停"
      case .merged: "迁移并入"
      case .abandoned: "停止建设"
      case .enteredAsLegacy: "按台账登记存量网站"
      case .enteredAsClosed: "按台账登记已关停"
      case .enteredAsMerged: "按台账登记已迁移"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case prelaunchTested = "prelaunch_tested"
    case reasonsGiven = "reasons_given"
    case permitHeld = "permit_held"
    case offlineApproved = "offline_approved"
    case permitFallen = "permit_fallen"
    case permitHeldBriefly = "permit_held_briefly"
    case legacyBriefly = "legacy_briefly"
    case orderServed = "order_served"
    case closureCleared = "closure_cleared"
    case hostOffline = "host_offline"
    case onlineBeforeCampaign = "online_before_campaign"

    public var term: String {
      switch self {
      case .always: "无"
      case .prelaunchTested: "有上线前安全测试报告"
      case .reasonsGiven: "说明理由"
      case .permitHeld: "持有上线许可"
      case .offlineApproved: "经批准，本年度未曾临时下线"
      case .permitFallen: "上线所凭许可已不成立"
      case .permitHeldBriefly: "持有上线许可，下线未超期限"
      case .legacyBriefly: "存量网站，下线未超期限"
      case .orderServed: "决定已送达"
      case .closureCleared: "已公告并办结各项注销"
      case .hostOffline: "原站已停止访问"
      case .onlineBeforeCampaign: "专项行动开始前已上线"
      }
    }
  }

  /// What the conditions look at.
  public struct Facts: Hashable, Sendable {
    public var prelaunchTested = false
    public var reasonsGiven = false
    /// A permit for this site stands on the day of the act.
    public var permitHeld = false
    /// The permit it went live by stands no longer on that day.
    public var permitFallen = false
    public var offlineApproved = false
    /// Was offline for a time in this calendar year as often as is allowed; U-15.
    public var offlineThisYear = false
    /// Has been offline for longer than T-TEMP-OFF allows; U-15.
    public var offlineTooLong = false
    public var enteredAsLegacy = false
    public var orderServed = false
    public var closureCleared = false
    public var hostOffline = false
    /// Was online when the campaign began (存量).
    public var onlineBeforeCampaign = false

    public init() {}
    public init(_ set: (inout Facts) -> Void) { set(&self) }
  }
}
