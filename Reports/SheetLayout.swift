/// A sheet as data (表样): title, header tree, rows, paper, notes.
public struct SheetLayout: Sendable {
  public enum Content: Sendable {
    /// Counted and derived columns over the rows of a set.
    case summary(RowSet)
    /// One row for each row of the register in a measure's set.
    case list(RowKind, Measure.ID, order: [String])
    /// 图: a chart over the table that it is drawn from.
    case chart(ChartLayout)
    /// 文字材料: paragraphs of sentences, each with its heading.
    case prose([Paragraph])
    /// 数据核对.
    case checks
    /// 填报说明: paragraphs, then every measure of the book with its definition.
    case definitions([Template])
  }

  public enum Paper: String, Sendable {
    case a4 = "A4"
    case a3 = "A3"
  }

  public enum Orientation: String, Sendable {
    case portrait
    case landscape
  }

  public let name: String
  public let title: Template
  public let content: Content
  public let headings: [Heading]
  /// 单位：个、%.
  public let unit: String
  public let notes: [Template]
  /// What a list or a summary says that has no rows (本期无…).
  public let empty: Template?
  public let paper: Paper
  public let orientation: Orientation
  /// How many columns stay in sight when the sheet is scrolled.
  public let frozenColumns: Int
  public let isFiltered: Bool
  /// In points.
  public let bodySize: Int
  /// Whether the line for signatures stands at the foot.
  public let isSigned: Bool

  /// The leaves of the header tree.
  public var columns: [Column] { headings.flatMap(\.columns) }

  /// The row the header begins in, counted from 0: the label, the title and the reporting line stand above it.
  public static let headerRow = 3

  /// How many rows the header takes.
  public var headerDepth: Int { headings.map(\.depth).max() ?? 1 }
}
