/// A node of a header tree (表头): a column, or a heading over several.
public indirect enum Heading: Sendable {
  case column(Column)
  case group(String, [Heading])

  public var columns: [Column] {
    switch self {
    case .column(let column): [column]
    case .group(_, let inner): inner.flatMap(\.columns)
    }
  }

  public var depth: Int {
    switch self {
    case .column: 1
    case .group(_, let inner): 1 + (inner.map(\.depth).max() ?? 0)
    }
  }
}
