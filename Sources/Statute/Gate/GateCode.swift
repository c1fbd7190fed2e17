/// A condition of the gate by its code (上线条件): G before going live, P after; `domain.md` §6.3.
public enum GateCode: String, Vocabulary {
  case registered = "G01"
  case graded = "G02"
  case filed = "G03"
  case securityTested = "G04"
  case assessed = "G05"
  case noOpenHazard = "G06"
  case openingApproved = "G07"
  case markApplied = "G08"
  case icpFiled = "G09"
  case domainAllowed = "G10"
  case protected = "G11"
  case policeConfirmed = "G12"
  case policeSiteFiled = "P01"
  case policeSiteShown = "P02"

  public var isAfterLaunch: Bool { self == .policeSiteFiled || self == .policeSiteShown }

  public var term: String {
    switch self {
    case .registered: "单位和定级对象已登记，责任人和24小时联系方式齐备"
    case .graded: "定级完成"
    case .filed: "备案已受理；从严：备案证明有效"
    case .securityTested: "上线前安全测试，无未整改高风险"
    case .assessed: "等级测评结论合格，测评机构有资质"
    case .noOpenHazard: "无未整改的重大风险隐患和高风险问题"
    case .openingApproved: "开办审批"
    case .markApplied: "网站标识已申请"
    case .icpFiled: "ICP备案有效"
    case .domainAllowed: "域名符合规定"
    case .protected: "应急预案、监测和防篡改防攻击措施已落实"
    case .policeConfirmed: "公安机关上线确认"
    case .policeSiteFiled: "开通后30日内公安联网备案"
    case .policeSiteShown: "取得编号后30日内在网页悬挂"
    }
  }
}
