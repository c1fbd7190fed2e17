extension DutyKind {
  /// Whom a duty binds (适用主体).
  public enum Audience: String, Vocabulary {
    /// 党政机关、事业单位和国有企业
    case all
    /// 党政机关
    case organs
    /// Departments of the centre, and the portals of provinces and cities.
    case portals

    public var term: String {
      switch self {
      case .all: "党政机关、事业单位和国有企业"
      case .organs: "党政机关"
      case .portals: "中央和国家机关各部门网站，省市两级党政机关门户网站"
      }
    }
  }

  public var audience: Audience {
    switch self {
    case .responsibilityLetter, .managementRules, .accountability, .antiAttack, .antiTamper, .antiTrojan, .monitoring,
      .emergencyPlan, .emergencyDrill, .dutyWatch:
      .all
    case .publicationReview, .linkApproval, .domesticHosting, .procurementReview, .mailSystem, .mobileApp, .training:
      .organs
    case .inspectionHalfYearly: .portals
    }
  }

  public var basis: Basis {
    switch self {
    case .responsibilityLetter: .campaign("网站安全保护责任")
    case .managementRules, .accountability: .campaign("安全管理制度和责任追究制度")
    case .antiAttack, .antiTamper, .antiTrojan: .campaign("防攻击、防篡改、防挂马")
    case .monitoring: .campaign("安全监测、测评和检查")
    case .emergencyPlan: .sites2014("第七部分")
    case .emergencyDrill: .campaign("应急演练")
    case .inspectionHalfYearly: .sites2014("第八部分")
    case .publicationReview, .linkApproval: .sites2014("第三部分")
    case .domesticHosting, .procurementReview: .sites2014("第二部分")
    case .mailSystem: .sites2014("第六部分")
    case .mobileApp: .sites2014("第七部分")
    case .dutyWatch: .practice("二十四小时联系")
    case .training: .sites2014("第八部分")
    }
  }

  /// How long its evidence is good for; nil: until other evidence takes its place. Only the half-year is written down, the
  /// year of drills and training is the office's.
  public var evidenceTerm: Length? {
    switch self {
    case .inspectionHalfYearly: .months(6)
    case .emergencyDrill, .training: .months(12)
    case .responsibilityLetter, .managementRules, .accountability, .antiAttack, .antiTamper, .antiTrojan, .monitoring,
      .emergencyPlan, .publicationReview, .linkApproval, .domesticHosting, .procurementReview, .mailSystem, .mobileApp,
      .dutyWatch:
      nil
    }
  }

  /// The last day on which evidence of this day is good, nil where it does not lapse.
  public func evidenceLasts(from day: Day) -> Day? {
    guard case .months(let months) = evidenceTerm else { return nil }
    return day.adding(months: months)
  }

  /// Whether it binds a unit of this kind; `isPortal` says that the site is the portal (门户网站) of its government.
  public func binds(_ unit: UnitKind, of tier: Affiliation, isPortal: Bool = false) -> Bool {
    switch audience {
    case .all: true
    case .organs: unit.isPartyOrGovernment
    case .portals:
      unit.isPartyOrGovernment && (tier == .central || (isPortal && (tier == .province || tier == .prefecture)))
    }
  }
}
