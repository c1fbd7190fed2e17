internal import Casework
public import Statute

/// About six hundred websites of Liaocheng from November 2015 to June 2016 (聊城示例数据), made up, and the same on every run.
///
/// The names and hosts of nineteen sites are publicly known; their histories are invented like all others.
public enum LiaochengSample {
  /// In whose name everything of the sample is recorded.
  public static let party = Party.sample
  /// Whose sites they are.
  public static let city = "371500"
  public static let campaign = "liaocheng-2015"
  /// The first day of the campaign, for which the sample is made.
  public static let start = Day(2015, 11, 16)
  /// When the list of units was frozen.
  public static let listFrozen = Day(2015, 12, 8)
  public static let defaultSeed: UInt64 = 3_715_002_015

  /// The three issues; the first two were restated by what was recorded after.
  public static let issues = [
    Issue(asOf: Day(2015, 12, 20), knownAt: "2015-12-21T01:00:00Z"),
    Issue(asOf: Day(2016, 3, 31), knownAt: "2016-04-01T01:00:00Z"),
    Issue(asOf: Day(2016, 6, 30), knownAt: "2016-06-30T14:00:00Z"),
  ]

  /// Everything that was recorded, in order of recording.
  public static func history(seed: UInt64 = defaultSeed) -> [Batch] {
    var telling = Telling(seed: seed)
    telling.castUnits()
    telling.castFates()
    telling.castObjects()
    telling.tellTesters()
    telling.tellUnits()
    telling.tellObjects()
    telling.tellSites()
    telling.tellFindings()
    telling.tellSupervision()
    return telling.chronicle.batches()
  }
}
