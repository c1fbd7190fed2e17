public import Statute

/// An instant as the clock in Asia/Shanghai shows it, to the minute.
public struct CivilInstant: Hashable, Sendable, CustomStringConvertible {
  public let day: Day
  public let hour: Int
  public let minute: Int

  /// Reads `yyyy-mm-ddThh:mm:ss[.fraction]Z`; anything else is nil.
  public init?(utc text: String) {
    guard text.hasSuffix("Z") else { return nil }
    let halves = text.dropLast().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(iso: halves[0]) else { return nil }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = Int(clock[0]), let minute = Int(clock[1]), (0...23).contains(hour),
      (0...59).contains(minute), let second = clock[2].split(separator: ".").first, Int(second) != nil
    else { return nil }
    // China keeps one offset and has had no summer time since 1991.
    let local = hour + 8
    self.day = day + local / 24
    self.hour = local % 24
    self.minute = minute
  }

  /// `2016年6月30日18时00分`.
  public var description: String { "\(day.chinese)\(hour)时\(minute < 10 ? "0" : "")\(minute)分" }
}
