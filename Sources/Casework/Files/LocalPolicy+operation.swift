public import Statute

extension LocalPolicy {
  /// How many days a site may be offline for a time (临时下线日数); U-15.
  public func temporaryOfflineDays(on day: Day) -> Int {
    entry("temporary_offline_days", on: day).flatMap { Int($0.value) }
      ?? (TimeLimit.temporaryOffline.periods[on: day] ?? TimeLimit.temporaryOffline.periods.entries.last?.value)?
      .length.count ?? 30
  }

  /// How often in a calendar year it may be (临时下线次数); U-15.
  public func temporaryOfflinePerYear(on day: Day) -> Int {
    entry("temporary_offline_per_year", on: day).flatMap { Int($0.value) } ?? 1
  }

  /// The first day of the campaign (专项行动开始): a site live by then is an existing one.
  public var campaignStart: Day {
    entry("campaign_start", on: .distantFuture).flatMap { Day(iso: $0.value) } ?? Instrument.campaign2015.inForce
  }
}
