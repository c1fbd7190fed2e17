import Casework
import PQ
import Statute
import _TestKit

@testable import Store

/// The statements of the book of dues, and what the books must hold for them to answer something (期限语句).
enum DueStatementsAsked {
  private static let day = Day(2016, 6, 30)

  static let all: [any Statement] =
    [
      starts, DueStartsAbout(range: starts, subjects: everyone), DueStatements.DueByNumber(id: 1),
      DueStatements.DuesTouched(day: day, year: 2016),
      extensions, DueStatements.DueExtensionsAbout(range: extensions, subjects: everyone),
      DueStatements.ObjectsCertified(day: day),
      DueStatements.LocalLengths(), DueStatements.LastDueMark(), DueStatements.SetDueMark(after: 0),
      DueEntry.EnterDues(entries: entries), DueQuestion.DueLines(question: DueQuestion(on: day)),
      DueExplanation.DueHistory(root: 1), DueExplanation.DueBeginning(fact: 1),
      CalendarBook.LinesKnown(knownAt: .infinity),
    ] + ReminderStatementsAsked.all

  private static let starts = DueStarts(after: 0, through: .max)
  private static let extensions = DueStatements.DueExtensions(after: 0, through: .max, corrected: [])
  private static let everyone: [Identifier<Subject>] = [
    EveryFact.existing.retagged(), EveryFact.object.retagged(), EveryFact.finding.retagged(),
  ]

  private static let entries: [DueEntry] = {
    var start = ClockStart(
      fact: 900_000, act: ClockAct(rawValue: "rectification.found"), on: day,
      subject: .finding(EveryFact.finding))
    start.severity = .high
    return start.dues(on: .published).map { DueEntry(due: $0) }
  }()

  /// Starts every clock, and tells one extension more that none has followed yet.
  static func prepare(_ session: Session) async throws {
    try await session.run(
      script: """
        insert into policy.setting (key, since, value, set_by, paper)
        values ('time_limit:T-FIND-LOW', '2016-01-01', '{"days": 60}', '甲', '聊公网〔2016〕1号')
        """)
    try await DueWriter(session).start(after: 0)
    try await session.run(
      script: """
        insert into ledger.finding_extended (acted_on, finding, due_on, approved_by)
        values ('2024-04-20', '\(EveryFact.finding)', '2024-06-01', '王五')
        """)
  }
}
