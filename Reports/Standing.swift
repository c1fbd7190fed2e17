import Statute

/// How the rows of an issue stand (位次与亮灯): counts, rates, ranks now and before, progress against the plan.
struct Standing: Sendable {
  private let issue: Issue
  private let measures: Measures
  private let now: Ranking
  private let before: Ranking?

  init(_ issue: Issue, measures: Measures) {
    self.issue = issue
    self.measures = measures
    let ranked = issue.regions.filter { issue.settings.rankedKinds.contains($0.kind) }
    let categories = issue.campaign.categories.map(\.code)
    func ranking(_ previous: Bool) -> Ranking {
      let rates = ranked.map { row in
        let (part, whole) = Standing.fraction(issue.settings.ranking, measures) {
          Standing.count($0, [row], categories, issue, previous)
        }
        return (key: row.order, part: part, whole: whole)
      }
      return Ranking(rates, minimum: issue.settings.rankingMinimum)
    }
    now = ranking(false)
    before = issue.previous == nil ? nil : ranking(true)
  }

  /// Rows by their rank, those without one last; the official order within a tie.
  func byRank(_ rows: [RegionRow]) -> [RegionRow] {
    rows.sorted { (now[$0.order] ?? .max, $0.order) < (now[$1.order] ?? .max, $1.order) }
  }

  func count(_ id: Measure.ID, _ regions: [RegionRow], _ categories: [String], before: Bool = false) -> Int {
    Standing.count(id, regions, categories, issue, before)
  }

  func rate(_ id: Measure.ID, _ regions: [RegionRow], _ categories: [String], before: Bool = false) -> Rate? {
    let (part, whole) = Standing.fraction(id, measures) { count($0, regions, categories, before: before) }
    return Rate(of: part, in: whole)
  }

  /// The rows of the issue: those of the city, or the one that a 分册 is cut to.
  var regions: [RegionRow] { issue.regions.filter { issue.region == nil || $0.code == issue.region } }

  private var categories: [String] { issue.campaign.categories.map(\.code) }

  /// Over the whole of the issue.
  func count(_ id: Measure.ID) -> Int { count(id, regions, categories) }

  /// Over the whole of the issue.
  func rate(_ id: Measure.ID, before: Bool = false) -> Rate? {
    guard !before || issue.previous != nil else { return nil }
    return rate(id, regions, categories, before: before)
  }

  /// The ranked rows with the rate they are ranked by, the best first.
  var ranked: [(row: RegionRow, rate: Rate)] {
    byRank(regions.filter { now[$0.order] != nil }).compactMap { row in
      rate(issue.settings.ranking, [row], categories).map { (row, $0) }
    }
  }

  /// The rows in which the most are counted, those with none left out; the official order where they are alike.
  func most(_ id: Measure.ID) -> [(row: RegionRow, count: Int)] {
    regions.map { (row: $0, count: count(id, [$0], categories)) }.filter { $0.count > 0 }
      .sorted { ($1.count, $0.row.order) < ($0.count, $1.row.order) }
  }

  /// The rows with a lamp, in their order.
  func rows(with lamp: Lamp) -> [RegionRow] { regions.filter { self.lamp([$0], categories) == lamp } }

  func figure(_ derived: Derived, _ regions: [RegionRow], _ categories: [String]) -> Figure {
    let settings = issue.settings
    let current = rate(settings.ranking, regions, categories)
    let previous = issue.previous == nil ? nil : rate(settings.ranking, regions, categories, before: true)
    let key = regions.count == 1 ? regions[0].order : -1
    switch derived {
    case .previousRate: return previous.map { .rate($0) } ?? .none
    case .currentRate: return current.map { .rate($0) } ?? .none
    case .change:
      guard let current, let previous else { return .none }
      return .change(current - previous)
    case .previousRank: return before?[key].map { .number($0) } ?? .none
    case .rank: return now[key].map { .number($0) } ?? .none
    case .rankChange:
      guard let was = before?[key], let isNow = now[key] else { return .none }
      return .text(was == isNow ? "持平" : was > isNow ? "↑\(was - isNow)" : "↓\(isNow - was)")
    case .planned: return .rate(Rate(plannedTenths: settings.planned.tenths(on: issue.asOf)))
    case .deviation: return deviation(regions, categories).map { .change($0) } ?? .none
    case .lamp: return lamp(regions, categories).map { .lamp($0) } ?? .none
    case .lampReason: return .text(reason(regions, categories))
    }
  }

  private func deviation(_ regions: [RegionRow], _ categories: [String]) -> Int? {
    rate(issue.settings.completion, regions, categories).map {
      $0.tenths - issue.settings.planned.tenths(on: issue.asOf)
    }
  }

  private func overdue(_ regions: [RegionRow], _ categories: [String]) -> [Deadline] {
    issue.settings.deadlines.filter { deadline in
      deadline.due < issue.asOf && (rate(deadline.measure, regions, categories).map { $0.tenths < 1000 } ?? false)
    }
  }

  private func lamp(_ regions: [RegionRow], _ categories: [String]) -> Lamp? {
    deviation(regions, categories).map {
      Lamp(deviation: $0, isOverdue: !overdue(regions, categories).isEmpty, thresholds: issue.settings.lamps)
    }
  }

  /// Why the lamp is not green.
  private func reason(_ regions: [RegionRow], _ categories: [String]) -> String {
    guard let deviation = deviation(regions, categories) else { return "" }
    var reasons = overdue(regions, categories).map { "\($0.name)逾期未完成" }
    if deviation < issue.settings.lamps.yellowBelow {
      reasons.append("低于序时\(Rate.printed(tenths: -deviation))个百分点")
    }
    return reasons.joined(separator: "；")
  }

  private static func fraction(
    _ id: Measure.ID, _ measures: Measures, _ count: (Measure.ID) -> Int
  ) -> (part: Int, whole: Int) {
    guard case .rate(let part, let whole)? = measures[id]?.rule else { return (0, 0) }
    return (count(part), count(whole))
  }

  private static func count(
    _ id: Measure.ID, _ regions: [RegionRow], _ categories: [String], _ issue: Issue, _ isBefore: Bool
  ) -> Int {
    let codes: Set<String>
    let cube: Cube
    if isBefore, let previous = issue.previous {
      codes = Set(regions.map(previous.code(of:)))
      cube = previous.cube
    } else {
      codes = Set(regions.map(\.code))
      cube = issue.cube
    }
    return cube.count(id) { codes.contains($0.region) && categories.contains($0.category) }
  }
}

extension Rate {
  /// The plan, printed as a rate is.
  init(plannedTenths tenths: Int) { self.tenths = tenths }
}
