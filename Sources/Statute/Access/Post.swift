/// A post that an account may hold (职务), in a unit, in a region, in a tester or in the house itself.
public enum Post: String, Vocabulary {
  case unitStaff = "unit_staff"
  case unitLeader = "unit_leader"
  case policeOfficer = "police_officer"
  case policeSupervisor = "police_supervisor"
  case coordinator
  /// 编办.
  case agencyEstablishment = "agency_establishment"
  case agencyCommunications = "agency_communications"
  /// 网信.
  case agencyCyberspace = "agency_cyberspace"
  /// 国资.
  case agencySasac = "agency_sasac"
  case tester
  case auditor
  case systemAdministrator = "system_administrator"
  case securityAdministrator = "security_administrator"

  public var term: String {
    switch self {
    case .unitStaff: "单位经办人"
    case .unitLeader: "单位负责人"
    case .policeOfficer: "经办民警"
    case .policeSupervisor: "审批民警"
    case .coordinator: "专项行动办公室工作人员"
    case .agencyEstablishment: "机构编制部门工作人员"
    case .agencyCommunications: "通信管理部门工作人员"
    case .agencyCyberspace: "网信部门工作人员"
    case .agencySasac: "国资部门工作人员"
    case .tester: "测评机构人员"
    case .auditor: "安全审计员"
    case .systemAdministrator: "系统管理员"
    case .securityAdministrator: "安全管理员"
    }
  }

  /// The roles of the law in which its holder acts; none for who runs the house.
  public var roles: Roles {
    switch self {
    // The unit records what the experts said, with their paper.
    case .unitStaff: [.operator, .expertGroup]
    case .unitLeader: [.operator, .unitLeader, .expertGroup]
    case .policeOfficer: [.police]
    case .policeSupervisor: [.police, .policeSupervisor]
    case .coordinator: [.coordinator]
    case .agencyEstablishment: [.establishmentOffice]
    case .agencyCommunications: [.communications]
    case .agencyCyberspace: [.governmentOffice]
    case .agencySasac: [.authority]
    case .tester: [.tester]
    case .auditor, .systemAdministrator, .securityAdministrator: []
    }
  }

  public var estate: Estate {
    switch self {
    case .auditor: .audit
    case .systemAdministrator: .system
    case .securityAdministrator: .security
    default: .business
    }
  }

  /// What a post is held in.
  public enum Domain: String, CaseIterable, Sendable {
    case unit, region, tester, house
  }

  public var domain: Domain {
    switch self {
    case .unitStaff, .unitLeader: .unit
    case .tester: .tester
    case .auditor, .systemAdministrator, .securityAdministrator: .house
    default: .region
    }
  }

  /// The posts whose holders act in one of these roles.
  public static func acting(in roles: Roles) -> [Post] { allCases.filter { !$0.roles.isDisjoint(with: roles) } }
}
