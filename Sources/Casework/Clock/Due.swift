public import Statute

/// One clock that runs for somebody (期限): from when to when, by what rule, and what ends it. Once written it does not move.
public struct Due: Hashable, Sendable {
  public let limit: TimeLimit
  public let duty: Period.Duty
  public let subject: Subject
  /// What the acts that end it are about: the case, or the subject itself.
  public let matter: Identifier<Subject>
  /// The fact that started it; nil for one that the calendar starts.
  public let fact: FactNumber?
  public let startsOn: Day
  public let length: DueLength
  /// As counted or written, before it is carried past days of rest.
  public let rawDue: Day
  public let due: Day
  public let isProvisional: Bool
  /// The first day of the rule that governs it: the one in force on the day it started.
  public let edition: Day
  /// Its article, as it is cited.
  public let basis: String
  /// The paper of the local policy that set its length, if one did.
  public let paper: String?
  /// The first day on which an act counts that ends it; nil: it may lie before the start.
  public let countsFrom: Day?
  public let ends: [ClockAct]
  public let lapses: [ClockAct]

  public init(
    limit: TimeLimit, duty: Period.Duty, subject: Subject, matter: Identifier<Subject>,
    fact: FactNumber?, startsOn: Day, length: DueLength, rawDue: Day, due: Day, isProvisional: Bool, edition: Day,
    basis: String, paper: String?, countsFrom: Day?, ends: [ClockAct], lapses: [ClockAct]
  ) {
    self.limit = limit
    self.duty = duty
    self.subject = subject
    self.matter = matter
    self.fact = fact
    self.startsOn = startsOn
    self.length = length
    self.rawDue = rawDue
    self.due = due
    self.isProvisional = isProvisional
    self.edition = edition
    self.basis = basis
    self.paper = paper
    self.countsFrom = countsFrom
    self.ends = ends
    self.lapses = lapses
  }
}
