/// One fault of the audit chain or of the rows it holds (审计链之误).
public struct AuditFault: Hashable, Sendable {
  /// What is wrong; `audit.check` spells them alike.
  public enum Kind: String, CaseIterable, Sendable {
    /// No link has these places.
    case linkRemoved = "link_removed"
    /// The link says other than its hash was made of.
    case linkAltered = "link_altered"
    /// The link stood at another place.
    case linkMoved = "link_moved"
    /// The last link is not the one that was written last.
    case headDiffers = "head_differs"
    /// A row is not as it was chained.
    case rowAltered = "row_altered"
    /// A chained row is not there.
    case rowRemoved = "row_removed"
    /// A row was written past the chain.
    case rowUnlinked = "row_unlinked"
    /// A row has a second link.
    case rowDoubled = "row_doubled"
    /// Rows of the relation get no link.
    case relationUnheld = "relation_unheld"
    /// The column is part of no digest.
    case columnUnheld = "column_unheld"
  }

  public let kind: Kind
  /// The link in question, or the first place of a gap; of `headDiffers`, the place that was written last.
  public var place: Int64?
  /// The last place of a gap; of `headDiffers`, that of the last link.
  public var through: Int64?
  public var relation: String?
  /// The key of the row, or the name of the column.
  public var row: String?

  public init(_ kind: Kind, place: Int64? = nil, through: Int64? = nil, relation: String? = nil, row: String? = nil) {
    self.kind = kind
    self.place = place
    self.through = through
    self.relation = relation
    self.row = row
  }
}
