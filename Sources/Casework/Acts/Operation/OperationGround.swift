public import Statute

/// Grounds on which an act of operation is refused (网站运行不予办理理由).
public enum OperationGround: String, Ground {
  case unitEnded = "unit_ended"
  case offlineTooLong = "offline_too_long"
  case offlineReversed = "offline_reversed"
  case suspensionTooLong = "suspension_too_long"
  case notHandedBack = "not_handed_back"
  case notVerified = "not_verified"
  case verifiedByItself = "verified_by_itself"
  case mergedIntoItself = "merged_into_itself"

  public var term: String {
    switch self {
    case .unitEnded: "主办单位已撤销、合并"
    case .offlineTooLong: "临时下线超过期限"
    case .offlineReversed: "恢复日期早于下线日期"
    case .suspensionTooLong: "停机整顿不得超过六个月"
    case .notHandedBack: "尚未注销"
    case .notVerified: "未经核实确已停止访问"
    case .verifiedByItself: "核实人不得为办理人"
    case .mergedIntoItself: "不得并入自身"
    }
  }

  public var basis: Basis {
    switch self {
    case .unitEnded: .sites2014("第二部分")
    case .offlineTooLong, .offlineReversed: .sites2017("临时下线")
    case .suspensionTooLong: .connection("第二十三条")
    case .notHandedBack: .sites2017("网站关停")
    case .notVerified, .mergedIntoItself: .practice("网站关停")
    case .verifiedByItself: .practice("职责分离")
    }
  }

  public var cure: String {
    switch self {
    case .unitEnded: "由承接单位办理"
    case .offlineTooLong: "改为期限以内的日期(until)"
    case .offlineReversed: "改正恢复日期(until)"
    case .suspensionTooLong: "改为六个月以内的日期(until)"
    case .notHandedBack: "办理注销后在 cleared 中列明"
    case .notVerified: "由他人核实后填写日期(verified_on)和核实人(verified_by)"
    case .verifiedByItself: "由他人核实"
    case .mergedIntoItself: "填写并入的网站"
    }
  }
}
