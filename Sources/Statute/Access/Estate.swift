/// A kind of account (账号类别): nobody ever holds posts of two of them, so that who runs the house, who lets people in, who
/// checks and who does the work stay apart (三员分立).
public enum Estate: String, Vocabulary {
  case business
  case audit
  case system
  case security

  public var term: String {
    switch self {
    case .business: "业务"
    case .audit: "审计"
    case .system: "系统管理"
    case .security: "安全管理"
    }
  }
}
