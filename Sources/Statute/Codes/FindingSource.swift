/// Where a finding comes from (隐患来源); `campaign.md` §6.4.
public enum FindingSource: String, Vocabulary {
  case assessment, inspection, monitoring
  case selfCheck = "self_check"

  public var term: String {
    switch self {
    case .assessment: "测评"
    case .inspection: "检查"
    case .monitoring: "监测"
    case .selfCheck: "自查"
    }
  }
}
