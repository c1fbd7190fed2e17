/// How grave a finding is (隐患等级), gravest first; `domain.md` §4.5, §5.2.
public enum FindingSeverity: String, Vocabulary {
  case major, high, medium, low

  /// May never be accepted as a risk: only mitigated or verified closed.
  public var mustBeClosed: Bool { self == .major || self == .high }

  public var term: String {
    switch self {
    case .major: "重大风险隐患"
    case .high: "高风险"
    case .medium: "中风险"
    case .low: "低风险"
    }
  }
}
