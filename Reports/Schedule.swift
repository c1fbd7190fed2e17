public import Statute

/// On which days a campaign publishes an issue (期次安排), by the definition that stands on each.
public struct Schedule: Sendable {
  /// In their order, each once.
  public let days: [Day]
  private let settings: [Day: Settings]

  /// Each definition stands from its day to the next one's, the first from ever; none after the campaign was closed.
  public init(_ definitions: [(from: Day, campaign: Campaign)], closedOn: Day? = nil) {
    var settings: [Day: Settings] = [:]
    for (place, definition) in definitions.enumerated() {
      let next = definitions.indices.contains(place + 1) ? definitions[place + 1].from : nil
      for day in definition.campaign.issueDays
      where (place == 0 || day >= definition.from) && next.map({ day < $0 }) ?? true
        && closedOn.map({ day <= $0 }) ?? true
      { settings[day] = definition.campaign.settings }
    }
    days = settings.keys.sorted()
    self.settings = settings
  }

  /// The last day on which a return for the issue of that day is in time; nil where the day has no issue.
  public func returnsDue(for asOf: Day) -> Day? { settings[asOf]?.returnsDue(for: asOf) }

  /// How the issue of a day stands (期次状态).
  public enum State: String, CaseIterable, Sendable {
    case published
    /// Counted as a draft that nobody released.
    case draft
    /// Its day has come, and that of the next has not.
    case due
    /// Its day has come, and that of a later one as well.
    case missed
    case toCome = "to_come"
  }

  /// Every issue up to a day, and the next one.
  public func issues(on day: Day, published: Set<Day>, drafted: Set<Day>) -> [(asOf: Day, state: State)] {
    let come = days.prefix { $0 <= day }
    return days.prefix(come.count + 1).map { asOf in
      if published.contains(asOf) { return (asOf, .published) }
      if asOf > day { return (asOf, .toCome) }
      if drafted.contains(asOf) { return (asOf, .draft) }
      return (asOf, asOf == come.last ? .due : .missed)
    }
  }

  /// The days whose issue should be published by a day and is not, the oldest first; a draft is not published.
  public func owed(on day: Day, published: Set<Day>) -> [Day] {
    days.filter { $0 <= day && !published.contains($0) }
  }
}

extension Campaign {
  /// The days of its issues by this definition alone, in their order, each once.
  public var issueDays: [Day] {
    Set(settings.issues.flatMap { $0.days(begins: begins, ends: ends) }).sorted()
  }
}
