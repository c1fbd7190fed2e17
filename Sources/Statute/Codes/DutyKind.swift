/// A duty that a unit shows by dated evidence (措施落实项); 公信安〔2015〕2562号, 中网办发文〔2014〕1号.
public enum DutyKind: String, Vocabulary {
  case responsibilityLetter = "responsibility_letter"
  case managementRules = "management_rules"
  case accountability
  case antiAttack = "anti_attack"
  case antiTamper = "anti_tamper"
  case antiTrojan = "anti_trojan"
  case monitoring
  case emergencyPlan = "emergency_plan"
  case emergencyDrill = "emergency_drill"
  case inspectionHalfYearly = "inspection_half_yearly"
  case publicationReview = "publication_review"
  case linkApproval = "link_approval"
  case domesticHosting = "domestic_hosting"
  case procurementReview = "procurement_review"
  case mailSystem = "mail_system"
  case mobileApp = "mobile_app"
  case dutyWatch = "duty_watch"
  case training

  public var term: String {
    switch self {
    case .responsibilityLetter: "责任书"
    case .managementRules: "管理制度"
    case .accountability: "责任追究制度"
    case .antiAttack: "防攻击"
    case .antiTamper: "防篡改"
    case .antiTrojan: "防挂马"
    case .monitoring: "安全监测"
    case .emergencyPlan: "应急预案"
    case .emergencyDrill: "应急演练"
    case .inspectionHalfYearly: "半年全面检查"
    case .publicationReview: "信息发布审核"
    case .linkApproval: "外链审批"
    case .domesticHosting: "境内托管"
    case .procurementReview: "采购安全审查"
    case .mailSystem: "邮件系统安全管理"
    case .mobileApp: "移动应用安全管理"
    case .dutyWatch: "值班值守"
    case .training: "教育培训"
    }
  }
}
