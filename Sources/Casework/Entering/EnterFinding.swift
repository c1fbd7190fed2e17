internal import Statute

/// Enters one row of the findings book (登记隐患): what is new in it, or the refusal that names its column.
public enum EnterFinding {
  /// The finding is nil when the books have none; the object is the one that covers the site.
  public static func decide(
    _ entry: FindingEntry, on finding: FindingFile?, of site: SiteID, object: ObjectID?,
    under context: EntryContext, using source: inout some RandomNumberGenerator
  ) throws(EntryRefusal) -> EntryOutcome {
    if let finding, finding.site != site {
      throw EntryRefusal(.findingOfAnotherSite, .site, entry.number ?? finding.number)
    }
    var desk = FindingDesk(
      entry: entry, finding: finding, id: finding?.id ?? .fresh(using: &source), context: context)
    try desk.holdToOrder()
    if finding == nil {
      desk.outcome.decision.registrations.append(.finding(desk.id, number: entry.number, site: site, object: object))
    }
    try desk.enterOpening()
    try desk.enterPlan()
    try desk.enterFixing()
    let recheck = try desk.enterRecheck()
    try desk.enterClosing(by: recheck)
    desk.lookAtStatus()
    return desk.outcome
  }
}

/// The desk one row of the findings book lies on while it is decided.
struct FindingDesk {
  /// The re-check a finding may be closed by.
  struct Recheck {
    let checkedBy: String
    let passed: Bool
    /// Nil when it is recorded by this same row.
    let number: FactNumber?
  }

  let entry: FindingEntry
  let finding: FindingFile?
  let id: FindingID
  let context: EntryContext
  var outcome = EntryOutcome()

  var isClosed: Bool { entry.status == .closed || entry.settledOn != nil }

  /// What was done by the day a finding was opened again counts no longer; a list may not close it anew.
  func isBeforeReopening(_ day: Day?) -> Bool {
    guard let reopened = finding?.reopenedOn else { return false }
    return day.map { $0 <= reopened } ?? true
  }

  /// What the row says of itself, before it is held against the books.
  func holdToOrder() throws(EntryRefusal) {
    let found = entry.foundOn ?? finding?.opened?.on
    if let fixed = entry.fixedOn, let found, fixed < found {
      throw EntryRefusal(.fixedBeforeFound, .fixedOn, fixed.description, found.description)
    }
    if let closed = entry.settledOn, let fixed = entry.fixedOn ?? finding?.fixed?.on ?? found, closed < fixed {
      throw EntryRefusal(.closedBeforeFixed, .settledOn, closed.description, fixed.description)
    }
    switch entry.status {
    case .open, .inProgress:
      if let day = entry.fixedOn ?? entry.settledOn {
        throw EntryRefusal(.statusContradictsDays, .status, day.description)
      }
    case .fixed:
      if let day = entry.settledOn { throw EntryRefusal(.statusContradictsDays, .status, day.description) }
    case .closed, nil: break
    case .excepted:
      if entry.severity == .high || entry.severity == .major { throw EntryRefusal(.highFindingExcepted, .status) }
      // Who approved it and until when is an act of its own; the book has no column for either.
      if finding?.accepted == nil { throw EntryRefusal(.exceptionNotApproved, .status) }
    }
    if let checker = entry.checkedBy, let fixer = entry.responsiblePerson ?? finding?.plan?.value.person,
      NameKey.of(checker) == NameKey.of(fixer)
    {
      throw EntryRefusal(.fixerRechecks, .checkedBy, checker)
    }
  }

  mutating func record<Value: Equatable>(
    _ content: Fact.Content, is value: Value, on day: Day?, against standing: Standing<Value>?, _ field: EntryField
  ) throws(EntryRefusal) {
    let comparison = try context.compare(value, on: day, with: standing, field)
    guard let fact = comparison.fact(content, on: day ?? standing?.on) else { return }
    if fact.actedOn == nil { outcome.warn(.dayUnknown, field) }
    outcome.record(fact)
  }

  /// Statuses the row gives less than the books have: what was done is not undone by a list.
  mutating func lookAtStatus() {
    let stands: FindingEntry.Status? =
      finding?.closed?.value == true ? .closed : finding?.fixed?.value == true ? .fixed : nil
    switch (entry.status, stands) {
    case (.open?, .closed?), (.inProgress?, .closed?), (.fixed?, .closed?), (.open?, .fixed?), (.inProgress?, .fixed?):
      outcome.warn(.statusBehindBooks, .status)
    default: break
    }
    if entry.recurred == true, (finding?.reopenings ?? 0) == 0 { outcome.warn(.recurrenceNotLinked, .recurred) }
  }
}
