public import Statute

extension CaseFile {
  /// The subject stands in its register.
  public var isRegistered: Bool { registration(of: subject.id) != nil }

  /// A unit was dissolved or taken over by a day.
  public func hasEnded(_ unit: UnitID, by day: Day) -> Bool {
    guard let ended = latest(UnitEnded.self, of: unit.retagged(), by: day) else { return false }
    return !(latest(UnitDescribed.self, of: unit.retagged(), by: day).map { $0.isLater(than: ended) } ?? false)
  }

  /// Why a site may not bear a name with that ending (域名后缀); what the rule only warns of is no objection.
  ///
  /// An organ's site bears an organ's name whoever runs it; the rule of 2018 took the place of the notice of 2014.
  func suffixObjections(to name: DomainName, of site: Identifier<Subject>, on day: Day) -> [Reason] {
    guard let unit = unit(of: site, on: day) else { return [Reason(CommonGround.tooLittleKnown, field: "domain")] }
    let isOrganSite = latest(SiteDescribed.self, of: site, by: day)?.content.category == .organ
    let holder: DomainHolder = isOrganSite && unit.category != .organ ? .government : unit.domainHolder
    let basis: Basis = day < Instrument.siteDomains2018.inForce ? .sites2014("第二部分") : .domains()
    return name.suffixVerdict(for: holder).problems.map {
      Reason(
        code: $0.rawValue, field: "domain", cause: "\($0.chinese):\(name.display)", basis: basis,
        cure: "改用符合规定的域名;党委机关请先登记单位类型(kind)")
    }
  }

  /// How many other sites in the file a unit has live.
  func liveSites(of unit: UnitID, besides site: Identifier<Subject>, on day: Day) -> Int {
    subjects(.site).count { other in
      other != site && latest(SiteDescribed.self, of: other, by: day)?.content.unit == unit
        && stage(Operation.self, of: other, on: day).isLive
    }
  }

  /// Another site in the file that is live under a name, unless one object carries both (共用平台).
  func liveSite(
    named domain: String, besides site: Identifier<Subject>, on day: Day
  ) -> Identifier<Subject>? {
    let own = objects(covering: site, on: day)
    return subjects(.site).first { other in
      other != site && names(of: other, on: day).contains { $0.domain == domain }
        && stage(Operation.self, of: other, on: day).isLive
        && own.isDisjoint(with: objects(covering: other, on: day))
    }
  }
}

extension UnitCategory {
  /// The category a type of unit is counted in; nil for the form's 其他.
  public init?(_ kind: UnitKind) {
    switch kind {
    case .partyOrgan, .governmentOrgan: self = .organ
    case .institution: self = .institution
    case .enterprise: self = .enterprise
    case .other: return nil
    }
  }
}
