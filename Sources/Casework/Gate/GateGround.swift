public import Statute

/// Grounds on which an act at the gate is refused (上线审核不予办理理由).
public enum GateGround: String, Ground {
  case evidenceNotRead = "evidence_not_read"
  case notWaivable = "not_waivable"
  case waiverWithoutPaper = "waiver_without_paper"
  case waiverTooLong = "waiver_too_long"
  case noName = "no_name"
  case notNew = "not_new"

  public var term: String {
    switch self {
    case .evidenceNotRead: "未读取上线条件的证据"
    case .notWaivable: "该条件不得豁免"
    case .waiverWithoutPaper: "豁免未附批准文号"
    case .waiverTooLong: "豁免期限须在办理日之后、一年之内"
    case .noName: "未写明姓名"
    case .notNew: "存量网站不凭上线许可运行"
    }
  }

  public var basis: Basis {
    switch self {
    case .evidenceNotRead, .notNew: .campaign("新建网站上线")
    case .notWaivable, .waiverWithoutPaper, .waiverTooLong: .campaign("新建网站上线")
    case .noName: .practice("职责分离")
    }
  }

  public var cure: String {
    switch self {
    case .evidenceNotRead: "对网站办理"
    case .notWaivable: "具备该条件后再申请"
    case .waiverWithoutPaper: "填写批准文号(document)"
    case .waiverTooLong: "写明截止日(until),最长一年"
    case .noName: "写明承办人和审批人,且不为同一人"
    case .notNew: "存量网站按专项行动期限办理"
    }
  }
}
