public import Statute

/// Grounds on which something is not done to a campaign (不予办理理由).
public enum CampaignGround: String, Ground {
  case notOpened = "campaign_not_opened"
  case openedAlready = "campaign_opened_already"
  case frozenAlready = "scope_frozen_already"
  case isClosed = "campaign_closed"
  case beforeOpening = "before_opening"
  case listedAlready = "unit_listed_already"
  case notListed = "unit_not_listed"
  case noReason = "no_reason"
  case noPaper = "no_paper"
  case ownsSites = "owns_sites"

  public var term: String {
    switch self {
    case .notOpened: "专项行动尚未立项"
    case .openedAlready: "专项行动已经立项"
    case .frozenAlready: "应报名单已经冻结"
    case .isClosed: "专项行动已经结束"
    case .beforeOpening: "办理日早于立项之日"
    case .listedAlready: "该单位已在名单之中"
    case .notListed: "该单位不在名单之中"
    case .noReason: "须注明理由"
    case .noPaper: "须有文号"
    case .ownsSites: "该单位名下有登记的网站，不能零报告"
    }
  }

  public var basis: Basis { .practice("专项行动办理规则") }

  public var cure: String {
    switch self {
    case .notOpened: "先立项：mlps campaign open"
    case .openedAlready: "口径、节点的变更用 mlps campaign settle"
    case .frozenAlready: "此后的进入、退出逐条登记并注明理由"
    case .isClosed: "登记有误的，更正原登记：mlps correct"
    case .beforeOpening: "核对办理日期"
    case .listedAlready, .notListed: "查名单：mlps campaign units"
    case .noReason: "写明进入、退出或调整的理由"
    case .noPaper: "写明通知、批示等的文号"
    case .ownsSites: "接收其填报，或先更正网站的登记"
    }
  }
}
