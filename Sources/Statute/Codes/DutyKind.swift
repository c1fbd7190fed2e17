/// A duty that a unit shows by dated evidence (措施落实项); 公信安〔2015〕2562号, `campaign.md` §6.3 G.
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
    }
  }
}
