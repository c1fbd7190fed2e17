/// Whose sites a condition of the gate is for (适用网站).
public enum GateSubject: String, Vocabulary {
  case all
  case partyAndGovernment = "party_and_government"
  case marked

  public func includes(_ kind: UnitKind) -> Bool {
    switch self {
    case .all: true
    case .partyAndGovernment: kind.isPartyOrGovernment
    case .marked: kind.isPartyOrGovernment || kind == .institution
    }
  }

  public var term: String {
    switch self {
    case .all: "全部网站"
    case .partyAndGovernment: "党政机关网站"
    case .marked: "党政机关、事业单位网站"
    }
  }
}
