internal import Casework
internal import Registry
internal import Statute

/// The books and the rows read so far, by every key a row is recognised by (识别).
struct Recognition {
  let index: LedgerIndex
  var unitsByCode: [String: UnitID]
  /// A name that several units bear leads to none.
  var unitsByName: [String: UnitID?] = [:]
  var objectsByNumber: [String: ObjectID]
  var objectsByName: [UnitAndName: ObjectID] = [:]
  var testersByName: [String: TesterID] = [:]
  /// Main names only; an alias may be shared.
  var sitesByMainDomain: [String: SiteID] = [:]
  var sitesByName: [UnitAndName: [SiteID]] = [:]
  var sitesByNameAlone: [String: [SiteID]] = [:]
  var findingsByDescription: [SiteAndDescription: [FindingID]] = [:]

  // What rows of this file have said.
  var units: [UnitID: UnitFile] = [:]
  var objects: [ObjectID: Proposed] = [:]
  var rowsByDomain: [String: Int] = [:]
  var rowsByAlias: [String: Int] = [:]
  var rowsByNumber: [String: Int] = [:]
  var rowsBySite: [SiteID: Int] = [:]
  var rowsByName: [UnitAndName: Int] = [:]
  var rowsByFinding: [FindingID: Int] = [:]
  var rowsByDescription: [SiteAndDescription: Int] = [:]

  /// An object as rows of this file propose it; apart from the table, whose free places would else be as wide.
  final class Proposed {
    var file: ObjectFile
    init(_ file: ObjectFile) { self.file = file }
  }

  init(_ index: LedgerIndex) {
    self.index = index
    unitsByCode = index.unitsByCode
    objectsByNumber = index.objectsByFilingNumber
    for unit in index.units.values {
      guard let name = unit.described?.value.name else { continue }
      let key = NameKey.of(name)
      unitsByName[key] = unitsByName[key] == nil ? .some(unit.id) : .some(nil)
    }
    for object in index.objects.values {
      guard let unit = object.unit, let name = object.name?.value else { continue }
      let key = UnitAndName(unit, name)
      objectsByName[key] = min(objectsByName[key] ?? object.id, object.id)
    }
    for (tester, name) in index.testers {
      let key = NameKey.of(name)
      testersByName[key] = min(testersByName[key] ?? tester, tester)
    }
    for site in index.sites.values {
      for name in site.names where name.value.isMain {
        let known = sitesByMainDomain[name.value.domain] ?? site.id
        sitesByMainDomain[name.value.domain] = min(known, site.id)
      }
      guard let known = site.described?.value else { continue }
      sitesByName[UnitAndName(known.unit, known.name), default: []].append(site.id)
      sitesByNameAlone[NameKey.of(known.name), default: []].append(site.id)
    }
    for finding in index.findings.values {
      guard let known = finding.opened?.value else { continue }
      findingsByDescription[SiteAndDescription(finding.site, known.description), default: []].append(finding.id)
    }
  }

  func unit(_ id: UnitID) -> UnitFile? { units[id] ?? index.units[id] }
  func object(_ id: ObjectID) -> ObjectFile? { objects[id]?.file ?? index.objects[id] }

  /// By code, else by name; nil when the books have neither.
  func unit(of entry: SiteEntry) throws(EntryRefusal) -> UnitFile? {
    let named = unitsByName[NameKey.of(entry.unit)]
    guard let code = entry.uscc else {
      if case .some(.none) = named { throw EntryRefusal(.unitAmbiguous, .unit, entry.unit) }
      return named.flatMap { $0 }.flatMap(unit)
    }
    if let id = unitsByCode[code] { return unit(id) }
    // A unit of that name with another code is another unit, or a code mistyped: the desk says which it contradicts.
    return named.flatMap { $0 }.flatMap(unit)
  }

  /// Its own number, the number the books gave first.
  static func isOurs(_ number: String, prefix: String) -> Bool {
    number.hasPrefix(prefix) && number.utf8.count == prefix.utf8.count + 6
      && number.utf8.dropFirst(prefix.utf8.count).allSatisfy { (48...57).contains($0) }
  }

  /// The name under which this product knows the tester.
  func tester(_ name: String?) -> TesterID? { name.flatMap { testersByName[NameKey.of($0)] } }

  /// By filing number, else by unit and name, else the one that covers the site.
  func object(of entry: SiteEntry, site: SiteFile?, unit: UnitFile?) throws(EntryRefusal) -> ObjectFile? {
    let named = entry.object.flatMap { name in unit.flatMap { objectsByName[UnitAndName($0.id, name)] } }
    if let number = entry.filingNumber, let id = objectsByNumber[number] {
      if let named, named != id { throw EntryRefusal(.objectContradicts, .object, entry.object ?? "", number) }
      return object(id)
    }
    if let named { return object(named) }
    guard entry.object == nil, let id = site?.object else { return nil }
    return object(id)
  }
}
