import Statute

/// One run over the checks: each compares in the whole city and in every row and category of it.
struct BalanceRun {
  typealias Line = Balance.Line

  private let issue: Issue
  private let measures: Measures
  /// Every place that is compared, the whole first; places with nothing in them cost little.
  private let scopes: [(name: String, wants: (Group) -> Bool)]

  init(_ issue: Issue, measures: Measures) {
    self.issue = issue
    self.measures = measures
    let regions = issue.regions.filter { issue.region == nil || $0.code == issue.region }
    let codes = Set(regions.map(\.code))
    let isCut = issue.region != nil
    var scopes: [(String, (Group) -> Bool)] = [
      (isCut ? regions.first?.name ?? "" : issue.whole, { !isCut || codes.contains($0.region) })
    ]
    for region in regions {
      for category in issue.campaign.categories {
        let group = Group(region: region.code, category: category.code)
        scopes.append(("\(region.name)·\(category.name)", { $0 == group }))
      }
    }
    self.scopes = scopes
  }

  private func count(_ ids: [Measure.ID], _ wants: (Group) -> Bool) -> Int {
    ids.reduce(0) { $0 + issue.cube.count($1, in: wants) }
  }

  private var whole: (Group) -> Bool { scopes[0].wants }

  private func line(
    _ id: String, _ name: String, _ scope: String, _ left: Int, _ right: Int, holds: Bool, note: String? = nil
  ) -> Line {
    let accepted = note ?? issue.integrity.acceptances[id]
    return Line(
      id: id, name: name, scope: scope, left: left, right: right,
      verdict: holds ? .pass : accepted.map { .explained($0) } ?? .fail)
  }

  /// An equation or inequality of the campaign; shows the whole, or the first row and category where it fails.
  func line(of rule: Checks.Rule) -> Line {
    func holds(_ left: Int, _ right: Int) -> Bool { rule.relation == .equal ? left == right : left <= right }
    // The smallest place tells most; the whole alone fails when something lies outside every row.
    let failed = scopes.dropFirst().first { !holds(count(rule.left, $0.wants), count(rule.right, $0.wants)) }
    let (scope, wants) = failed ?? scopes[0]
    let (left, right) = (count(rule.left, wants), count(rule.right, wants))
    return line(rule.id, rule.name, scope, left, right, holds: holds(left, right))
  }

  /// Every set that is said to lie within another is not larger than it, anywhere.
  func subsets() -> [Line] {
    let pairs = measures.subsets
    let broken = scopes.flatMap { scope in
      pairs.filter { count([$0.0], scope.wants) > count([$0.1], scope.wants) || count([$0.0], scope.wants) < 0 }
        .map { (scope, $0) }
    }
    guard let (scope, pair) = broken.first else {
      return [line("S1", "下级指标均不大于上级指标（\(pairs.count)对）", scopes[0].name, 0, 0, holds: true)]
    }
    let name = "\(title(pair.0))不大于\(title(pair.1))"
    return [
      line("S1", name, scope.name, count([pair.0], scope.wants), count([pair.1], scope.wants), holds: false)
    ]
  }

  /// The rows of the books add up to the whole: over regions, and over categories.
  func sums() -> [Line] {
    guard issue.region == nil else { return [] }
    let sets = measures.all.filter { $0.kind != nil }.map(\.id)
    let codes = Set(issue.regions.map(\.code))
    let categories = Set(issue.campaign.categories.map(\.code))
    func sum(_ id: String, _ name: String, _ part: (Group) -> Bool, _ all: (Group) -> Bool) -> Line {
      let broken = sets.first { count([$0], part) != count([$0], all) }
      let shown = broken ?? "A1"
      let name = broken.map { "\(name)：\(title($0))" } ?? "\(name)（\(sets.count)项，列示\(title("A1"))）"
      return line(id, name, issue.whole, count([shown], part), count([shown], all), holds: broken == nil)
    }
    let inRows: (Group) -> Bool = { codes.contains($0.region) }
    let inCategories: (Group) -> Bool = { categories.contains($0.category) }
    return [
      sum("S2", "各地区之和等于\(issue.whole)合计", inRows, { _ in true }),
      sum("S3", "各单位类别之和等于各地区之和", inCategories, inRows),
    ]
  }

