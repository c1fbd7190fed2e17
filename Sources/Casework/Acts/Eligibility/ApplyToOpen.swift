public import Statute

/// Applies to open a site (申请开办).
public struct ApplyToOpen: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.applied

  public init() {}

  public static let example = ApplyToOpen()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    var reasons: [Reason] = []
    if let unit = file.unit(of: id, on: moment.day) {
      if file.hasEnded(unit.unit, by: moment.day) { reasons.append(Reason(EligibilityGround.unitEnded)) }
      let site = file.latest(SiteDescribed.self, of: id, by: moment.day)?.content
      let opening = OpeningEligibility(unitKind: unit.unitKind, affiliation: unit.tier) {
        $0.hasAdministrativeFunction = unit.administrative ?? false
        $0.isTownship = unit.rank == .township
        // Who is led by its own line is no department of the county.
        $0.isPortal = unit.rank == .government || unit.sectorLine == true
        $0.asOrganSite = site?.category == .organ
        $0.existingSites = file.liveSites(of: unit.unit, besides: id, on: moment.day)
      }
      for ground in opening.grounds(on: moment.day) {
        // What holds in principle gives way to the paper that says otherwise.
        if ground.isInPrinciple, moment.document != nil { continue }
        if ground == .superiorPlatform, file.isOnAnothersPlatform(id, on: moment.day) { continue }
        reasons.append(
          Reason(code: ground.rawValue, cause: ground.term, basis: ground.basis, cure: ground.openingCure))
      }
    }
    for named in file.names(of: id, on: moment.day) {
      guard let name = DomainName(named.domain) else { continue }
      reasons += file.suffixObjections(to: name, of: id, on: moment.day)
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(EligibilityRequested(site: file.subject.id.retagged(), review: .opening), under: taken))
  }
}

extension OpeningGround {
  /// What to do about it before an application.
  var openingCure: String {
    switch self {
    case .superiorPlatform: "登记承载该网站的上级平台(object.covers),或填写批准单独建设的文号(document);本级门户请登记机关层次(rank)"
    case .secondSite: "并入已开办的网站,或填写批准的文号(document)"
    default: "由具备开办条件的单位申请"
    }
  }
}
