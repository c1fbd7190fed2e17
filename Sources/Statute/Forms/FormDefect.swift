/// One thing wrong with a filled-in form (填报问题); all of them are told at once.
public struct FormDefect: Hashable, Sendable {
  /// The table's id.
  public let table: String
  /// `unit.name`, `data[1].volume`; a table alone where the fault is the table's.
  public let path: String
  /// Where a person finds it: `表一 02 统一社会信用代码`.
  public let place: String
  /// What was given, nil when nothing was.
  public let value: String?
  public let reason: Reason
}
