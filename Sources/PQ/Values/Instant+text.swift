extension Instant: LosslessStringConvertible {
  /// ISO 8601 in UTC, `2026-03-02T08:15:30Z`, with as many decimals of a second as needed.
  public var description: String {
    guard self != .infinity else { return "infinity" }
    guard self != .minusInfinity else { return "-infinity" }
    let day = microseconds.dividedRoundingDown(by: Self.microsecondsADay)
    let rest = microseconds - day * Self.microsecondsADay
    let (year, month, dayOfMonth) = Self.civil(of: day)
    let seconds = rest / 1_000_000
    var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))T"
    text += "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    if case var fraction = rest % 1_000_000, fraction != 0 {
      var digits = 6
      while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits - 1) }
      text += ".\(padded(fraction, digits))"
    }
    return text + "Z"
  }

  /// ISO 8601 with a zone, `Z` or `±hh:mm`, and at most six decimals of a second; anything else is nil.
  public init?(_ text: String) {
    switch text {
    case "infinity": self = .infinity
    case "-infinity": self = .minusInfinity
    default:
      var scanner = Scanner(rest: Substring(text).utf8)
      guard let value = scanner.instant() else { return nil }
      self = value
    }
  }

  fileprivate static let microsecondsADay: Int64 = 86_400_000_000

  /// Year, month and day of the day counted from 2000-01-01, proleptic Gregorian.
  private static func civil(of day: Int64) -> (Int64, Int64, Int64) {
    // Counted from 0000-03-01, so that the leap day ends the year and 400 years are one period.
    let n = day + 730_425
    let era = n.dividedRoundingDown(by: 146_097)
    let dayOfEra = n - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  fileprivate static func day(year: Int64, month: Int64, day: Int64) -> Int64 {
    let y = month > 2 ? year : year - 1
    return 365 * y + y / 4 - y / 100 + y / 400 + ((month + 9) % 12 * 306 + 5) / 10 + day - 1 - 730_425
  }

  fileprivate static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

private struct Scanner {
  var rest: Substring.UTF8View

  mutating func instant() -> Instant? {
    guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2), skip("T"),
      let hour = digits(2), skip(":"), let minute = digits(2), skip(":"), let second = digits(2),
      let fraction = fraction(), let zone = zone(), rest.isEmpty,
      year >= 1, (1...12).contains(month), (1...Instant.length(ofMonth: month, year: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second - zone
    return Instant(
      microseconds: Instant.day(year: year, month: month, day: day) * Instant.microsecondsADay
        + seconds * 1_000_000 + fraction)
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digits(_ count: Int) -> Int64? {
    guard rest.count >= count, rest.prefix(count).allSatisfy({ (48...57).contains($0) }) else { return nil }
    defer { rest.removeFirst(count) }
    return rest.prefix(count).reduce(0) { $0 * 10 + Int64($1 - 48) }
  }

  /// Microseconds; 0 if there is no fraction.
  private mutating func fraction() -> Int64? {
    guard skip(".") else { return 0 }
    let length = rest.prefix { (48...57).contains($0) }.count
    guard (1...6).contains(length), let value = digits(length) else { return nil }
    return (length..<6).reduce(value) { sum, _ in sum * 10 }
  }

  /// Seconds east of UTC.
  private mutating func zone() -> Int64? {
    if skip("Z") { return 0 }
    let sign: Int64 = rest.first == UInt8(ascii: "-") ? -1 : 1
    guard skip("+") || skip("-"), let hours = digits(2), skip(":"), let minutes = digits(2), hours < 24, minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension Int64 {
  fileprivate func dividedRoundingDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
