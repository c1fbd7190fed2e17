public import Statute

/// Why a finding does not count (撤销原因).
public enum DismissalGround: String, Vocabulary {
  case falsePositive = "false_positive"
  case duplicate

  public var term: String {
    switch self {
    case .falsePositive: "误报"
    case .duplicate: "重复"
    }
  }
}
