public import Statute

/// A second of civil time (时刻), written and shown in Shanghai: `2026-11-21T08:30:00+08:00`.
public struct CivilTime: Hashable, Sendable {
  /// Seconds since the year 2000 began in Shanghai.
  public let second: Int64

  public init(_ day: Day, hour: Int, minute: Int, second: Int = 0) {
    self.second = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  /// Reads ISO 8601 with a day, a time and an offset; a fraction of a second is left out. Anything else is nil.
  public init?(iso text: some StringProtocol) {
    let bytes = text.utf8.count
    guard bytes >= 17, let day = Day(iso: text.prefix(10)) else { return nil }
    let pattern = /[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)/
    guard let found = String(text.dropFirst(10)).wholeMatch(of: pattern)?.output, let hour = Int(found.1),
      let minute = Int(found.2), hour < 24, minute < 60
    else { return nil }
    let second = found.3.flatMap { Int($0) } ?? 0
    guard second < 60 else { return nil }
    let ahead = (found.6.flatMap { Int($0) } ?? 0) * 3_600 + (found.7.flatMap { Int($0) } ?? 0) * 60
    let offset = Int64(found.5 == "-" ? -ahead : ahead)
    self.second =
      Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second) - offset + Self.shanghai
  }

  private static let shanghai: Int64 = 8 * 3_600

  public var day: Day { Day(number: Int32((Double(second) / 86_400).rounded(.down))) }
}

extension CivilTime: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.second < b.second }
}

extension CivilTime: CustomStringConvertible {
  public var description: String {
    let rest = Int(second - Int64(day.number) * 86_400)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(padded(rest / 3_600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))+08:00"
  }
}

extension CivilTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = CivilTime(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "不是时刻(YYYY-MM-DDTHH:MM:SS+08:00):\(text)")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
