import Casework
import Statute

extension Telling {
  /// What was found in each site, and what became of it.
  mutating func tellFindings() {
    for site in sites.indices where ![.planned, .duplicate, .exempted].contains(sites[site].fate) {
      let count = [1, 1, 2, 2, 2, 2, 3, 3, 4, 0][random.int(0...9)]
      let fated = sites[site].fate == .fakeFix || sites[site].fate == .fixedWithoutEvidence
      let wanted = max(count, sites[site].lacks(.findings) || fated ? 1 : 0)
      var findings = (0..<wanted).map { plan(in: site, first: $0 == 0) }
      findings.sort { ($0.found, $0.id) < ($1.found, $1.id) }
      if findings.count > 3 { findings[3].recurrenceOf = findings[0].id }
      var floor = sites[site].floor
      for finding in findings { floor = tell(finding, notBefore: floor) }
    }
  }

  private mutating func plan(in index: Int, first: Bool) -> FindingPlan {
    let site = sites[index]
    let draw = random.int(1...100)
    let severity: Severity = draw <= 3 ? .major : draw <= 24 ? .high : draw <= 68 ? .medium : .low
    let reported = site.object.flatMap { objects[$0].reported }
    var (found, closed) = span(of: site, first: first)
    var source = random.pick([FindingSource.assessment, .inspection, .monitoring, .monitoring, .selfCheck, .selfCheck])
    if source == .assessment {
      if let reported, reported + 8 < closed ?? Chronicle.lastDay, reported > Day(2015, 6, 1) { found = reported } else { source = .selfCheck }
    }
    if let last = closed, last - found < 4 { closed = found + 4 }
    var finding = FindingPlan(
      id: .fresh(using: &random), site: index, object: source == .assessment ? site.object : nil, source: source,
      severity: severity, text: random.pick(Phrases.findings[severity] ?? []), found: found, closed: closed)
    finding.ending = ending(of: finding, in: site, first: first)
    return finding
  }

  private mutating func ending(of finding: FindingPlan, in site: SitePlan, first: Bool) -> FindingPlan.Ending {
    if first, site.fate == .fakeFix { return .fake }
    if first, site.fate == .fixedWithoutEvidence { return .withoutEvidence }
    let draw = random.int(1...100)
    switch (draw, finding.closed) {
    case (...3, _): return .dismissed
    case (...8, _) where finding.severity == .low || finding.severity == .medium: return .accepted
    case (...11, nil): return .withoutEvidence
    case (...18, _?) where finding.closed.map { $0 - finding.found > 25 } ?? false: return .failedRecheck
    case (...26, _): return .extended
    default: return .ordinary
    }
  }

  /// When something is found in a site, and closed: by its target, some of it after that but before the next issue.
  private mutating func span(of site: SitePlan, first: Bool) -> (Day, Day?) {
    guard let target = site.target, site.fate != .closedVerified, site.fate != .mergedIntoPortal else {
      let found = day(max(site.listedOn, Day(2015, 11, 20)), site.listedOn > Day(2016, 4, 1) ? Day(2016, 6, 24) : Day(2016, 6, 10))
      let open = site.lacks(.findings) && first || random.chance(16)
      let closed = day(found + 8, min(found + 70, Chronicle.lastDay))
      return (found, open || closed - found < 4 ? nil : closed)
    }
    if !first, site.wave ?? 2 < 2, random.chance(30) {
      let found = day(site.wave == 0 ? Day(2016, 1, 6) : Day(2016, 4, 6), site.wave == 0 ? Day(2016, 2, 26) : Day(2016, 5, 27))
      return (found, day(found + 6, found + 24))
    }
    let found = day(max(site.listedOn, target - 100), max(site.listedOn, target - 10))
    return (found, first ? target : day(min(found + 5, target), target))
  }

