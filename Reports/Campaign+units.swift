extension Campaign {
  /// What is counted by unit, and in the regions of which kinds (按单位计数): what sheets with rows of units show, and
  /// what their checks compare. Nothing where there is no such sheet.
  public func countedByUnit(_ measures: Measures = .catalogue) -> (
    measures: Set<Measure.ID>, kinds: Set<RegionRow.Kind>
  ) {
    var ids: Set<Measure.ID> = []
    var kinds: Set<RegionRow.Kind> = []
    for sheet in books.flatMap(\.sheets) {
      guard case .summary(let rows) = sheet.content, rows.hasUnits else { continue }
      ids.formUnion([settings.ranking, settings.completion] + settings.deadlines.map(\.measure))
      for rule in rows.rules {
        guard case .eachUnit(let measure) = rule.kind else { continue }
        ids.insert(measure)
        kinds.formUnion(rule.kinds)
      }
      for column in sheet.columns {
        switch column.content {
        case .count(let id), .rate(let id): ids.insert(id)
        case .ordinal, .label, .unitCategory, .unitRegion, .derived, .listed: break
        }
      }
    }
    if !kinds.isEmpty { ids.formUnion(checks.units.flatMap(\.measures)) }
    return (Set(ids.flatMap(measures.sets(of:))), kinds)
  }

  /// Whether a sheet sets units beside what they were in the issue before (按单位与上期比较).
  public var comparesUnits: Bool {
    books.flatMap(\.sheets).contains { sheet in
      guard case .summary(let rows) = sheet.content, rows.hasUnits else { return false }
      return sheet.columns.contains { column in
        guard case .derived(let derived) = column.content else { return false }
        return derived.isComparing
      }
    }
  }
}
