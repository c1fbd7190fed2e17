internal import Casework
internal import Registry
internal import Spreadsheet
internal import Statute

/// Draws up a plan while rows come in (拟定计划).
struct Planner {
  let map: HeaderMap
  let terms: PlanTerms
  let asOf: Day
  let fileName: String
  var reading: RowReading
  var recognition: Recognition
  var rows: [RowOutcome] = []
  var remarks: [Remark] = []
  /// Of each site on the books: its findings, and those not closed.
  let findingCounts: [SiteID: (all: Int, open: Int)]

  init(map: HeaderMap, terms: PlanTerms, asOf: Day, fileName: String, index: LedgerIndex) {
    (self.map, self.terms, self.asOf, self.fileName) = (map, terms, asOf, fileName)
    reading = RowReading(map: map, terms: terms, asOf: asOf)
    recognition = Recognition(index)
    var counts: [SiteID: (all: Int, open: Int)] = [:]
    for finding in index.findings.values {
      counts[finding.site, default: (0, 0)].all += 1
      if finding.closed?.value != true { counts[finding.site, default: (0, 0)].open += 1 }
    }
    findingCounts = counts
  }

  mutating func take(row: Int, values: [CellValue], using source: inout some RandomNumberGenerator) {
    guard row > map.row, !isPassedOver(values) else { return }
    reading.begin(row: row, values: values)
    var context = EntryContext(
      asOf: asOf, campaignStart: terms.campaignStart, acceptingOrgans: terms.acceptingOrgans, file: fileName)
    context.row = row + 1
    let entered: (outcome: EntryOutcome, isNew: Bool)?
    do throws(EntryRefusal) {
      switch map.form {
      case .ledger: entered = try enterSite(reading.siteEntry(), context, &source)
      case .roster: entered = try enterSite(reading.rosterEntry(), context, &source)
      case .findings: entered = try enterFinding(context, &source)
      }
    } catch {
      reading.remark(.refusal(error.cause), error.field, error.details)
      entered = nil
    }
    finish(row: row + 1, entered)
  }

  private mutating func finish(row: Int, _ entered: (outcome: EntryOutcome, isNew: Bool)?) {
    if let (outcome, isNew) = entered, !reading.isRefused {
      for warning in outcome.warnings { reading.remark(.warning(warning.cause), warning.field, warning.details) }
      let verdict: RowOutcome.Verdict = isNew ? .new : outcome.decision.isEmpty ? .unchanged : .changed
      rows.append(RowOutcome(row: row, verdict: verdict, decision: outcome.decision))
    } else {
      rows.append(RowOutcome(row: row, verdict: .refused, decision: Decision()))
    }
    remarks += reading.remarks
  }

  private mutating func enterSite(
    _ entry: SiteEntry, _ context: EntryContext, _ source: inout some RandomNumberGenerator
  ) throws(EntryRefusal) -> (outcome: EntryOutcome, isNew: Bool)? {
    guard !reading.isRefused else { return nil }
    let unit = try recognition.unit(of: entry)
    let (site, byName) = try recognition.site(of: entry, unit: unit, row: context.row)
    let entry = map.form == .roster ? completed(entry, site, unit) : entry
    let object = try recognition.object(of: entry, site: site, unit: unit)
    let outcome = try EnterSite.decide(
      entry, on: site, unit: unit, object: object, tester: recognition.tester(entry.tester), under: context,
      using: &source)
    if byName { reading.remark(.warning(.recognisedByName), .site, [site?.number ?? ""]) }
    for (field, host) in recognition.shared(entry, by: site?.id) {
      reading.remark(.warning(.domainShared), field, [host])
    }
    if let site { compareDerived(entry, site, object) }
    recognition.remember(entry, outcome, site: site?.id, row: context.row)
    return (outcome, site == nil)
  }

  /// A roster says nothing of the category where it has no such column: the books', else what the code says.
  private func completed(_ entry: SiteEntry, _ site: SiteFile?, _ unit: UnitFile?) -> SiteEntry {
    guard map.column(.category) == nil else { return entry }
    var entry = entry
    if let known = site?.described?.value.category ?? unit?.described?.value.category { entry.category = known }
    return entry
  }

  private mutating func enterFinding(
    _ context: EntryContext, _ source: inout some RandomNumberGenerator
  ) throws(EntryRefusal) -> (outcome: EntryOutcome, isNew: Bool)? {
    let entry = reading.findingEntry()
    let number = reading.text(.siteNumber)
    let domain = reading.domain(.domain)
    let unit = reading.text(.unit)
    guard let name = reading.required(.site), !reading.isRefused else { return nil }
    let site = try recognition.site(number: number, domain: domain, unit: unit, name: name)
    let finding = try recognition.finding(of: entry, site: site)
    let outcome = try EnterFinding.decide(
      entry, on: finding, of: site.id, object: site.object, under: context, using: &source)
    compareOverdue(entry, finding)
    recognition.remember(entry, site: site.id, finding: finding?.id, row: context.row)
    return (outcome, finding == nil)
  }

  /// Empty rows, totals, notes, signatures, and a header printed again.
  private func isPassedOver(_ values: [CellValue]) -> Bool {
    var filled = 0
    var first: String?
    for value in values where !value.isEmpty {
      filled += 1
      if first == nil, case .text(let text) = value { first = CellText.word(text) }
      if filled > 12 { break }
    }
    if filled == 0 || map.isRepeated(values) { return true }
    guard let first else { return false }
    if ["合计", "总计", "小计", "全市合计", "全省合计", "全区合计", "全州合计", "全县合计"].contains(first) { return true }
    let words = ["注:", "注", "说明", "填报说明", "填表人", "填报人", "单位负责人", "审核人", "示例数据", "草稿", "填报单位"]
    return filled < map.form.required.count && words.contains { first.hasPrefix($0) }
  }
}
