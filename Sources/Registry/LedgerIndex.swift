public import Casework

/// The whole register as an intake desk needs it (登记簿索引): every file, and the keys by which rows are recognised.
public struct LedgerIndex: Sendable {
  public var units: [UnitID: UnitFile] = [:]
  public var sites: [SiteID: SiteFile] = [:]
  public var objects: [ObjectID: ObjectFile] = [:]
  public var findings: [FindingID: FindingFile] = [:]
  public var testers: [TesterID: String] = [:]
  /// The last number given to a fact before the books were read; a later one means that they have changed since.
  public var lastFact: FactNumber = 0

  public private(set) var unitsByCode: [String: UnitID] = [:]
  /// A name that several units bear is not in it.
  public private(set) var unitsByName: [String: UnitID] = [:]
  public private(set) var sitesByNumber: [String: SiteID] = [:]
  /// Every name in use, main or alias, as A-label.
  public private(set) var sitesByDomain: [String: SiteID] = [:]
  public private(set) var objectsByFilingNumber: [String: ObjectID] = [:]
  public private(set) var testersByName: [String: TesterID] = [:]
  public private(set) var findingsByNumber: [String: FindingID] = [:]

  public init() {}

  /// Makes the keys anew from the files.
  public mutating func index() {
    unitsByCode = [:]
    unitsByName = [:]
    var shared: Set<String> = []
    for unit in units.values {
      guard let known = unit.described?.value else { continue }
      if let code = known.uscc { unitsByCode[code] = unit.id }
      if unitsByName.updateValue(unit.id, forKey: known.name) != nil { shared.insert(known.name) }
    }
    for name in shared { unitsByName[name] = nil }
    sitesByNumber = Dictionary(sites.values.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
    sitesByDomain = Dictionary(
      sites.values.flatMap { site in site.names.map { ($0.value.domain, site.id) } },
      uniquingKeysWith: { min($0, $1) })
    objectsByFilingNumber = Dictionary(
      objects.values.compactMap { object in object.certificate.map { ($0.value, object.id) } },
      uniquingKeysWith: { min($0, $1) })
    testersByName = Dictionary(testers.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
    findingsByNumber = Dictionary(
      findings.values.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
  }
}
