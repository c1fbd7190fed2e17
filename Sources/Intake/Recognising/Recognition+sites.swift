internal import Casework
internal import Registry
internal import Statute

extension Recognition {
  /// The site a row of the ledger speaks of, nil for a new one; and whether only its name said so.
  mutating func site(
    of entry: SiteEntry, unit: UnitFile?, row: Int
  ) throws(EntryRefusal) -> (site: SiteFile?, byName: Bool) {
    try holdApart(entry, row)
    let found = try find(entry, unit)
    if let site = found.site {
      if let first = rowsBySite[site.id] { throw EntryRefusal(.siteTwice, .site, entry.name, String(first)) }
    } else if let unit, entry.domain == nil, let first = rowsByName[UnitAndName(unit.id, entry.name)] {
      throw EntryRefusal(.siteTwice, .site, entry.name, String(first))
    }
    return found
  }

  /// No number and no main name stands in two rows.
  private func holdApart(_ entry: SiteEntry, _ row: Int) throws(EntryRefusal) {
    if let number = entry.number, let first = rowsByNumber[number] {
      throw EntryRefusal(.siteNumberTwice, .siteNumber, number, String(first))
    }
    if let domain = entry.domain, let first = rowsByDomain[domain.ascii] {
      throw EntryRefusal(.domainTwice, .domain, domain.display, String(first))
    }
  }

  private func find(
    _ entry: SiteEntry, _ unit: UnitFile?
  ) throws(EntryRefusal) -> (site: SiteFile?, byName: Bool) {
    let owner = entry.domain.flatMap { sitesByMainDomain[$0.ascii] }
    if let number = entry.number {
      if let id = index.sitesByNumber[number] {
        if let owner, owner != id { throw ofAnother(owner, entry) }
        return (index.sites[id], false)
      }
      guard !Recognition.isOurs(number, prefix: "W") else {
        throw EntryRefusal(.siteNumberUnknown, .siteNumber, number)
      }
      if let owner { throw ofAnother(owner, entry) }
      return (nil, false)
    }
    if let owner {
      // A main name is enough to know a site by, unless the row gives it to another unit.
      guard let site = index.sites[owner], let known = site.described?.value.unit, known == unit?.id else {
        throw ofAnother(owner, entry)
      }
      return (site, false)
    }
    guard let unit, let namesakes = sitesByName[UnitAndName(unit.id, entry.name)] else { return (nil, false) }
    var candidates: [SiteFile] = []
    for id in namesakes {
      guard let site = index.sites[id] else { continue }
      // A site that has a main name is not the one that another name would be given to.
      if entry.domain == nil || !site.names.contains(where: \.value.isMain) { candidates.append(site) }
    }
    guard candidates.count <= 1 else { throw EntryRefusal(.siteAmbiguous, .site, entry.name) }
    return (candidates.first, !candidates.isEmpty)
  }

  private func ofAnother(_ owner: SiteID, _ entry: SiteEntry) -> EntryRefusal {
    let site = index.sites[owner]
    var name = ""
    if let id = site?.described?.value.unit { name = unit(id)?.described?.value.name ?? "" }
    return EntryRefusal(.domainOfAnotherSite, .domain, entry.domain?.display ?? "", site?.number ?? "", name)
  }

  /// Hosts of this row that other sites name too: worth a look, and allowed when one of the two is an alias.
  func shared(_ entry: SiteEntry, by site: SiteID?) -> [(field: EntryField, host: String)] {
    var found: [(field: EntryField, host: String)] = []
    func isElsewhere(_ host: String) -> Bool { index.sitesByDomain[host].map { $0 != site } ?? false }
    if let domain = entry.domain, isElsewhere(domain.ascii) || rowsByAlias[domain.ascii] != nil {
      found.append((.domain, domain.display))
    }
    for other in entry.otherDomains
    where isElsewhere(other.ascii) || rowsByDomain[other.ascii] != nil || rowsByAlias[other.ascii] != nil {
      found.append((.otherDomains, other.display))
    }
    return found
  }

  /// Remembers an entered row, so that those after it are held against it.
  mutating func remember(_ entry: SiteEntry, _ outcome: EntryOutcome, site: SiteID?, row: Int) {
    if let number = entry.number { rowsByNumber[number] = row }
    if let domain = entry.domain { rowsByDomain[domain.ascii] = row }
    for other in entry.otherDomains { rowsByAlias[other.ascii] = row }
    if let site { rowsBySite[site] = row }
    for fact in outcome.decision.facts { remember(fact, row: row) }
  }

  private mutating func remember(_ fact: Fact, row: Int) {
    // A number below zero marks what this file only proposes.
    let number = FactNumber(-row)
    switch fact.content {
    case .unitDescribed(let id, let name, let uscc, _, _, _, _, _, _):
      units[id, default: index.units[id] ?? UnitFile(id: id)].take(fact, number: number)
      if let uscc { unitsByCode[uscc] = id }
      let key = NameKey.of(name)
      switch unitsByName[key] {
      case .none: unitsByName[key] = .some(id)
      case .some(let known): if known != id { unitsByName[key] = .some(nil) }
      }
    case .siteDescribed(_, let unit, let name, _, _, _, _, _, _, _, _):
      rowsByName[UnitAndName(unit, name)] = row
    case .objectDescribed(let id, let unit, let name):
      take(fact, of: id, number)
      objectsByName[UnitAndName(unit, name)] = id
    case .filingCertified(let id, let filing, _):
      take(fact, of: id, number)
      objectsByNumber[filing] = id
    case .gradingDecided(let id, _, _, _), .assessmentReported(let id, _, _, _, _, _, _, _): take(fact, of: id, number)
    case .testerDescribed(let id, let name, _): testersByName[NameKey.of(name)] = id
    default: break
    }
  }

  private mutating func take(_ fact: Fact, of id: ObjectID, _ number: FactNumber) {
    let proposed = objects[id] ?? Proposed(index.objects[id] ?? ObjectFile(id: id))
    proposed.file.take(fact, number: number)
    objects[id] = proposed
  }
}
