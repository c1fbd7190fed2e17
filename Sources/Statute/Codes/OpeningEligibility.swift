/// What decides whether a unit may open a site of its own (开办条件), and the grounds that speak against it; `domain.md` §6.5.
public struct OpeningEligibility: Hashable, Sendable {
  public var unitKind: UnitKind
  /// Only matters for a public institution (具有行政管理职能).
  public var hasAdministrativeFunction = false
  public var affiliation: Affiliation
  /// A town or township (乡镇、街道), whatever tier the form gives it.
  public var isTownship = false
  /// The portal (门户网站) of the government itself, not a department's site.
  public var isPortal = false
  /// The site is to bear the name of a party or government organ (党政机关网站).
  public var asOrganSite = true
  /// Sites the unit has open already.
  public var existingSites = 0
  public var domain: DomainName?

  public init(unitKind: UnitKind, affiliation: Affiliation) {
    self.unitKind = unitKind
    self.affiliation = affiliation
    asOrganSite = unitKind.isPartyOrGovernment
  }

  public init(unitKind: UnitKind, affiliation: Affiliation, _ set: (inout OpeningEligibility) -> Void) {
    self.init(unitKind: unitKind, affiliation: affiliation)
    set(&self)
  }

  /// The grounds against it that follow from these facts under the law of a day, in the order of the vocabulary. What only a
  /// person can find (untrue information, a unit abolished, no content) is not among them.
  public func grounds(on day: Day) -> [OpeningGround] {
    OpeningGround.allCases.filter { $0.isInForce(on: day) && applies($0) }
  }

  private func applies(_ ground: OpeningGround) -> Bool {
    switch ground {
    case .noStanding: asOrganSite && !unitKind.isPartyOrGovernment && unitKind != .institution
    case .noAdministrativeFunction: asOrganSite && unitKind == .institution && !hasAdministrativeFunction
    case .superiorPlatform: unitKind.isPartyOrGovernment && (isTownship || (affiliation == .county && !isPortal))
    case .secondSite: (unitKind.isPartyOrGovernment || asOrganSite) && existingSites > 0
    case .domainNotAllowed: domain.map { !$0.suffixVerdict(for: holder).isValid } ?? false
    case .informationUntrue, .unitAbolished, .noContent, .other: false
    }
  }

  private var holder: DomainHolder { DomainHolder(unitKind, administrative: hasAdministrativeFunction) }
}
