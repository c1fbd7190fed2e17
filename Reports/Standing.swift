import Statute

/// How the rows of an issue stand (位次与亮灯): counts, rates, ranks now and before, progress against the plan.
struct Standing: Sendable {
  private let issue: Issue
  private let measures: Measures
  private let now: Ranking<Extent.Key>
  private let before: Ranking<Extent.Key>?

  /// The regions are ranked with one another, and so are the units that a sheet has rows of.
  init(_ issue: Issue, measures: Measures, units: [Extent] = []) {
    self.issue = issue
    self.measures = measures
    let categories = issue.campaign.categories.map(\.code)
    let regions = issue.regions.filter { issue.settings.rankedKinds.contains($0.kind) }
      .map { Extent(regions: [$0], categories: categories) }
    func ranking(_ previous: Bool) -> Ranking<Extent.Key> {
      let rates = (units.isEmpty ? regions : units).compactMap { extent in
        Standing.fraction(issue.settings.ranking, extent, issue, previous, measures).flatMap { fraction in
          extent.key.map { (key: $0, part: fraction.part, whole: fraction.whole) }
        }
      }
      return Ranking(rates, minimum: issue.settings.rankingMinimum)
    }
    now = ranking(false)
    before = issue.previous == nil ? nil : ranking(true)
  }

  /// The rank of a row now.
  func rank(of extent: Extent) -> Int? { extent.key.flatMap { now[$0] } }

  func count(_ id: Measure.ID, _ extent: Extent, before: Bool = false) -> Int {
    Standing.count(id, extent, issue, before)
  }

  func rate(_ id: Measure.ID, _ extent: Extent, before: Bool = false) -> Rate? {
    Standing.fraction(id, extent, issue, before, measures).flatMap { Rate(of: $0.part, in: $0.whole) }
  }

  /// The rows of the issue: those of the city, or the one that a 分册 is cut to.
  var regions: [RegionRow] { issue.regions.filter { issue.region == nil || $0.code == issue.region } }

  /// All of the issue.
  var whole: Extent { extent(regions) }

  private func extent(_ regions: [RegionRow]) -> Extent {
    Extent(regions: regions, categories: issue.campaign.categories.map(\.code))
  }

  /// Over the whole of the issue.
  func count(_ id: Measure.ID) -> Int { count(id, whole) }

  /// Over the whole of the issue.
  func rate(_ id: Measure.ID, before: Bool = false) -> Rate? {
    guard !before || issue.previous != nil else { return nil }
    return rate(id, whole, before: before)
  }

  /// The ranked rows with the rate they are ranked by, the best first; the official order within a tie.
  var ranked: [(row: RegionRow, rate: Rate)] {
    regions.compactMap { row in
      rank(of: extent([row])).flatMap { rank in
        rate(issue.settings.ranking, extent([row])).map { (row: row, rate: $0, rank: rank) }
      }
    }.sorted { ($0.rank, $0.row.order) < ($1.rank, $1.row.order) }.map { ($0.row, $0.rate) }
  }

  /// The rows in which the most are counted, those with none left out; the official order where they are alike.
  func most(_ id: Measure.ID) -> [(row: RegionRow, count: Int)] {
    regions.map { (row: $0, count: count(id, extent([$0]))) }.filter { $0.count > 0 }
      .sorted { ($1.count, $0.row.order) < ($0.count, $1.row.order) }
  }

  /// The rows with a lamp, in their order.
  func rows(with lamp: Lamp) -> [RegionRow] { regions.filter { self.lamp(extent([$0])) == lamp } }

  func figure(_ derived: Derived, _ extent: Extent) -> Figure {
    let settings = issue.settings
    let current = rate(settings.ranking, extent)
    let previous = issue.previous == nil ? nil : rate(settings.ranking, extent, before: true)
    let earlierRank = extent.key.flatMap { before?[$0] }
    switch derived {
    case .previousRate: return previous.map { .rate($0) } ?? .none
    case .currentRate: return current.map { .rate($0) } ?? .none
    case .change:
      guard let current, let previous else { return .none }
      return .change(current - previous)
    case .previousRank: return earlierRank.map { .number($0) } ?? .none
    case .rank: return rank(of: extent).map { .number($0) } ?? .none
    case .rankChange:
      guard let was = earlierRank, let isNow = rank(of: extent) else { return .none }
      return .text(was == isNow ? "持平" : was > isNow ? "↑\(was - isNow)" : "↓\(isNow - was)")
    case .planned: return .rate(Rate(plannedTenths: settings.planned.tenths(on: issue.asOf)))
    case .deviation: return deviation(extent).map { .change($0) } ?? .none
    case .lamp: return lamp(extent).map { .lamp($0) } ?? .none
    case .lampReason: return .text(reason(extent))
    }
  }

  private func deviation(_ extent: Extent) -> Int? {
    rate(issue.settings.completion, extent).map { $0.tenths - issue.settings.planned.tenths(on: issue.asOf) }
  }

  private func overdue(_ extent: Extent) -> [Deadline] {
    issue.settings.deadlines.filter { deadline in
      deadline.due < issue.asOf && (rate(deadline.measure, extent).map { $0.tenths < 1000 } ?? false)
    }
  }

  private func lamp(_ extent: Extent) -> Lamp? {
    deviation(extent).map {
      Lamp(deviation: $0, isOverdue: !overdue(extent).isEmpty, thresholds: issue.settings.lamps)
    }
  }

  /// Why the lamp is not green.
  private func reason(_ extent: Extent) -> String {
    guard let deviation = deviation(extent) else { return "" }
    var reasons = overdue(extent).map { "\($0.name)逾期未完成" }
    if deviation < issue.settings.lamps.yellowBelow {
      reasons.append("低于序时\(Rate.printed(tenths: -deviation))个百分点")
    }
    return reasons.joined(separator: "；")
  }

  /// What a rate is worked out from; nil where it was not counted in that issue.
  private static func fraction(
    _ id: Measure.ID, _ extent: Extent, _ issue: Issue, _ isBefore: Bool, _ measures: Measures
  ) -> (part: Int, whole: Int)? {
    guard case .rate(let part, let whole)? = measures[id]?.rule,
      let cube = isBefore ? issue.previous?.cube : issue.cube, cube.hasCounted(part), cube.hasCounted(whole)
    else { return nil }
    return (count(part, extent, issue, isBefore), count(whole, extent, issue, isBefore))
  }

  private static func count(_ id: Measure.ID, _ extent: Extent, _ issue: Issue, _ isBefore: Bool) -> Int {
    let codes: Set<String>
    let cube: Cube
    if isBefore, let previous = issue.previous {
      codes = Set(extent.regions.map(previous.code(of:)))
      cube = previous.cube
    } else {
      codes = Set(extent.regions.map(\.code))
      cube = issue.cube
    }
    return cube.count(id, of: extent.unit) { codes.contains($0.region) && extent.categories.contains($0.category) }
  }
}

extension Rate {
  /// The plan, printed as a rate is.
  init(plannedTenths tenths: Int) { self.tenths = tenths }
}
