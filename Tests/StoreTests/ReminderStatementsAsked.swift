import Casework
import PQ
import Statute

@testable import Store

/// The statements of evidence, reminders and calls, and what the books must hold for them to answer something (提醒语句).
enum ReminderStatementsAsked {
  private static let day = Day(2024, 6, 1)

  static let all: [any Statement] = [
    EvidenceByDigest(digest: EvidenceScene.digest), EvidenceOfFact(fact: EvidenceScene.fact), AllEvidence(),
    EvidenceBody(digest: EvidenceScene.digest), EvidenceSettings(day: day),
    ReminderStatements.OpenItems(day: day), ReminderStatements.LastReminderRun(),
    ReminderStatements.BeginReminderRun(day: day),
    ReminderStatements.KeepReminders(run: 1, day: day, found: found),
    ReminderStatements.MakeDigests(run: 1, day: day + 1), ReminderStatements.ReminderLines(told: day, today: day),
    ReminderStatements.WaitingDigests(day: day), ReminderStatements.MailSettings(day: day),
    LateMatters(day: day, region: nil, campaign: nil, issue: nil), LoggedCalls(unit: nil, day: day),
    LogCall(
      unit: EveryFact.unit.description, site: nil, day: day, spokeTo: nil, phone: nil, outcome: "无人接听", replacing: nil),
    UnitOfSite(site: EveryFact.existing.description, day: day),
  ]

  /// One more than the books tell of.
  private static let found: [(item: ReminderStatements.OpenItems.Answer, days: Int)] = [
    (
      .init(
        kind: "due", item: 999_999, limit: "T-REVIEW", dueOn: day, isProvisional: false, duty: "unit",
        subjectKind: "unit", subject: EveryFact.unit.description, isKnown: false), 0
    )
  ]

  /// Works out the reminders of a day, and logs a call.
  static func prepare(_ pool: Pool) async throws {
    let book = ReminderBook(pool)
    let found = try await book.run(on: day, by: "甲")
    let keys = try await pool.withSession { try await $0.texts("select recipient from ledger.digest") }
    for recipient in keys.compactMap(ReminderRecipient.init(key:)) {
      try await book.setMailbox("a@example.cn", of: recipient, by: "甲")
    }
    precondition(found.digests > 0, "the books of this suite tell of nothing due")
    try await book.set(
      ReminderMailSettings(url: "smtp://a.cn", from: "a@b.cn"), from: day, by: "甲", paper: "文")
    _ = try await CallBook(pool).log(
      unit: EveryFact.unit.description, on: day, spokeTo: nil, phone: nil, outcome: "无人接听", by: "甲")
  }
}
