public import PQ
public import Statute

/// One due as it is listed (期限清单行): whose, by which rule, how it stands on a day.
public struct DueLine: Sendable {
  /// How a due stands on a day (期限情况).
  public enum Status: String, CaseIterable, Fetched, Sendable {
    /// It runs; on its last day still.
    case open
    /// It ran out undone.
    case late
    /// It ran out undone on a day that only a notice still missing can confirm; nobody is late by it.
    case provisional
    case met
    case metLate = "met_late"
    /// Nothing is due any more.
    case lapsed

    /// Neither done nor fallen away.
    public var isRunning: Bool { self == .open || self == .late || self == .provisional }
  }

  public let id: Int64
  public let duty: String
  public let limit: String
  public let subjectKind: String
  public let subject: String
  /// Its number on the books: of the site, the finding, the paper, the filing.
  public let number: String?
  public let name: String?
  public let unit: String?
  /// The row in which it counts.
  public let region: String?
  public let regionName: String?
  public let fact: Int64?
  public let startsOn: Day
  public let length: String
  public let rawDue: Day
  public let due: Day
  /// The first due day, before any extension or recount.
  public let firstDue: Day
  public let isProvisional: Bool
  public let edition: Day
  public let basis: String
  public let paper: String?
  public let status: Status
  public let endedOn: Day?
  public let endedBy: String?
  /// The ISO week of the first day on which it is late, `2026-W48`.
  public let lateWeek: String
  /// How many of its duty the question asks for, on whatever page.
  public let countOfDuty: Int64

  /// Where a list in pages goes on after it.
  public struct Place: Codable, Hashable, Sendable {
    let duty: String
    let due: Day
    let limit: String
    let number: String?
    let id: Int64
  }

  public var place: Place { Place(duty: duty, due: due, limit: limit, number: number, id: id) }
}

extension DueLine: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) {
    id = try row.next()
    duty = try row.next()
    limit = try row.next()
    subjectKind = try row.next()
    subject = try row.next()
    number = try row.next()
    name = try row.next()
    unit = try row.next()
    region = try row.next()
    regionName = try row.next()
    fact = try row.next()
    startsOn = try row.next()
    length = try row.next()
    rawDue = try row.next()
    due = try row.next()
    firstDue = try row.next()
    isProvisional = try row.next()
    edition = try row.next()
    basis = try row.next()
    paper = try row.next()
    status = try row.next()
    endedOn = try row.next()
    endedBy = try row.next()
    lateWeek = try row.next()
    countOfDuty = try row.next()
  }
}
