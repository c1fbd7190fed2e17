internal import Statute

/// Enters one row of the ledger of sites (登记网站): what is new in it, or the refusal that names its column.
public enum EnterSite {
  /// Site, unit, object and tester are those the row was recognised by, nil where the books have none.
  public static func decide(
    _ entry: SiteEntry, on site: SiteFile?, unit: UnitFile?, object: ObjectFile?, tester: TesterID?,
    under context: EntryContext, using source: inout some RandomNumberGenerator
  ) throws(EntryRefusal) -> EntryOutcome {
    var desk = SiteDesk(
      entry: entry, site: site, unit: unit, object: object, tester: tester, context: context,
      fresh: .init(
        unit: unit?.id ?? .fresh(using: &source), site: site?.id ?? .fresh(using: &source),
        object: object?.id ?? .fresh(using: &source), tester: tester ?? .fresh(using: &source)))
    try desk.enterUnit()
    try desk.enterSite()
    try desk.enterNames()
    try desk.enterNumbers()
    try desk.enterReview()
    try desk.enterOperation()
    try desk.enterLetter()
    try desk.enterObject()
    return desk.outcome
  }
}

/// The desk one row lies on while it is decided; each part of the ledger has its page.
struct SiteDesk {
  struct Identities {
    let unit: UnitID
    let site: SiteID
    let object: ObjectID
    let tester: TesterID
  }

  let entry: SiteEntry
  let site: SiteFile?
  let unit: UnitFile?
  let object: ObjectFile?
  let tester: TesterID?
  let context: EntryContext
  /// Those of the books where they are known, and new ones for the rest.
  let fresh: Identities
  var outcome = EntryOutcome()

  var origin: SiteOrigin {
    if let site { return site.origin }
    if entry.state == .planned { return .new }
    guard let day = entry.liveOn else { return .existing }
    return day <= context.campaignStart ? .existing : .new
  }

  var firstDay: Day { context.firstDay(existing: origin == .existing, liveOn: entry.liveOn) }

  /// Records what has a day of its own; a day left empty keeps the one on the books.
  mutating func record<Value: Equatable>(
    _ content: Fact.Content, is value: Value, on day: Day?, against standing: Standing<Value>?, _ field: EntryField
  ) throws(EntryRefusal) {
    let comparison = try context.compare(value, on: day, with: standing, field)
    guard let fact = comparison.fact(content, on: day ?? standing?.on) else { return }
    if fact.actedOn == nil { outcome.warn(.dayUnknown, field) }
    outcome.record(fact)
  }

  /// Records what holds on the day the file speaks for.
  mutating func record<Value: Equatable>(
    undated content: Fact.Content, is value: Value, against standing: Standing<Value>?, _ field: EntryField
  ) throws(EntryRefusal) {
    let comparison = try context.compare(undated: value, with: standing, field)
    if comparison == .older { outcome.warn(.booksAreNewer, field) }
    if let fact = comparison.fact(content, on: context.asOf) { outcome.record(fact) }
  }

  mutating func warnIfCleared(_ isOnBooks: Bool, _ field: EntryField) {
    if isOnBooks { outcome.warn(.cleared, field) }
  }
}
