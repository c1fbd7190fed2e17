/// A subject entering the register (登记): it gets an identity, and nothing that could change.
public enum Registration: Hashable, Sendable {
  case unit(UnitID)
  /// `number` nil: the database gives the next one.
  case site(SiteID, number: String?, origin: SiteOrigin)
  case object(ObjectID)
  case tester(TesterID)
  case finding(FindingID, number: String?, site: SiteID, object: ObjectID?)
  case notice(NoticeID, kind: NoticeKind, number: String?, site: SiteID?, unit: UnitID?)
  case assessment(AssessmentID, ObjectID)

  public var subject: Subject {
    switch self {
    case .unit(let id): .unit(id)
    case .site(let id, _, _): .site(id)
    case .object(let id): .object(id)
    case .tester(let id): .tester(id)
    case .finding(let id, _, _, _): .finding(id)
    case .notice(let id, _, _, _, _): .notice(id)
    case .assessment(let id, _): .assessment(id)
    }
  }

  /// It is a case that was opened on this subject.
  func isOpened(on other: Subject) -> Bool {
    switch self {
    case .finding(_, _, let site, _): other == .site(site)
    case .notice(_, _, _, let site, let unit):
      site.map { other == .site($0) } ?? unit.map { other == .unit($0) } ?? false
    case .assessment(_, let object): other == .object(object)
    case .unit, .site, .object, .tester: false
    }
  }
}

/// Whether a site was there before the rules for new ones (存量/新建).
public enum SiteOrigin: String, CaseIterable, Sendable, Codable { case existing, new }

/// The kind of paper a supervisor issues (监督文书种类).
public enum NoticeKind: String, CaseIterable, Sendable, Codable {
  case hiddenDanger = "hidden_danger"
  case rectificationOrder = "rectification_order"
  case supervision
  case markSupervision = "mark_supervision"
  case interview, circular, prompt
  /// An inspection and what follows from it (检查).
  case inspection
}

/// The category a unit is counted in (单位类别): 党政机关、事业单位、国有企业.
public enum UnitCategory: String, CaseIterable, Sendable, Codable {
  case organ, institution, enterprise

  /// As the books print it.
  public var term: String {
    switch self {
    case .organ: "党政机关"
    case .institution: "事业单位"
    case .enterprise: "国有企业"
    }
  }
}
