public import Statute

/// How long one clock runs, as the books keep it (期限长度): `days:30`, `working_days:10`, `months:12`, `written`, …
public enum DueLength: Hashable, Sendable {
  case days(Int)
  case workingDays(Int)
  case months(Int)
  /// A paper names the day.
  case written
  /// The certificate's own period; what its end is reckoned from is its issue.
  case validity
  /// By one day for everybody.
  case fixed
  case calendarYear
  case halfYear

  /// Whether days of rest have a say in where it ends.
  public var asksTheCalendar: Bool {
    switch self {
    case .days, .workingDays, .months: true
    case .written, .validity, .fixed, .calendarYear, .halfYear: false
    }
  }

  /// The last day of this length from a start; nil where no length alone tells it.
  public func end(from start: Day, on calendar: WorkingCalendar) -> DueDay? {
    switch self {
    case .days(let count): calendar.adding(days: count, to: start)
    case .workingDays(let count): calendar.adding(workingDays: count, to: start)
    case .months(let count): calendar.adding(months: count, to: start)
    case .written, .validity, .fixed, .calendarYear, .halfYear: nil
    }
  }
}

extension DueLength: RawRepresentable {
  public var rawValue: String {
    switch self {
    case .days(let count): "days:\(count)"
    case .workingDays(let count): "working_days:\(count)"
    case .months(let count): "months:\(count)"
    case .written: "written"
    case .validity: "validity"
    case .fixed: "fixed"
    case .calendarYear: "calendar_year"
    case .halfYear: "half_year"
    }
  }

  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false)
    let count = parts.count == 2 ? Int(parts[1]).flatMap { $0 > 0 ? $0 : nil } : nil
    switch (parts[0], count, parts.count) {
    case ("days", let count?, _): self = .days(count)
    case ("working_days", let count?, _): self = .workingDays(count)
    case ("months", let count?, _): self = .months(count)
    case ("written", _, 1): self = .written
    case ("validity", _, 1): self = .validity
    case ("fixed", _, 1): self = .fixed
    case ("calendar_year", _, 1): self = .calendarYear
    case ("half_year", _, 1): self = .halfYear
    default: return nil
    }
  }
}
