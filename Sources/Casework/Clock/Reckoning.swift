public import Statute

/// The arithmetic of one clock, day by day (逐日推算): what was counted, what was left out and why.
public struct Reckoning: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// Not counted.
      case start
      /// The n-th day, working day or month.
      case counted(Int)
      /// A Saturday or Sunday that is worked for a festival, counted as the n-th.
      case countedMakeUp(Int, festival: String)
      /// A day of rest, left out of the count.
      case rest(RestReason)
      /// The end as counted is a day of rest: carried on.
      case carried(RestReason)
      /// Where it ends.
      case due
    }

    public let day: Day
    public let kind: Kind
    /// Its year's notice was missing.
    public let isProvisional: Bool
  }

  public let steps: [Step]
  public let end: DueDay?

  /// The reckoning of a length from a day; of a length that no count tells, start and end alone.
  public init(from start: Day, _ length: DueLength, rawDue: Day, due: Day, on calendar: WorkingCalendar) {
    var steps = [Step(day: start, kind: .start, isProvisional: false)]
    let end = length.end(from: start, on: calendar)
    let raw = end?.rawDue ?? rawDue
    switch length {
    case .workingDays:
      var count = 0
      var day = start
      while day < raw {
        day = day + 1
        let standing = calendar.standing(of: day)
        if let rest = standing.rest {
          steps.append(Step(day: day, kind: .rest(rest), isProvisional: standing.isProvisional))
        } else {
          count += 1
          let kind = standing.makeUp.map { Step.Kind.countedMakeUp(count, festival: $0) } ?? .counted(count)
          steps.append(Step(day: day, kind: kind, isProvisional: standing.isProvisional))
        }
      }
    case .days(let count):
      for number in stride(from: 1, through: count, by: 1) {
        steps.append(Step(day: start + number, kind: .counted(number), isProvisional: false))
      }
    case .months(let count):
      for number in stride(from: 1, through: count, by: 1) {
        steps.append(Step(day: start.adding(months: number), kind: .counted(number), isProvisional: false))
      }
    case .written, .validity, .fixed, .calendarYear, .halfYear: break
    }
    let last = end?.due ?? due
    if length.asksTheCalendar {
      var day = raw
      while day < last {
        let standing = calendar.standing(of: day)
        if let rest = standing.rest {
          steps.append(Step(day: day, kind: .carried(rest), isProvisional: standing.isProvisional))
        }
        day = day + 1
      }
    }
    let isProvisional = length.asksTheCalendar && calendar.standing(of: last).isProvisional
    steps.append(Step(day: last, kind: .due, isProvisional: isProvisional))
    self.steps = steps
    self.end = end
  }
}
