/// A civil day (自然日) in Asia/Shanghai, counted in days from 2000-01-01, as PostgreSQL's `date` counts.
///
/// Range: 0001-01-01 … 9999-12-31 of the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of these calendar numbers, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    let y = month > 2 ? year : year - 1
    let m = (month + 9) % 12
    let fromMarchZero = 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1
    number = Int32(fromMarchZero - 730_425)
  }

  /// The day written in a source text. Traps when there is no such day; for parsed input use `init?(year:month:day:)`.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    guard let known = Day(year: year, month: month, day: day) else {
      preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    self = known
  }

  /// ISO 8601 `yyyy-mm-dd`, exactly; anything else is nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// Year, month and day of month.
  public var civil: (year: Int, month: Int, day: Int) {
    let n = Int(number) + 730_425
    var year = (10_000 * n + 14_780) / 3_652_425
    var rest = n - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = n - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let m = (100 * rest + 52) / 3060
    return (year + (m + 2) / 12, (m + 2) % 12 + 1, rest - (m * 306 + 5) / 10 + 1)
  }

  /// 1 Monday … 7 Sunday.
  public var weekday: Int { ((Int(number) + 5) % 7 + 7) % 7 + 1 }

  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Days from the second to the first.
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// The same day of the month that many months on, clamped to the month's last day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + (month - 1) + months
    let (y, m) = (total / 12, total % 12 + 1)
    return Day(y, m, min(day, Day.length(ofMonth: m, year: y)))
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601 `yyyy-mm-dd`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `2016年3月5日`, as official texts write it.
  public var chinese: String {
    let (year, month, day) = civil
    return "\(year)年\(month)月\(day)日"
  }
}
