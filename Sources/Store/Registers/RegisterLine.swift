public import PQ
public import Statute

/// One subject as a list shows it (登记簿行).
public struct RegisterLine: Sendable {
  public let id: String
  public let number: String?
  public let name: String?
  public let unit: String?
  public let unitName: String?
  /// The code of the row in which it counts, and what that is called on the day.
  public let region: String?
  public let regionName: String?
  public let site: String?
  public let object: String?
  public let tester: String?
  /// The number of the last fact about it.
  public let version: Int64
  public let recordedAt: Instant
  /// The machines it goes through, each with the stage recorded last.
  public let stages: [Stage]

  /// Where a case stands (阶段).
  public struct Stage: Hashable, Sendable {
    public let machine: String
    public let stage: String
    public let since: Day?
  }
}

extension RegisterLine: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) {
    id = try row.next()
    number = try row.next()
    name = try row.next()
    unit = try row.next()
    unitName = try row.next()
    region = try row.next()
    regionName = try row.next()
    site = try row.next()
    object = try row.next()
    tester = try row.next()
    version = try row.next()
    recordedAt = try row.next()
    let words: [String] = try row.next()
    stages = words.map { word in
      let parts = word.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      return Stage(machine: parts[0], stage: parts[1], since: Day(iso: parts[2]))
    }
  }
}
