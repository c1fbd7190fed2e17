/// A ground on which the police set a time for putting right (限期整改事由); 公信安〔2008〕736号.
public enum RectificationReason: String, Vocabulary {
  case notGraded = "R01"
  case wrongLevel = "R02"
  case notFiled = "R03"
  case materialUntrue = "R04"
  case tableFourMissing = "R05"
  case changeNotFiled = "R06"
  case measuresMissing = "R07"
  case notTested = "R08"
  case wrongChoice = "R09"
  case noSelfCheck = "R10"
  case other = "R11"

  public var term: String {
    switch self {
    case .notGraded: "未定级"
    case .wrongLevel: "定级不准"
    case .notFiled: "未备案"
    case .materialUntrue: "备案材料与实际不符"
    case .tableFourMissing: "未提交表四材料"
    case .changeNotFiled: "变更后未重新定级备案"
    case .measuresMissing: "未落实安全措施"
    case .notTested: "未整改或未测评"
    case .wrongChoice: "产品或测评机构选用不当"
    case .noSelfCheck: "未自查"
    case .other: "其他"
    }
  }
}
