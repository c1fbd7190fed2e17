public import Statute

/// The choices of a campaign that its numbers depend on (口径设置); printed in 填报说明.
public struct Settings: Hashable, Sendable {
  /// From this level on a website must be tested (应测起点等级).
  public var testMinLevel: Int
  /// 属地 or 条线: where units under vertical management are counted.
  public var attribution: String
  /// How long before the start of the campaign a report of a second-level object still counts.
  public var secondLevelValidityMonths: Int
  /// The rate that rows are ranked by.
  public var ranking: Measure.ID
  /// The full name of that rate, as headings print it.
  public var rankingName: String
  /// The kinds of rows that are ranked with one another.
  public var rankedKinds: Set<RegionRow.Kind>
  /// Rows whose denominator is below this are not ranked.
  public var rankingMinimum: Int
  /// The rate that is held against the plan.
  public var completion: Measure.ID
  public var planned: PlannedProgress
  public var lamps: LampThresholds
  public var deadlines: [Deadline]
  /// How many days before T the units have to hand in (报送时限).
  public var returnDays: Int
  /// How often an issue is published (报送周期); none: only when somebody builds one.
  public var issues: [ReportingCycle] = []
  /// Why so often, where no source says.
  public var issuesNote = ""
}

extension Settings {
  /// The last day on which a return for the issue is in time: moved on where nobody works that day.
  public func returnsDue(for asOf: Day) -> Day { WorkingCalendar.published.returnDay(planned: asOf - returnDays).due }
}
