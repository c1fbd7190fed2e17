/// Who holds a domain name, as far as the suffix rule asks (域名持有单位性质).
public enum DomainHolder: Hashable, Sendable {
  /// 党委机关
  case party
  /// 政府机关
  case government
  /// 事业单位, with or without administrative functions
  case institution(administrative: Bool)
  /// 企业
  case enterprise
  /// 群团 and others, of whom the rule says nothing
  case other
}
