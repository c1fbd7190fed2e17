public import Statute

/// An act that may start clocks, with what is known of its subject on that day (起算事实).
public struct ClockStart: Hashable, Sendable {
  public let fact: FactNumber
  public let act: ClockAct
  public let on: Day
  public let subject: Subject
  /// The case it belongs to; the subject itself where cases are not told apart.
  public let caseID: Identifier<Subject>

  public var level: Level?
  public var severity: FindingSeverity?
  public var isRunning = false
  public var isReadyToFile = true
  public var isOpening = false
  public var isOnOldForm = false
  public var isFirstReport = false
  /// The end that its paper names (文书载明的期限).
  public var writtenDue: Day?

  public init(
    fact: FactNumber, act: ClockAct, on day: Day, subject: Subject, caseID: Identifier<Subject>? = nil
  ) {
    self.fact = fact
    self.act = act
    on = day
    self.subject = subject
    self.caseID = caseID ?? subject.id
  }

  /// The clocks it starts, under the rules of its day.
  public func dues(under local: [LocalLength] = [], on calendar: WorkingCalendar) -> [Due] {
    TimeLimit.allCases.compactMap { limit in
      guard case .byAct(let rule) = limit.clock, rule.subject == subject.kind, rule.starts.contains(act),
        rule.conditions.allSatisfy({ $0.holds(self) })
      else { return nil }
      return due(limit, rule, under: local, on: calendar)
    }
  }

  private func due(
    _ limit: TimeLimit, _ rule: ClockRule, under local: [LocalLength], on calendar: WorkingCalendar
  ) -> Due? {
    if limit == .certificate || limit == .renewalOpen { return validity(limit, rule) }
    guard let entry = limit.periods.entry(on: on), let period = entry.value else { return nil }
    var paper: String?
    let length: DueLength
    if writtenDue != nil, limit.followsThePaper {
      length = .written
    } else if let set = local.inForce(limit, on: on) {
      (length, paper) = (set.length, set.paper)
    } else if let lawful = DueLength(period.length) {
      length = lawful
    } else {
      return nil
    }
    let end: DueDay
    if let counted = length.end(from: on, on: calendar) {
      end = counted
    } else if let writtenDue {
      // A date before the start is a slip of the pen: nothing is due before it is owed (I-12).
      end = DueDay(rawDue: writtenDue, due: max(writtenDue, on), isProvisional: false, skipped: [])
    } else {
      return nil
    }
    return Due(
      limit: limit, duty: period.duty, subject: subject, matter: rule.matter == .ofCase ? caseID : subject.id,
      fact: fact, startsOn: on, length: length, rawDue: end.rawDue, due: end.due, isProvisional: end.isProvisional,
      edition: entry.since, basis: entry.basis.description, paper: paper, countsFrom: rule.counting == .ever ? nil : on,
      ends: rule.ends, lapses: rule.lapses)
  }

  /// A certificate's end and the window before it: reckoned from its issue, an old one from the day letter 1846 names.
  private func validity(_ limit: TimeLimit, _ rule: ClockRule) -> Due? {
    guard let first = CertificateTerm.inForce.entries.first?.value,
      let term = CertificateTerm.inForce[on: max(on, first.notBefore)],
      let entry = limit.periods.entry(on: on) ?? limit.periods.entries.first, let period = entry.value
    else { return nil }
    let validity = term.validity(issued: on)
    let end = validity.validTo
    return Due(
      limit: limit, duty: period.duty, subject: subject, matter: subject.id, fact: fact,
      startsOn: limit == .certificate ? validity.validFrom : validity.renewalOpens, length: .validity, rawDue: end,
      due: end, isProvisional: false, edition: entry.since, basis: entry.basis.description, paper: nil, countsFrom: on,
      ends: rule.ends, lapses: rule.lapses)
  }
}

extension TimeLimit {
  /// A date that the paper names goes before any length.
  var followsThePaper: Bool {
    switch self {
    case .notice, .findingMajor, .findingHigh, .findingMedium, .findingLow: true
    default: false
    }
  }
}

extension DueLength {
  /// The length that the law states for an act's clock; nil for one that the calendar or nothing starts.
  public init?(_ length: Length) {
    switch length {
    case .calendarDays(let count), .asWritten(let count): self = .days(count)
    case .workingDays(let count): self = .workingDays(count)
    case .months(let count): self = .months(count)
    case .workingDaysBefore, .monthsBefore, .before, .calendarYear, .halfYear, .fixed: return nil
    }
  }
}
