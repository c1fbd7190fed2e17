extension RowSet {
  /// The rows of units of an issue, in the order of categories and names.
  func unitExtents(of issue: Issue) -> [Extent] {
    rules.filter(\.isOfUnits).flatMap { $0.extents(of: issue) }
  }
}

extension RowSet.Rule {
  /// Whether it yields rows of units.
  var isOfUnits: Bool { if case .eachUnit = kind { true } else { false } }

  /// What each row that it yields is counted over; none where a 分册 is cut to a region that it does not speak of.
  func extents(of issue: Issue) -> [Extent] {
    let regions = issue.regions.filter { kinds.contains($0.kind) && (issue.region == nil || $0.code == issue.region) }
    guard !regions.isEmpty else { return [] }
    let wanted = issue.campaign.categories.map(\.code).filter { categories?.contains($0) ?? true }
    switch kind {
    case .over: return [Extent(regions: regions, categories: wanted)]
    case .each: return regions.map { Extent(regions: [$0], categories: wanted) }
    case .eachUnit(let measure):
      let codes = Set(regions.map(\.code))
      return issue.units.filter { unit in
        issue.cube.count(measure, of: unit) { codes.contains($0.region) && wanted.contains($0.category) } > 0
      }.map { Extent(regions: regions, categories: wanted, unit: $0) }
    }
  }

  /// The categories of what a row counts.
  func applicable(of extent: Extent, in issue: Issue) -> [String] {
    guard case .eachUnit(let measure) = kind, let unit = extent.unit else { return extent.categories }
    return extent.categories.filter { category in
      issue.cube.count(measure, of: unit) { $0.category == category } > 0
    }
  }
}
