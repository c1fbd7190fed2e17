public import Statute

extension Eligibility: CaseMachine {
  public static let caseKind = SubjectKind.site

  /// Nil while nobody has said whose site it is.
  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    guard let site = file.latest(SiteDescribed.self, of: id, by: day)?.content,
      let unit = file.unit(of: id, on: day)
    else { return nil }
    return Facts(unitKind: unit.unitKind) {
      $0.hasAdministrativeFunction = unit.administrative ?? false
      $0.asOrganSite = site.category == .organ
      if let granted = file.latest(MarkGranted.self, of: id, by: day) {
        let cancelled = file.latest(IcpCancelled.self, of: id, by: day)
        $0.markGranted = !(cancelled.map { $0.isLater(than: granted) } ?? false)
      }
    }
  }
}

extension UnitDescribed {
  /// As the filing form types it; of an organ whose type nobody gave, that of government.
  public var unitKind: UnitKind {
    if let kind { return kind }
    return switch category {
    case .organ: .governmentOrgan
    case .institution: .institution
    case .enterprise: .enterprise
    }
  }

  /// Who it is to the suffix rule (域名).
  public var domainHolder: DomainHolder { DomainHolder(unitKind, administrative: administrative ?? false) }

  /// To which tier it belongs: as it is described, or by its region.
  public var tier: Affiliation {
    if let tier = Affiliation.allCases.first(where: { $0.code == affiliation || $0.term == affiliation }) {
      return tier
    }
    return region.hasSuffix("0000") ? .province : region.hasSuffix("00") ? .prefecture : .county
  }
}