  /// The rows of units add up to the row of the regions that they are of.
  func line(of rule: Checks.UnitRule) -> Line {
    let kinds = Set(rule.rows.rules.flatMap(\.kinds))
    let regions = Set(
      issue.regions.filter { kinds.contains($0.kind) && (issue.region == nil || $0.code == issue.region) }.map(\.code))
    guard !regions.isEmpty else { return absent(rule.id, rule.name) }
    let rows = rule.rows.unitExtents(of: issue)
    let all: (Group) -> Bool = { regions.contains($0.region) }
    func sum(_ id: Measure.ID) -> Int { rows.reduce(0) { $0 + issue.cube.count(id, of: $1.unit, in: all) } }
    let broken = rule.measures.first { sum($0) != count([$0], all) }
    let shown = broken ?? rule.measures[0]
    let name = broken.map { "\(rule.name)：\(title($0))" } ?? "\(rule.name)（\(rule.measures.count)项，列示\(title(shown))）"
    return line(rule.id, name, "\(rows.count)个单位", sum(shown), count([shown], all), holds: broken == nil)
  }

  /// How many rates lie outside 0 to 100.
  func rates() -> Line {
    var outside: [(String, String)] = []
    for measure in measures.all {
      guard case .rate(let part, let whole) = measure.rule else { continue }
      for scope in scopes {
        let (part, whole) = (count([part], scope.wants), count([whole], scope.wants))
        if part < 0 || part > whole { outside.append((title(measure.id), scope.name)) }
      }
    }
    let name = outside.first.map { "比率均在0至100之间：\($0.0)" } ?? "比率均在0至100之间（不合项数）"
    return line("S4", name, outside.first?.1 ?? scopes[0].name, outside.count, 0, holds: outside.isEmpty)
  }

  /// A list has as many rows as its cell says.
  func line(of list: ListCount) -> Line {
    let cell = count([list.measure], whole)
    return line(
      "S5.\(list.sheet)", "“\(list.sheet)”行数等于\(title(list.measure))", scopes[0].name, list.rows, cell,
      holds: list.rows == cell)
  }

  /// Cumulative counts do not fall against the previous issue, or a correction says why.
  func cumulative() -> [Line] {
    let ids = issue.campaign.checks.cumulative.filter { issue.previous?.cube.hasCounted($0) ?? false }
    guard let previous = issue.previous, !ids.isEmpty else { return [absent("S6", "累计数不低于上期")] }
    let rows = issue.regions.filter { issue.region == nil || $0.code == issue.region }
    var lines: [Line] = []
    for id in ids {
      for row in rows {
        let now = count([id]) { $0.region == row.code }
        let code = previous.code(of: row)
        let before = previous.cube.count(id) { $0.region == code }
        guard now < before else { continue }
        lines.append(
          line(
            "S6.\(id)", "\(title(id))累计数不低于上期", row.name, now, before, holds: false,
            note: issue.integrity.corrections[id]))
        break
      }
    }
    if !lines.isEmpty { return lines }
    let codes = Set(rows.map(previous.code(of:)))
    let before = ids.reduce(0) { sum, id in sum + previous.cube.count(id) { codes.contains($0.region) } }
    return [line("S6", "累计数不低于上期（\(ids.count)项之和）", scopes[0].name, count(ids, whole), before, holds: true)]
  }

  /// The change of the stock is what came in less what went out.
  func movement() -> Line {
    guard let previous = issue.previous, let whole = issue.integrity.movement else {
      return absent("S7", "网站总数增减等于本期新增减本期减少")
    }
    let rows = issue.regions.filter { issue.region == nil || $0.code == issue.region }
    let movement =
      issue.region == nil
      ? whole : rows.first.flatMap { issue.integrity.movements[$0.order] } ?? Movement(entered: 0, left: 0)
    let codes = Set(rows.map(previous.code(of:)))
    let change = count(["A1"], self.whole) - previous.cube.count("A1") { codes.contains($0.region) }
    let net = movement.entered - movement.left
    return line("S7", "网站总数增减等于本期新增减本期减少", scopes[0].name, change, net, holds: change == net)
  }

  /// What the register says about itself.
  func integrity() -> [Line] {
    let outdated = issue.regions.filter { !$0.isValid(on: issue.asOf) }.count + issue.integrity.outdatedNames
    let repeatedRows = issue.regions.count - Set(issue.regions.map(\.order)).count
    func none(_ id: String, _ name: String, _ found: Int) -> Line {
      line(id, name, scopes[0].name, found, 0, holds: found == 0)
    }
    return [
      none("S8", "同一主域名不重复登记（重复数）", issue.integrity.repeatedDomains),
      none("S9", "同一网站不归属两行（重复数）", issue.integrity.sitesInTwoRows + repeatedRows),
      none("S10", "地区、单位名称在截止日有效（失效数）", outdated),
    ]
  }

  private func absent(_ id: String, _ name: String) -> Line {
    Line(id: id, name: name, scope: scopes[0].name, left: 0, right: 0, verdict: .notApplicable)
  }

  private func title(_ id: Measure.ID) -> String { measures[id].map { "\($0.heading)（\(id)）" } ?? id }
}
