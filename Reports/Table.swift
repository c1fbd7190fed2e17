/// A summary worked out (统计表): the rows of a sheet with the figures of one issue.
public struct Table: Sendable {
  public struct Row: Sendable {
    public let label: String
    public internal(set) var emphasis: RowSet.Rule.Emphasis
    /// The running number, for rows that bear one.
    public internal(set) var ordinal: Int?
    /// What is counted in it.
    public let extent: Extent
    /// The categories that what it counts is of: one in which a unit has nothing does not apply to it.
    let applicable: [String]
    /// Whether it is named after one region or unit, not after a sum.
    public let isNamed: Bool
    /// For a row over others: the places of the rows that its counts are the sums of.
    public internal(set) var parts: [Int]
    public internal(set) var figures: [Figure]
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
    let standing = Standing(issue, measures: measures, units: rowSet.unitExtents(of: issue))
    rows = Table.rows(of: rowSet, issue: issue, standing: standing)
    for place in rows.indices {
      rows[place].figures = columns.map { Table.figure($0, rows[place], issue, standing, measures) }
    }
  }

  /// Works out columns over the issues that were published, and this one; each is counted over all of its rows.
  public init(_ columns: [Column], overIssuesUntil issue: Issue, measures: Measures = .catalogue) {
    self.columns = columns
    rows = (issue.history.filter { $0.asOf < issue.asOf }.map(issue.asPublished) + [issue]).map { then in
      let standing = Standing(then, measures: measures)
      var row = Row(
        label: "\(then.asOf)", emphasis: .plain, ordinal: nil, extent: standing.whole,
        applicable: standing.whole.categories, isNamed: true, parts: [], figures: [])
      row.figures = columns.map { Table.figure($0, row, then, standing, measures) }
      return row
    }
  }

  private static func rows(of rowSet: RowSet, issue: Issue, standing: Standing) -> [Row] {
    var rows: [Row] = []
    for rule in rowSet.rules {
      var found = rule.extents(of: issue)
      if rowSet.isByRank {
        // The official order within a tie, and of those that have no rank.
        found = found.enumerated().map { (place: $0, extent: $1, rank: standing.rank(of: $1) ?? .max) }
          .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.extent)
      }
      for extent in found {
        let isNumbered = rule.isNumbered && rule.kind != .over
        rows.append(
          Row(
            label: rule.kind == .over ? rule.label : extent.unit?.name ?? extent.regions[0].name,
            emphasis: rule.emphasis, ordinal: isNumbered ? (rows.compactMap(\.ordinal).last ?? 0) + 1 : nil,
            extent: extent, applicable: rule.applicable(of: extent, in: issue), isNamed: rule.kind != .over,
            parts: [], figures: []))
      }
    }
    // A 分册 of a region that no row would be named after has a row of it all the same.
    if issue.region != nil, rowSet.rules.contains(where: { $0.kind == .each }), !rows.contains(where: \.isNamed) {
      rows += standing.regions.map { region in
        Row(
          label: region.name, emphasis: .plain, ordinal: nil, extent: standing.whole,
          applicable: standing.whole.categories, isNamed: true, parts: [], figures: [])
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
      return rows.indices.filter { rows[$0].emphasis == .plain && rows[$0].extent.isWithin(row.extent) }
    }
    var kept = rows
    if isCut {
      for emphasis in [RowSet.Rule.Emphasis.subtotal, .total] {
        while let sum = kept.indices.first(where: {
          kept[$0].emphasis == emphasis && parts(of: kept[$0], in: kept).count == 1
        }) {
          let part = parts(of: kept[sum], in: kept)[0]
          if kept[part].isNamed {
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
      let isWhole = found.reduce(0) { $0 + kept[$1].extent.groupCount } == kept[place].extent.groupCount
      if isWhole || found.allSatisfy({ kept[$0].extent.unit != nil }) { kept[place].parts = found }
    }
    return kept
  }

  private static func figure(
    _ column: Column, _ row: Row, _ issue: Issue, _ standing: Standing, _ measures: Measures
  ) -> Figure {
    if !column.notFor.isEmpty, row.applicable.allSatisfy(column.notFor.contains) { return .none }
    switch column.content {
    case .ordinal: return row.ordinal.map { .number($0) } ?? .text("")
    case .label: return .text(row.label)
    case .unitCategory:
      let category = row.extent.unit?.category
      return .text(issue.campaign.categories.first { $0.code == category }?.name ?? "")
    case .unitRegion:
      let region = row.extent.unit?.region
      return .text(issue.regions.first { $0.code == region }?.name ?? "")
    case .count(let id): return issue.cube.hasCounted(id) ? .number(standing.count(id, row.extent)) : .none
    case .rate(let id): return standing.rate(id, row.extent).map { .rate($0) } ?? .none
    case .derived(let derived): return standing.figure(derived, row.extent)
    case .listed: return .none
    }
  }
}
