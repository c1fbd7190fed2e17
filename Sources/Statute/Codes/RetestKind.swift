/// A kind of renewed test (复测类型), each with its own effect and never to be confused; `domain.md` §5.3.
public enum RetestKind: String, Vocabulary {
  /// Before the report is issued; a fixed hazard still counts (1846 Q22).
  case regression = "RT-REG"
  /// After a failed report, or with a high risk open.
  case retest = "RT-RE"
  case periodic = "RT-YEAR"
  /// After a major change, or a change of level.
  case change = "RT-CHG"
  /// By two officers or more, after the report or the deadline.
  case police = "RT-POL"
  /// Evidence for the gate, not an assessment in itself.
  case prelaunch = "RT-PRE"
  case selfCheck = "RT-SELF"

  /// Only an accredited tester (测评机构) may do it.
  public var needsTester: Bool {
    switch self {
    case .regression, .retest, .periodic, .change: true
    case .police, .prelaunch, .selfCheck: false
    }
  }

  public var term: String {
    switch self {
    case .regression: "回归测试"
    case .retest: "复测"
    case .periodic: "周期再测"
    case .change: "变更测评"
    case .police: "公安复查"
    case .prelaunch: "上线前安全测试"
    case .selfCheck: "自查"
    }
  }
}
