public import Statute

/// What a row is entered under (登记条件): the days that govern it, and where it stands in which file.
public struct EntryContext: Sendable {
  /// The day the file speaks for (截至日): what has no day of its own was so on that day.
  public let asOf: Day
  /// The first day of the campaign: a site live by then is an existing one.
  public let campaignStart: Day
  /// Six-digit codes of the organs that accept filings; empty when nobody said.
  public let acceptingOrgans: Set<String>
  public let file: String
  public var row: Int

  public init(asOf: Day, campaignStart: Day, acceptingOrgans: Set<String> = [], file: String, row: Int = 0) {
    self.asOf = asOf
    self.campaignStart = campaignStart
    self.acceptingOrgans = acceptingOrgans
    self.file = file
    self.row = row
  }

  /// The day from which a subject first met in this file is described: an existing one was there when the campaign
  /// began, a new one since it went live.
  func firstDay(existing: Bool, liveOn: Day?) -> Day {
    min(asOf, existing ? campaignStart : liveOn ?? asOf)
  }

  /// Why a standing fact is corrected by this row.
  func reason(_ field: EntryField) -> String { "据《\(file)》第\(row)行更正" }
}
