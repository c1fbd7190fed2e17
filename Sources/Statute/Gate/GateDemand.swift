/// What the gate asks of one level (适用要求).
public enum GateDemand: String, Vocabulary {
  case required
  case selfCheck = "self_check"
  /// Required, with its cryptography part.
  case withCryptography = "with_cryptography"
  /// Asked for only where local policy says so; U-10.
  case byPolicy = "by_policy"
  case notAsked = "not_asked"

  public var term: String {
    switch self {
    case .required: "须具备"
    case .selfCheck: "自查"
    case .withCryptography: "须具备（含密码部分）"
    case .byPolicy: "按本地口径"
    case .notAsked: "不要求"
    }
  }
}
