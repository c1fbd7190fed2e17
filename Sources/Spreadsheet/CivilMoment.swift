/// A day of the Gregorian calendar and the seconds since its midnight, as a cell holds them: without a time zone.
public struct CivilMoment: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int
  /// 0 … 86,399, rounded to a whole second.
  public let seconds: Int

  /// Nil when the calendar has no such day or the day no such second.
  public init?(year: Int, month: Int, day: Int, seconds: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), (0..<86_400).contains(seconds),
      (1...CivilMoment.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.seconds = seconds
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilMoment: CustomStringConvertible {
  /// `2026-03-05`, followed by ` 14:30:00` when it is not midnight.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    guard seconds > 0 else { return date }
    return "\(date) \(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }
}
