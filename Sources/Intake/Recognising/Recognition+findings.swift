internal import Casework
internal import Registry
internal import Statute

extension Recognition {
  /// The site a finding is of: by its number, a domain, its unit and name, or its name alone where only one bears it.
  func site(number: String?, domain: WrittenDomain?, unit: String?, name: String) throws(EntryRefusal) -> SiteFile {
    if let number {
      guard let id = index.sitesByNumber[number], let site = index.sites[id] else {
        throw EntryRefusal(.siteUnknown, .siteNumber, number)
      }
      return site
    }
    if let domain, let id = index.sitesByDomain[domain.ascii], let site = index.sites[id] { return site }
    var candidates: [SiteID] = []
    if let unit, case .some(.some(let id)) = unitsByName[NameKey.of(unit)] {
      candidates = sitesByName[UnitAndName(id, name)] ?? []
    } else if unit == nil {
      candidates = sitesByNameAlone[NameKey.of(name)] ?? []
    }
    if candidates.isEmpty {
      let key = name.lowercased()
      candidates = [index.sitesByNumber[name.uppercased()] ?? index.sitesByDomain[key]].compactMap(\.self)
    }
    guard let first = candidates.first, let site = index.sites[first] else {
      throw EntryRefusal(.siteUnknown, .site, name, unit ?? "")
    }
    guard candidates.count == 1 else { throw EntryRefusal(.siteAmbiguous, .site, name, unit ?? "") }
    return site
  }

  /// By its number, else by its site, its description and the day it was found.
  func finding(of entry: FindingEntry, site: SiteFile) throws(EntryRefusal) -> FindingFile? {
    if let number = entry.number {
      if let id = index.findingsByNumber[number] {
        if let first = rowsByFinding[id] {
          throw EntryRefusal(.findingNumberTwice, .findingNumber, number, String(first))
        }
        return index.findings[id]
      }
      if let first = rowsByNumber[number] {
        throw EntryRefusal(.findingNumberTwice, .findingNumber, number, String(first))
      }
      guard !Recognition.isOurs(number, prefix: "YH") else {
        throw EntryRefusal(.findingNumberUnknown, .findingNumber, number)
      }
      return nil
    }
    let key = SiteAndDescription(site.id, entry.description)
    if let first = rowsByDescription[key] { throw EntryRefusal(.findingTwice, .description, String(first)) }
    let known = (findingsByDescription[key] ?? []).compactMap { index.findings[$0] }
    let same = known.filter { entry.foundOn == nil || $0.opened?.on == nil || $0.opened?.on == entry.foundOn }
    guard let found = same.min(by: { $0.id < $1.id }) else { return nil }
    if let first = rowsByFinding[found.id] { throw EntryRefusal(.findingTwice, .description, String(first)) }
    return found
  }

  mutating func remember(_ entry: FindingEntry, site: SiteID, finding: FindingID?, row: Int) {
    if let finding { rowsByFinding[finding] = row }
    if let number = entry.number {
      rowsByNumber[number] = row
    } else {
      rowsByDescription[SiteAndDescription(site, entry.description)] = row
    }
  }
}
