public import Statute

/// A period of days (起止日), both within it; without an end it is open.
public struct DaySpan: Hashable, Sendable {
  public let from: Day
  public let through: Day?

  public init(from: Day, through: Day?) {
    self.from = from
    self.through = through
  }

  public func contains(_ day: Day) -> Bool { from <= day && through.map { day <= $0 } ?? true }

  public func overlaps(_ other: DaySpan) -> Bool {
    (other.through.map { from <= $0 } ?? true) && (through.map { other.from <= $0 } ?? true)
  }
}

extension DaySpan: Codable {
  /// Reads `[2023-01-01,2026-01-01)`, the form of the database: the end outside, or empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let ends = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    guard text.hasPrefix("["), text.hasSuffix(")"), ends.count == 2, let from = Day(iso: ends[0]),
      ends[1].isEmpty || Day(iso: ends[1]) != nil
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "不是期间 [起,止):\(text)")
    }
    self.init(from: from, through: Day(iso: ends[1]).map { $0 - 1 })
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("[\(from),\(through.map { "\($0 + 1)" } ?? ""))")
  }
}
