import Casework
import PQ
import Registry
import Statute
import Store
import Testing
import _Scenes
import _TestKit

/// Faults found in the one open system that does the same work, each a test that we do not have it.
@Suite struct `What a comparable system gets wrong` {
  private static let day = Day(2025, 6, 2)

  /// 1: a status is written as it comes in the body.
  @Test func `no body writes a stage, and no application role does`() async throws {
    try await EphemeralDatabase.use { database in
      try await database.session(\.app) { app in
        for table in ["ledger.standing", "ledger.site", "ledger.filing_certified", "ledger.went_live"] {
          let columns = try await app.number(
            """
            select count(*) from information_schema.column_privileges
            where grantee = 'mlps_app' and privilege_type = 'UPDATE' and table_schema || '.' || table_name = '\(table)'
            """)
          #expect(columns == 0, "\(table)")
        }
        let found = try await refusal {
          try await app.run(
            script: "insert into ledger.standing values ('operation', gen_random_uuid(), 'live', 'x', 1, '2025-01-01')")
        }
        #expect(found == SQLState.insufficientPrivilege.rawValue)
      }
    }
  }

  /// 2: an empty form of assessment is a pass, and nobody looks at the tester's certificate.
  @Test func `an assessment without a conclusion, or by a tester whose certificate ran out, is refused`() throws {
    let scene = try #require(Scenes.leading(to: "assessment.registered"))
    let wish = try #require(scene.wishes.last)
    var books = try scene.played()
    books.record(
      TesterSuspended(tester: Cast.tester, during: DaySpan(from: wish.day - 1, through: nil), ground: .suspended),
      act: "tester.suspended", on: wish.day - 1)
    #expect(throws: Refusal.self) {
      try books.perform(wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document)
    }
    let report = try #require(Scenes.leading(to: "assessment.report_issued")?.wishes.last)
    var played = try #require(Scenes.leading(to: "assessment.report_issued")).played()
    let issued = try #require(report.act as? IssueReport)
    #expect(throws: Refusal.self) {
      try played.perform(
        IssueReport(reportNumber: issued.reportNumber, conclusion: .conforming), on: report.subject, by: report.party,
        on: report.day)
    }
  }

  /// 3: a status set by hand counts as a filing.
  @Test func `only a certificate counts as filed`() throws {
    let accepted = try #require(Scenes.leading(to: "filing.accepted"))
    let books = try accepted.then(try #require(accepted.wishes.last)).played()
    let file = books.file(of: .object(Cast.newObject))
    #expect(file.stage(Filing.self, of: file.subject.id, on: Self.day) == .accepted)
    #expect(!file.stage(Filing.self, of: file.subject.id, on: Self.day).isCertified)
  }

  /// 4: an error of the database is answered as a success.
  @Test func `a refused write is an error with the constraint's name, and nothing of it stays`() async throws {
    try await EphemeralDatabase.use { database in
      let pool = Pool(database.app, size: 1)
      let books = PostgresCaseBooks(pool)
      let refused = await #expect(throws: UnknownReference.self) {
        try await books.transaction(as: Party("甲", as: [])) { desk in
          _ = try await desk.append(
            Deed(
              registrations: [.unit(Cast.unit)],
              Deed.Entry(ObjectDescribed(object: Cast.object, unit: Cast.unit, name: "无主对象"))),
            on: Self.day, document: nil)
        }
      }
      #expect(refused?.constraint == "object_described_is_of_a_known_object")
      await pool.close()
      try await database.session(\.reader) { reader in
        let units = try await reader.number("select count(*) from ledger.unit")
        #expect(units == 0)
      }
    }
  }

  /// 5: the matrix reaches the fifth level from what the standard gives the second.
  @Test func `the matrix is the standard's`() {
    let expected: [HarmedObject: [Level]] = [
      .citizen: [.one, .two, .two], .society: [.two, .three, .four], .state: [.three, .four, .five],
    ]
    for (object, levels) in expected {
      for (harm, level) in zip([Harm.general, .serious, .grave], levels) {
        #expect(GradingForm.of2020.matrix.level(of: [Impact(object, harm)]) == level)
      }
    }
  }

  /// 6: "overdue" is counted from a UTC day.
  @Test func `nothing is late on its last day, and a day ends in Shanghai`() async throws {
    try await EphemeralDatabase.use { database in
      try await database.session(\.owner) { session in
        // A quarter past midnight of 2 June in Shanghai is still 1 June in UTC.
        let day = try await session.texts(
          "select ((timestamptz '2025-06-01T16:15:00Z') at time zone 'Asia/Shanghai')::date::text")
        #expect(day == ["2025-06-02"])
      }
    }
    let due = WorkingCalendar.published.adding(days: 30, to: Day(2025, 5, 3))
    #expect(due.due == Day(2025, 6, 3))
  }
}