  /// One finding's story; the day on which it was entered.
  private mutating func tell(_ finding: FindingPlan, notBefore earlier: Day) -> Day {
    let site = sites[finding.site]
    let entered = recordingDay(
      of: finding.found, notBefore: max(earlier, finding.object.map { objects[$0].floor } ?? earlier))
    var floor = entered
    chronicle.register(
      .finding(finding.id, number: nil, site: site.id, object: finding.object.map { objects[$0].id }), at: site.place,
      recorded: floor)
    @discardableResult
    func write(_ telling: inout Telling, _ content: Fact.Content, on acted: Day, document: String? = nil) -> FactNumber {
      floor = telling.recordingDay(of: acted, notBefore: floor)
      return telling.chronicle.record(Fact(content, on: acted, document: document), at: site.place, recorded: floor)
    }
    let text = "\(finding.text)（\(site.name)）"
    write(
      &self,
      .findingOpened(
        finding.id, source: finding.source, severity: finding.severity, description: text, dueOn: finding.dueOn,
        recurrenceOf: finding.recurrenceOf), on: finding.found)
    let days = (finding.closed ?? Chronicle.lastDay) - finding.found
    if finding.ending == .dismissed {
      write(&self, .findingDismissed(finding.id, ground: random.chance(70) ? "false_positive" : "duplicate"), on: finding.found + min(3, days))
      return entered
    }
    if finding.closed != nil || random.chance(70) {
      let plan = Fact.Content.findingPlanned(
        finding.id, measure: random.pick(Phrases.measures), unit: units[site.unit].name, person: person())
      write(&self, plan, on: finding.found + min(days / 4, 4))
    }
    if finding.ending == .accepted {
      let until = random.chance(85) ? Day(2016, 12, 31) : Day(2016, 5, 31)
      let accepted = Fact.Content.findingAccepted(
        finding.id, severity: finding.severity, until: until, approvedBy: "聊城市专项整治行动办公室 \(person())")
      write(&self, accepted, on: finding.found + min(days / 2, 30), document: codes.paper("聊网安整治办例外字", year: 2016))
      return entered
    }
    if finding.ending == .extended, days > 12 {
      let extended = Fact.Content.findingExtended(
        finding.id, dueOn: finding.dueOn + random.int(10...45), approvedBy: "聊城市公安局网安支队 \(person())")
      write(&self, extended, on: finding.found + days / 3)
    }
    let fixer = "\(units[site.unit].name) \(person())"
    if finding.ending == .withoutEvidence {
      write(&self, .findingClaimedFixed(finding.id, fixedBy: fixer, evidence: nil), on: finding.found + days / 2)
      return entered
    }
    if let closed = finding.closed { close(finding, fixer, on: closed) { write(&$0, $1, on: $2) } }
    return entered
  }

  private mutating func close(
    _ finding: FindingPlan, _ fixer: String, on closed: Day,
    _ write: (inout Telling, Fact.Content, Day) -> FactNumber
  ) {
    let id = finding.id
    let checker = "聊城市公安局网安支队 \(person())"
    func claim(_ telling: inout Telling, on day: Day) {
      let proof = telling.random.pick(Phrases.evidence)
      _ = write(&telling, .findingClaimedFixed(id, fixedBy: fixer, evidence: proof), day)
    }
    func check(_ telling: inout Telling, passed: Bool, on day: Day) -> FactNumber {
      let faults = passed ? nil : telling.random.pick(Phrases.faults)
      return write(&telling, .findingRechecked(id, checkedBy: checker, fixedBy: fixer, passed: passed, faults: faults), day)
    }
    let days = closed - finding.found
    if finding.ending == .failedRecheck {
      claim(&self, on: finding.found + days / 2)
      _ = check(&self, passed: false, on: finding.found + days / 2 + 4)
    }
    if finding.ending == .fake {
      let first = min(closed - 40, Day(2016, 3, 18))
      claim(&self, on: first - 6)
      let passed = check(&self, passed: true, on: first - 2)
      _ = write(&self, .findingClosed(id, closedBy: "聊城市专项整治行动办公室 \(person())", recheck: passed), first)
      _ = write(&self, .findingReopened(id, ground: "监测发现\(finding.text)依旧，原整改材料与实际不符，属虚假整改"), first + 20)
    }
    claim(&self, on: closed - min(days / 3, 6))
    let passed = check(&self, passed: true, on: closed - min(days / 4, 2))
    _ = write(&self, .findingClosed(id, closedBy: "聊城市专项整治行动办公室 \(person())", recheck: passed), closed)
  }
}
