/// The kind of a unit (单位类型), as both editions of the filing form code it; 备案表 表一.
public enum UnitKind: Int, CaseIterable, Hashable, Sendable, Codable {
  case partyOrgan = 1
  case governmentOrgan = 2
  case institution = 3
  case enterprise = 4
  case other = 9

  /// The form's code.
  public var code: String { String(rawValue) }

  public var isPartyOrGovernment: Bool { self == .partyOrgan || self == .governmentOrgan }

  public var term: String {
    switch self {
    case .partyOrgan: "党委机关"
    case .governmentOrgan: "政府机关"
    case .institution: "事业单位"
    case .enterprise: "企业"
    case .other: "其他"
    }
  }
}
