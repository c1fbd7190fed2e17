public import Statute

/// A protected object as the calendar's own clocks ask about it (定级对象期限情况).
public struct ClockedObject: Hashable, Sendable {
  public let id: ObjectID
  public let level: Level
  /// Its certificate is on the form of 2007.
  public let isOnOldForm: Bool

  public init(_ id: ObjectID, level: Level, isOnOldForm: Bool) {
    self.id = id
    self.level = level
    self.isOnOldForm = isOnOldForm
  }
}

/// One turn of a clock that the calendar starts (按日历起算的期限): the limit and the days from which and by which it runs.
public struct ClockSweep: Hashable, Sendable {
  public let limit: TimeLimit
  /// Objects certified on this day are concerned.
  public let from: Day
  public let through: Day

  /// The turns that run on a day, or ran out before it where one day was set for everybody.
  public static func turns(on day: Day) -> [ClockSweep] {
    TimeLimit.allCases.compactMap { limit in
      guard case .byCalendar = limit.clock else { return nil }
      let year = day.civil.year
      let isFirstHalf = day.civil.month <= 6
      for entry in limit.periods.entries {
        if case .fixed(let end)? = entry.value?.length, entry.since <= day {
          return ClockSweep(limit: limit, from: entry.since, through: end)
        }
      }
      // The rule of the day on which a period begins holds for the whole of it.
      switch limit.periods[on: Day(year, 1, 1)]?.length {
      case .calendarYear: return ClockSweep(limit: limit, from: Day(year, 1, 1), through: Day(year, 12, 31))
      case .halfYear:
        return isFirstHalf
          ? ClockSweep(limit: limit, from: Day(year, 1, 1), through: Day(year, 6, 30))
          : ClockSweep(limit: limit, from: Day(year, 7, 1), through: Day(year, 12, 31))
      default: return nil
      }
    }
  }

  /// The clock of one object in this turn; nil if it is none of its objects.
  public func due(of object: ClockedObject) -> Due? {
    guard case .byCalendar(let rule) = limit.clock, let entry = limit.periods.entry(on: from), let period = entry.value
    else { return nil }
    let subject = Subject.object(object.id)
    var start = ClockStart(fact: 0, act: ClockAct(rawValue: ""), on: from, subject: subject)
    start.level = object.level
    start.isOnOldForm = object.isOnOldForm
    guard rule.conditions.allSatisfy({ $0.holds(start) }) else { return nil }
    let length: DueLength
    switch period.length {
    case .calendarYear: length = .calendarYear
    case .halfYear: length = .halfYear
    default: length = .fixed
    }
    return Due(
      limit: limit, duty: period.duty, subject: subject, matter: subject.id, fact: nil, startsOn: from, length: length,
      rawDue: through, due: through, isProvisional: false, edition: entry.since, basis: entry.basis.description,
      paper: nil,
      countsFrom: from, ends: rule.ends, lapses: rule.lapses)
  }
}
