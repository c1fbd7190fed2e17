public import Statute

/// What the books say of a site and of whose it is, on a day (网站案卷).
extension CaseFile {
  /// The origin of a site in its register.
  public func origin(of site: Identifier<Subject>) -> SiteOrigin? {
    guard case .site(_, _, let origin)? = registration(of: site) else { return nil }
    return origin
  }

  /// The unit an object or a site belongs to, as it is described.
  public func unit(of id: Identifier<Subject>, on day: Day) -> UnitDescribed? {
    let unit =
      latest(ObjectDescribed.self, of: id, by: day)?.content.unit
      ?? latest(SiteDescribed.self, of: id, by: day)?.content.unit
    return unit.flatMap { latest(UnitDescribed.self, of: $0.retagged(), by: day)?.content }
  }

  /// The names a site goes by, the latest last.
  public func names(of site: Identifier<Subject>, on day: Day) -> [SiteNamed] {
    all(SiteNamed.self, of: site, by: day).reduce(into: [SiteNamed]()) { names, named in
      let isGone = all(SiteUnnamed.self, of: site, by: day).contains {
        $0.content.domain == named.content.domain && $0.isLater(than: named)
      }
      names.removeAll { $0.domain == named.content.domain }
      if !isGone { names.append(named.content) }
    }
  }

  /// The objects that carry a site.
  public func objects(covering site: Identifier<Subject>, on day: Day) -> Set<ObjectID> {
    var covering: [ObjectID: Recorded<ObjectCovers>] = [:]
    for covers in all(ObjectCovers.self, by: day) where covers.content.site.retagged() == site {
      covering[covers.content.object] = covers
    }
    for uncovers in all(ObjectUncovers.self, by: day) where uncovers.content.site.retagged() == site {
      if let covers = covering[uncovers.content.object], uncovers.isLater(than: covers) {
        covering[uncovers.content.object] = nil
      }
    }
    return Set(covering.keys)
  }

  /// An object of another unit carries the site: it runs on a superior's or a shared platform (利用上级平台).
  public func isOnAnothersPlatform(_ site: Identifier<Subject>, on day: Day) -> Bool {
    guard let own = latest(SiteDescribed.self, of: site, by: day)?.content.unit else { return false }
    return objects(covering: site, on: day).contains { object in
      latest(ObjectDescribed.self, of: object.retagged(), by: day).map { $0.content.unit != own } ?? false
    }
  }

  /// The number of a filing with the communications administration that is not cancelled.
  public func icpNumber(of site: Identifier<Subject>, on day: Day) -> String? {
    guard let recorded = latest(IcpRecorded.self, of: site, by: day) else { return nil }
    let cancelled = latest(IcpCancelled.self, of: site, by: day)
    return cancelled.map { $0.isLater(than: recorded) } ?? false ? nil : recorded.content.number
  }

  /// The mark hangs on its pages.
  public func markHangs(on site: Identifier<Subject>, by day: Day) -> Bool {
    guard let hung = latest(MarkHung.self, of: site, by: day) else { return false }
    return !(latest(MarkRemoved.self, of: site, by: day).map { $0.isLater(than: hung) } ?? false)
  }

  /// The site was stopped, and has not come back since.
  func isSuspended(_ site: Identifier<Subject>, on day: Day) -> Bool {
    guard let suspended = latest(SiteSuspended.self, of: site, by: day) else { return false }
    return !(latest(SiteResumed.self, of: site, by: day).map { $0.isLater(than: suspended) } ?? false)
  }

  /// What a site that closes has to hand back.
  public func deregistrations(of site: Identifier<Subject>, on day: Day) -> [Deregistration] {
    Deregistration.allCases.filter { due in
      switch due {
      case .mark: latest(MarkGranted.self, of: site, by: day) != nil || markHangs(on: site, by: day)
      case .siteCode: latest(SiteCodeGranted.self, of: site, by: day) != nil
      case .icp: icpNumber(of: site, on: day) != nil
      case .policeSite: latest(PoliceRegistered.self, of: site, by: day) != nil
      }
    }
  }
}

extension Recorded {
  /// Later in the books: by day, and on one day by number.
  public func isLater<Other>(than other: Recorded<Other>) -> Bool {
    ((on?.number ?? .min), number) > ((other.on?.number ?? .min), other.number)
  }
}
