/// An answer whose columns are known only at run time.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  public var rows: [[Cell]]
}
