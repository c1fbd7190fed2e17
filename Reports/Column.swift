/// A leaf of the header tree (栏目): what stands under it.
public struct Column: Sendable {
  public enum Content: Hashable, Sendable {
    case ordinal
    case label
    /// The category and the region of the unit that the row is named after.
    case unitCategory
    case unitRegion
    case count(Measure.ID)
    case rate(Measure.ID)
    case derived(Derived)
    /// A column of a list.
    case listed(String)
  }

  public let heading: String
  /// The headings above it, the outermost first.
  public internal(set) var groups: [String]
  public let content: Content
  /// How many half-width characters a line of a cell holds.
  public let width: Int
  public let style: CellStyle
  /// Rows of these categories alone print “—”.
  public let notFor: Set<String>
  /// The list of words for the codes of a listed column; particulars have words for their values in `<list>_value`.
  public let wording: String?

  /// The `wording` of a column whose codes are ids of measures.
  public static let ofMeasures = "measures"
}
