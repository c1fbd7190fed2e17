/// A summary worked out (统计表): the rows of a sheet with the figures of one issue.
public struct Table: Sendable {
  public struct Row: Sendable {
    public let label: String
    public internal(set) var emphasis: RowSet.Rule.Emphasis
    /// Whether it is the row of one region, named after it.
    public let isRegion: Bool
    /// The running number, for rows that bear one.
    public let ordinal: Int?
    /// The groups that are counted in it.
    public let regions: [RegionRow]
    public let categories: [String]
    /// For a row over others: the places of the rows that its counts are the sums of.
    public internal(set) var parts: [Int]
    public internal(set) var figures: [Figure]

    fileprivate var groupCount: Int { regions.count * categories.count }

    fileprivate func isWithin(_ other: Row) -> Bool {
      Set(regions).isSubset(of: other.regions) && Set(categories).isSubset(of: other.categories)
    }
  }

  public let columns: [Column]
  public private(set) var rows: [Row]

  /// Works out a summary sheet; nil for sheets of another kind.
  public init?(_ sheet: SheetLayout, of issue: Issue, measures: Measures = .catalogue) {
    guard case .summary(let rowSet) = sheet.content else { return nil }
    self.init(sheet.columns, over: rowSet, of: issue, measures: measures)
  }

  /// Works out columns over the rows of a set.
  public init(_ columns: [Column], over rowSet: RowSet, of issue: Issue, measures: Measures = .catalogue) {
    self.columns = columns
    let standing = Standing(issue, measures: measures)
    rows = Table.rows(of: rowSet, issue: issue, standing: standing)
    for place in rows.indices {
      rows[place].figures = columns.map { Table.figure($0, rows[place], issue, standing, measures) }
    }
  }

  private static func rows(of rowSet: RowSet, issue: Issue, standing: Standing) -> [Row] {
    let regions = issue.regions.filter { issue.region == nil || $0.code == issue.region }
    var rows: [Row] = []
    for rule in rowSet.rules {
      let within = regions.filter { rule.kinds.contains($0.kind) }
      guard !within.isEmpty else { continue }
      let categories = issue.campaign.categories.map(\.code).filter { rule.categories?.contains($0) ?? true }
      if !rule.isEach {
        rows.append(
          Row(
            label: rule.label, emphasis: rule.emphasis, isRegion: false, ordinal: nil, regions: within,
            categories: categories,
            parts: [], figures: []))
        continue
      }
      let ordered = rowSet.isByRank ? standing.byRank(within) : within
      for region in ordered {
        rows.append(
          Row(
            label: region.name, emphasis: rule.emphasis, isRegion: true,
            ordinal: rule.isNumbered ? (rows.compactMap(\.ordinal).last ?? 0) + 1 : nil, regions: [region],
            categories: categories, parts: [], figures: []))
      }
    }
    return withParts(rows, isCut: issue.region != nil)
  }

  /// Finds for every row over others the plain rows it is the sum of.
  ///
  /// In a 分册 a sum of one row says nothing new: a region's own row stays, a mere split of a category goes.
  private static func withParts(_ rows: [Row], isCut: Bool) -> [Row] {
    func parts(of row: Row, in rows: [Row]) -> [Int] {
      guard row.emphasis != .plain else { return [] }
      return rows.indices.filter { rows[$0].emphasis == .plain && rows[$0].isWithin(row) }
    }
    var kept = rows
    if isCut {
      for emphasis in [RowSet.Rule.Emphasis.subtotal, .total] {
        while let sum = kept.indices.first(where: {
          kept[$0].emphasis == emphasis && parts(of: kept[$0], in: kept).count == 1
        }) {
          let part = parts(of: kept[sum], in: kept)[0]
          if kept[part].isRegion {
            kept.remove(at: sum)
          } else {
            kept[sum].emphasis = .plain
            kept.remove(at: part)
          }
        }
      }
    }
    for place in kept.indices {
      let found = parts(of: kept[place], in: kept)
      // Only rows that make up the whole of it: a sum over some of them would be another number.
      if found.reduce(0, { $0 + kept[$1].groupCount }) == kept[place].groupCount { kept[place].parts = found }
    }
    return kept
  }

  private static func figure(
    _ column: Column, _ row: Row, _ issue: Issue, _ standing: Standing, _ measures: Measures
  ) -> Figure {
    if !column.notFor.isEmpty, row.categories.allSatisfy(column.notFor.contains) { return .none }
    switch column.content {
    case .ordinal: return row.ordinal.map { .number($0) } ?? .text("")
    case .label: return .text(row.label)
    case .count(let id): return .number(standing.count(id, row.regions, row.categories))
    case .rate(let id): return standing.rate(id, row.regions, row.categories).map { .rate($0) } ?? .none
    case .derived(let derived): return standing.figure(derived, row.regions, row.categories)
    case .listed: return .none
    }
  }
}
