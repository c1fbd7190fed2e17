public import Statute

/// How far a campaign has come (专项行动阶段).
public enum CampaignStage: String, Vocabulary {
  case notOpened = "not_opened"
  case open
  case frozen
  case closed

  public var term: String {
    switch self {
    case .notOpened: "未立项"
    case .open: "进行中"
    case .frozen: "进行中，名单已冻结"
    case .closed: "已结束"
    }
  }
}
