public import Statute

/// How a unit is described (单位情况).
public struct UnitDescribed: UnitFact {
  public static let table = "unit_described"

  public let unit: UnitID
  public let name: String
  public let uscc: String?
  public let noUsccReason: String?
  public let category: UnitCategory
  public let affiliation: String?
  public let region: String
  public let sectorLine: Bool?
  public let telecom: Bool?
  public let administrative: Bool?
  public let contact: String?
  public let phone: String?
  /// As the filing form types it (单位类型); nil where only the category is known.
  public let kind: UnitKind?
  /// Of a party or government organ only.
  public let rank: UnitRank?

  public init(
    unit: UnitID, name: String, uscc: String?, noUsccReason: String? = nil, category: UnitCategory,
    affiliation: String? = nil, region: String, sectorLine: Bool? = nil, telecom: Bool? = nil,
    administrative: Bool? = nil, contact: String? = nil, phone: String? = nil, kind: UnitKind? = nil,
    rank: UnitRank? = nil
  ) {
    self.unit = unit
    self.name = name
    self.uscc = uscc
    self.noUsccReason = noUsccReason
    self.category = category
    self.affiliation = affiliation
    self.region = region
    self.sectorLine = sectorLine
    self.telecom = telecom
    self.administrative = administrative
    self.contact = contact
    self.phone = phone
    self.kind = kind
    self.rank = rank
  }
}
