public import PQ
public import Statute

/// One fact as a history shows it (事实行).
public struct FactLine: Sendable {
  public let number: Int64
  /// The table it stands in.
  public let kind: String
  /// `machine.event`, or of a plain fact what it states.
  public let act: String
  public let subjectKind: String
  public let subject: String
  public let actedOn: Day?
  public let recordedAt: Instant
  public let recordedBy: String
  public let document: String?
  public let corrects: Int64?
  public let reason: String?
  /// What it says, three texts each: a place (none), the column, its value as it is told.
  public let particulars: [String]
  /// The same as the row has it, a JSON object.
  public let content: String
}

extension FactLine: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) {
    number = try row.next()
    kind = try row.next()
    act = try row.next()
    subjectKind = try row.next()
    subject = try row.next()
    actedOn = try row.next()
    recordedAt = try row.next()
    recordedBy = try row.next()
    document = try row.next()
    corrects = try row.next()
    reason = try row.next()
    particulars = try row.next()
    content = try row.next()
  }
}
