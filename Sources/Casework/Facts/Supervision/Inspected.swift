public import Statute

/// An inspection carried out (监督检查), by two officers or more, under the rules in force on its day.
public struct Inspected: UnitFact {
  public static let table = "inspected"

  public let unit: UnitID
  public let sites: [SiteID]?
  public let method: InspectionMethod
  public let officers: [String]
  /// How the rules of its day are cited.
  public let decree: String
  public let result: String?
  /// The case it is a step of; nil for one entered from a ledger.
  public let notice: NoticeID?
  /// Whose inspection stands for it, and when that was (公安部令第176号 第九条).
  public let sector: String?
  public let sectorOn: Day?

  public var caseID: Identifier<Subject> { notice.map { $0.retagged() } ?? unit.retagged() }

  public init(
    unit: UnitID, sites: [SiteID]? = nil, method: InspectionMethod, officers: [String], decree: String,
    result: String? = nil, notice: NoticeID?, sector: String? = nil, sectorOn: Day? = nil
  ) {
    self.unit = unit
    self.sites = sites
    self.method = method
    self.officers = officers
    self.decree = decree
    self.result = result
    self.notice = notice
    self.sector = sector
    self.sectorOn = sectorOn
  }
}
