public import Statute

/// One thing that is done to a campaign (专项行动办理事项).
public enum CampaignAct: String, Vocabulary {
  case opened = "campaign.opened"
  case settled = "campaign.settled"
  case scopeFrozen = "campaign.scope_frozen"
  case unitJoined = "campaign.unit_joined"
  case unitLeft = "campaign.unit_left"
  case zeroReported = "campaign.zero_reported"
  case returnAccepted = "campaign.return_accepted"
  case returnSentBack = "campaign.return_sent_back"
  case policeCounted = "campaign.police_counted"
  case closed = "campaign.closed"

  public var term: String {
    switch self {
    case .opened: "立项"
    case .settled: "调整口径"
    case .scopeFrozen: "冻结应报名单"
    case .unitJoined: "单位进入名单"
    case .unitLeft: "单位退出名单"
    case .zeroReported: "零报告"
    case .returnAccepted: "接收填报"
    case .returnSentBack: "退回重填"
    case .policeCounted: "填报打击数"
    case .closed: "结束"
    }
  }

  /// Any one of these may do it.
  public var by: Roles {
    switch self {
    case .policeCounted: [.police, .policeSupervisor]
    case .opened, .settled, .scopeFrozen, .unitJoined, .unitLeft, .zeroReported, .returnAccepted, .returnSentBack,
      .closed:
      .coordinator
    }
  }
}
