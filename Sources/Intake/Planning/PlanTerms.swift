public import Statute

/// What a file is read under (导入条件): the days, the regions, and what local policy adds.
public struct PlanTerms: Sendable {
  /// No day of an act may lie after it.
  public var today: Day
  /// The first day of the campaign.
  public var campaignStart: Day
  /// The day the file speaks for; nil: the one its title says (截至…), else today.
  public var asOf: Day?
  public var regions: RegionTable
  /// Six-digit codes of the organs that accept filings; empty when nobody said.
  public var acceptingOrgans: Set<String>
  /// For how many months a report of each level holds; a level that is not in it is not compared.
  public var validMonths: [Level: Int]

  public init(
    today: Day, campaignStart: Day, asOf: Day? = nil, regions: RegionTable,
    acceptingOrgans: Set<String> = [], validMonths: [Level: Int] = [:]
  ) {
    self.today = today
    self.campaignStart = campaignStart
    self.asOf = asOf
    self.regions = regions
    self.acceptingOrgans = acceptingOrgans
    self.validMonths = validMonths
  }
}
