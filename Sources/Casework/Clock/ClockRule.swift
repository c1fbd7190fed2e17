/// Which acts start the clock of one time limit, under what conditions, and which end it (期限起止规则).
public struct ClockRule: Sendable {
  /// Which of the later acts are about the same matter.
  public enum Matter: Hashable, Sendable {
    /// Those of the same case: one assessment, one notice.
    case ofCase
    /// Those of the same subject, whichever case they belong to.
    case ofSubject
  }

  /// Since when an act that ends the clock counts.
  public enum Counting: Hashable, Sendable {
    /// Only what comes after the start.
    case afterStart
    /// What was done before the start is done as well: a duty there is once.
    case ever
  }

  public let starts: [ClockAct]
  public let conditions: [ClockCondition]
  /// Acts that do what was due.
  public let ends: [ClockAct]
  /// Acts after which nothing is due any more.
  public let lapses: [ClockAct]
  /// Acts that set a new end to the running clock.
  public let extensions: [ClockAct]
  /// What the clock is of; where the act is of a site and the clock of an object, it starts for every object covering it.
  public let subject: SubjectKind
  public let matter: Matter
  public let counting: Counting

  init(
    _ subject: SubjectKind, from starts: [ClockAct], if conditions: [ClockCondition] = [], to ends: [ClockAct],
    void lapses: [ClockAct] = [], extended extensions: [ClockAct] = [], _ matter: Matter = .ofSubject,
    _ counting: Counting = .afterStart
  ) {
    self.starts = starts
    self.conditions = conditions
    self.ends = ends
    self.lapses = lapses
    self.extensions = extensions
    self.subject = subject
    self.matter = matter
    self.counting = counting
  }
}
