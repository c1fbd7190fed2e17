public import PQ
public import Statute

/// The book of reminders (提醒登记): found by range of days, so that a day on which nobody ran it is made up for.
public struct ReminderBook: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// What one run found.
  public struct Found: Hashable, Sendable {
    /// The day of the run before it; nil for the first.
    public let since: Day?
    public let reminders: Int
    /// Items that concern nobody whom the books know.
    public let unaddressed: Int
    public let digests: Int
  }

  /// Works out everything that falls after the last run through a day, and makes the digests of that day.
  ///
  /// Run again it finds nothing new. Throws `ReminderRefusal.dayPassed` for a day before the last run's.
  public func run(on day: Day, by party: String) async throws -> Found {
    try await pool.transaction { session in
      try await session.execute(sql: "select pg_advisory_xact_lock(hashtext('ledger.reminder'))")
      let last = try await session.fetchOptional(ReminderStatements.LastReminderRun())?.value
      if let last, day < last { throw ReminderRefusal.dayPassed(day, last: last) }
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      let run = try await session.fetchOne(ReminderStatements.BeginReminderRun(day: day)).value
      let open = try await session.fetchAll(ReminderStatements.OpenItems(day: day))
      let falling = open.flatMap { item in
        ReminderRule.falling(
          due: item.dueOn, isProvisional: item.isProvisional, after: last, through: day, isNew: !item.isKnown
        ).map { (item: item, days: $0) }
      }
      let kept = try await session.fetchAll(ReminderStatements.KeepReminders(run: run, day: day, found: falling))
      let digests = try await session.fetchAll(ReminderStatements.MakeDigests(run: run, day: day))
      return Found(
        since: last, reminders: kept.count, unaddressed: falling.count - kept.count, digests: digests.count)
    }
  }

  /// What a recipient, or everybody, was told on a day; without a day, the last reminder of all that is still open.
  public func reminders(for recipient: ReminderRecipient? = nil, on day: Day? = nil, today: Day) async throws
    -> [Reminder]
  {
    try await pool.withSession {
      try await $0.fetchAll(
        ReminderStatements.ReminderLines(recipient: recipient?.key, told: day, today: today)
      ).compactMap(\.reminder)
    }
  }

  /// Hands every digest of the last week that waits for its mail to `send`, and writes down what became of it.
  ///
  /// One that was deferred is handed over again when its back-off has passed at `now`. Throws
  /// `ReminderRefusal.beingSent` while another does the same.
  public nonisolated(nonsending) func deliver(
    on day: Day, at now: Instant, _ send: nonisolated(nonsending) (ReminderDigest) async throws -> ReminderDelivery
  ) async throws -> [(digest: ReminderDigest, delivery: ReminderDelivery)] {
    try await pool.withSession { session in
      let lock = try await session.fetchCells("select pg_try_advisory_lock(hashtext('ledger.delivery'))")
      guard lock.rows.first?.first == .bool(true) else { throw ReminderRefusal.beingSent }
      let outcome: Result<[(digest: ReminderDigest, delivery: ReminderDelivery)], any Error>
      do {
        outcome = .success(try await deliver(on: day, at: now, in: session, send))
      } catch {
        outcome = .failure(error)
      }
      try await session.execute(sql: "select pg_advisory_unlock(hashtext('ledger.delivery'))")
      return try outcome.get()
    }
  }

  private nonisolated(nonsending) func deliver(
    on day: Day, at now: Instant, in session: Session,
    _ send: nonisolated(nonsending) (ReminderDigest) async throws -> ReminderDelivery
  ) async throws -> [(digest: ReminderDigest, delivery: ReminderDelivery)] {
    var delivered: [(digest: ReminderDigest, delivery: ReminderDelivery)] = []
    for waiting in try await session.fetchAll(ReminderStatements.WaitingDigests(day: day)) {
      if let last = waiting.last {
        let pause = Int64(ReminderDelivery.backOff(after: waiting.attempts)) * 60_000_000
        guard now.microseconds - last.microseconds >= pause else { continue }
      }
      guard let recipient = ReminderRecipient(key: waiting.recipient) else { continue }
      let lines = try await session.fetchAll(
        ReminderStatements.ReminderLines(today: waiting.day, digest: waiting.id))
      let digest = ReminderDigest(
        id: waiting.id, recipient: recipient, name: waiting.name, contact: waiting.contact, day: waiting.day,
        address: waiting.address, attempts: waiting.attempts, reminders: lines.compactMap(\.reminder))
      let delivery = try await send(digest)
      try await session.execute(
        sql: """
          insert into ledger.delivery (digest, channel, attempt, outcome, detail) values ($1, 'smtp', $2, $3, $4)
          """, Parameters(digest.id, Int32(waiting.attempts + 1), delivery.word, delivery.detail))
      delivered.append((digest, delivery))
    }
    return delivered
  }

  /// States where a recipient's mail goes; nil for nowhere any more.
  public func setMailbox(_ address: String?, of recipient: ReminderRecipient, by party: String) async throws {
    _ = try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      return try await session.execute(
        sql: "insert into ledger.mailbox (recipient, address) values ($1, $2)", Parameters(recipient.key, address))
    }
  }

  /// The mail server as it is set for a day; nil where none is.
  public func mailSettings(on day: Day) async throws -> ReminderMailSettings? {
    try await pool.withSession {
      try await $0.fetchOptional(ReminderStatements.MailSettings(day: day))?.settings
    }
  }

  /// Sets the mail server from a day on, on a paper.
  public func set(_ settings: ReminderMailSettings, from day: Day, by party: String, paper: String) async throws {
    _ = try await pool.withSession { session in
      try await session.execute(
        sql: """
          insert into policy.setting (key, since, value, set_by, paper)
          values ('smtp', $1, jsonb_strip_nulls(jsonb_build_object(
            'url', $2::text, 'from', $3::text, 'user', $4::text, 'starttls', $5::boolean, 'ca_file', $6::text)), $7, $8)
          """,
        Parameters(
          day, settings.url, settings.from, settings.user, settings.startsTLS, settings.authorities, party, paper))
    }
  }
}
