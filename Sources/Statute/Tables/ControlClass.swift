/// One of the ten classes of the basic requirements (安全类), the first five technical, the rest managerial; GB/T 22239-2019.
public enum ControlClass: String, Vocabulary {
  case physicalEnvironment = "physical_environment"
  case communicationNetwork = "communication_network"
  case areaBoundary = "area_boundary"
  case computingEnvironment = "computing_environment"
  case managementCentre = "management_centre"
  case managementRules = "management_rules"
  case managementBody = "management_body"
  case managementPeople = "management_people"
  case construction
  case maintenance

  /// Technical (技术类) rather than managerial (管理类).
  public var isTechnical: Bool {
    switch self {
    case .physicalEnvironment, .communicationNetwork, .areaBoundary, .computingEnvironment, .managementCentre:
      true
    case .managementRules, .managementBody, .managementPeople, .construction, .maintenance: false
    }
  }

  public var term: String {
    switch self {
    case .physicalEnvironment: "安全物理环境"
    case .communicationNetwork: "安全通信网络"
    case .areaBoundary: "安全区域边界"
    case .computingEnvironment: "安全计算环境"
    case .managementCentre: "安全管理中心"
    case .managementRules: "安全管理制度"
    case .managementBody: "安全管理机构"
    case .managementPeople: "安全管理人员"
    case .construction: "安全建设管理"
    case .maintenance: "安全运维管理"
    }
  }
}
