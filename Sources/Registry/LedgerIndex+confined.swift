public import Casework

extension LedgerIndex {
  /// What of the register a party sees whose scope is these codes of regions (可见部分): its sites, with the units,
  /// objects and findings that belong to them; and its units.
  public func confined(to codes: Set<String>) -> LedgerIndex {
    var seen = LedgerIndex()
    seen.lastFact = lastFact
    seen.testers = testers
    seen.sites = sites.filter { isWithin($0.key, codes) }
    seen.findings = findings.filter { seen.sites[$0.value.site] != nil }
    let hosts = Set(seen.sites.values.compactMap { $0.described?.value.unit })
    seen.units = units.filter { hosts.contains($0.key) || isWithin($0.key, codes) }
    let carriers = seen.sites.values.reduce(into: Set<ObjectID>()) { $0.formUnion($1.covering) }
    seen.objects = objects.filter { carriers.contains($0.key) || isWithin($0.key, codes) }
    seen.index()
    return seen
  }

  /// Whether a known unit is of these regions.
  public func isWithin(_ unit: UnitID, _ codes: Set<String>) -> Bool {
    units[unit]?.described.map { codes.contains($0.value.region) } ?? false
  }

  /// Whether a known site is of these regions.
  public func isWithin(_ site: SiteID, _ codes: Set<String>) -> Bool {
    sites[site]?.described.map { codes.contains($0.value.region) } ?? false
  }

  /// Whether a known object is of a unit of these regions.
  public func isWithin(_ object: ObjectID, _ codes: Set<String>) -> Bool {
    objects[object]?.unit.map { isWithin($0, codes) } ?? false
  }
}
