internal import Statute

extension FindingDesk {
  mutating func enterOpening() throws(EntryRefusal) {
    guard let known = finding?.opened else {
      if entry.foundOn == nil { outcome.warn(.dayUnknown, .foundOn) }
      let says = FindingFile.Opening(
        source: entry.source, severity: entry.severity, description: entry.description, dueOn: entry.dueOn)
      return outcome.record(opening(says, on: entry.foundOn, correction: nil))
    }
    if let due = known.value.dueOn, let written = entry.dueOn, due != written {
      // The first deadline stays for ever; a longer one is granted by somebody named.
      outcome.warn(.dueDayDiffers, .dueOn, written.description, due.description)
    }
    if known.value.dueOn != nil, entry.dueOn == nil { outcome.warn(.cleared, .dueOn) }
    let dueOn = known.value.dueOn ?? entry.dueOn
    let says = FindingFile.Opening(
      source: entry.source, severity: entry.severity,
      description: NameKey.of(entry.description) == NameKey.of(known.value.description)
        ? known.value.description : entry.description,
      dueOn: dueOn)
    if says == known.value, entry.foundOn == nil || entry.foundOn == known.on { return }
    try context.notPending(known.number, .description)
    // A finding is opened once; that its opening differs means that it was written down wrongly.
    outcome.record(
      opening(
        says, on: entry.foundOn ?? known.on,
        correction: .init(of: known.number, because: context.reason(.description))))
  }

  private func opening(_ says: FindingFile.Opening, on day: Day?, correction: Fact.Correction?) -> Fact {
    Fact(
      .findingOpened(
        id, source: says.source, severity: says.severity, description: says.description, dueOn: says.dueOn,
        recurrenceOf: nil),
      on: day, correction: correction)
  }

  mutating func enterPlan() throws(EntryRefusal) {
    let known = finding?.plan
    guard let measure = entry.measure ?? known?.value.measure else {
      if entry.responsiblePerson != nil || entry.responsibleUnit != nil {
        outcome.warn(.personWithoutMeasure, .measure)
      }
      return
    }
    if entry.measure == nil { outcome.warn(.cleared, .measure) }
    let says = FindingFile.Plan(
      measure: measure, unit: entry.responsibleUnit ?? known?.value.unit,
      person: entry.responsiblePerson ?? known?.value.person)
    let comparison = try context.compare(undated: says, with: known, .measure)
    if comparison == .older { outcome.warn(.booksAreNewer, .measure) }
    // What is planned is planned before it is done.
    let day = known == nil ? min(context.asOf, entry.fixedOn ?? context.asOf) : context.asOf
    let content = Fact.Content.findingPlanned(id, measure: measure, unit: says.unit, person: says.person)
    if let fact = comparison.fact(content, on: day) { outcome.record(fact) }
  }

  mutating func enterFixing() throws(EntryRefusal) {
    let standing = finding?.fixed.flatMap { $0.value ? $0 : nil }
    guard entry.fixedOn != nil || entry.status == .fixed || isClosed else {
      if standing != nil { outcome.warn(.cleared, .fixedOn) }
      return
    }
    guard !isBeforeReopening(entry.fixedOn) else { return outcome.warn(.booksAreNewer, .fixedOn) }
    try record(
      .findingClaimedFixed(
        id, fixedBy: entry.responsiblePerson ?? finding?.plan?.value.person,
        evidence: entry.remark ?? "《\(context.file)》第\(context.row)行"),
      is: true, on: entry.fixedOn, against: standing, .fixedOn)
  }

  /// The re-check that stands after this row.
  mutating func enterRecheck() throws(EntryRefusal) -> Recheck? {
    let standing = finding?.recheck.flatMap { isBeforeReopening($0.on) ? nil : $0 }
    guard let checker = entry.checkedBy, let passed = entry.passedRecheck else {
      if standing != nil, entry.checkedBy == nil { outcome.warn(.cleared, .checkedBy) }
      return standing.map { Recheck(checkedBy: $0.value.checkedBy, passed: $0.value.passed, number: $0.number) }
    }
    if let known = standing, known.value.passed == passed, NameKey.of(known.value.checkedBy) == NameKey.of(checker) {
      return Recheck(checkedBy: known.value.checkedBy, passed: passed, number: known.number)
    }
    let content = Fact.Content.findingRechecked(
      id, checkedBy: checker, fixedBy: entry.responsiblePerson ?? finding?.plan?.value.person, passed: passed,
      faults: nil)
    // The book has no column for the day of the re-check: one that was passed was over when the finding was closed.
    let day = (passed ? entry.settledOn : nil) ?? context.asOf
    let says = FindingFile.Recheck(checkedBy: checker, passed: passed)
    let comparison =
      passed && entry.settledOn != nil
      ? try context.compare(says, on: day, with: standing, .recheck)
      : try context.compare(undated: says, with: standing, .recheck)
    if comparison == .older { outcome.warn(.booksAreNewer, .recheck) }
    if isBeforeReopening(day) { return nil }
    if let fact = comparison.fact(content, on: day) { outcome.record(fact) }
    return Recheck(checkedBy: checker, passed: passed, number: nil)
  }

  mutating func enterClosing(by recheck: Recheck?) throws(EntryRefusal) {
    let standing = finding?.closed.flatMap { $0.value ? $0 : nil }
    guard isClosed else {
      if standing != nil { outcome.warn(.cleared, .settledOn) }
      return
    }
    guard !isBeforeReopening(entry.settledOn) else { return outcome.warn(.booksAreNewer, .settledOn) }
    guard let recheck, recheck.passed else {
      throw EntryRefusal(.closedWithoutRecheck, .recheck, entry.settledOn?.description ?? "")
    }
    try record(
      .findingClosed(id, closedBy: recheck.checkedBy, recheck: recheck.number), is: true, on: entry.settledOn,
      against: standing, .settledOn)
  }
}
