/// By what a time limit runs, if it runs at all (期限如何起算).
public enum LimitClock: Sendable {
  /// An act starts it.
  case byAct(ClockRule)
  /// The calendar does: once in every year or half-year, or by one day for everybody.
  case byCalendar(ClockRule)
  /// It never runs: it is asked about at the moment of an act, and stops it.
  case isGuard

  public var rule: ClockRule? {
    switch self {
    case .byAct(let rule), .byCalendar(let rule): rule
    case .isGuard: nil
    }
  }
}
