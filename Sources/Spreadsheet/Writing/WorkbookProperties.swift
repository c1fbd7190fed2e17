/// What a workbook says of itself: nothing of its author, its machine or its path.
public struct WorkbookProperties: Hashable, Sendable {
  public var title: String
  public var subject: String
  /// Seconds since 1970-01-01 UTC, written as the instant of creation so that equal content gives equal bytes.
  ///
  /// At least 1: the library reads 0 as "now".
  public var created: Int64

  public init(title: String = "", subject: String = "", created: Int64) {
    self.title = title
    self.subject = subject
    self.created = created
  }
}
