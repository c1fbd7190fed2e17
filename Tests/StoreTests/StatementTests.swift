import Casework
import PQ
import Registry
import Reports
import Schemas
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The statements` {
  private static let day = Day(2016, 6, 30)

  /// Every statement of the store, with parameters for which the books of this suite have an answer.
  private static let all: [any Statement] =
    [
      WideRows.IntegrityCounts(knownAt: .infinity), WideRows.Moved(), WideRows.MovedInRows(), LatestOpening(),
      LatestPlan(), LatestRecurrence(),
      LatestClaim(), LatestRecheck(), LatestFindingClosing(), LatestAcceptance(), ReportDesk.FreezeInstant(),
      ReportDesk.RegionsOn(day: day), LatestICP(), LatestPoliceNumber(), LatestReview(), LatestMark(), LatestLive(),
      LatestSuspension(), LatestReopening(), LatestICPCancellation(), LatestLetter(), LatestObjectName(),
      LatestGrading(), LatestCertificate(), LatestReport(), LatestClosing(), NamesInUse(), LatestSiteDescription(),
      LatestUnitDescription(), CoveringObjects(), TesterNames(), Session.FactNumbers(count: 2), Migrator.HasHistory(),
      Migrator.History(), LawWriter.AlteredProvision(), AllRegions(), RegionWriter.HoldsFacts(),
      RegionWriter.LastPublished(), ImportBook.Imports(), PostgresRegister.LastFact(),
      PostgresRegister.AppliedPlan(digest: digest), PostgresRegister.EnterImport(entry: entry, facts: 0),
      Restoration.LedgerIsEmpty(), CalendarBook.Lines(from: Day(2024, 1, 1), to: Day(2024, 12, 31)),
      LawBook.Provisions(),
      LockSubjects(ids: everyone), HoldScope(words: "all"),
      KeepReceipt(party: "甲", key: "二号", wish: digest, answer: "{}"), LastFactAbout(subject: .site(EveryFact.existing)),
      Summarise(cases: everyone), RecordsOf(ids: everyone), RegistrationsOf(ids: everyone),
      Neighbours(subject: .site(EveryFact.existing)),
      ProvisionNumber(provision: LawExport.all[0]), PolicyEntries(), GivenReceipt(party: "甲", key: "一号"),
      SubjectFinder.Called(kind: "site", word: "W900001"), SubjectFinder.Seen(ids: everyone),
      ReportBook.LastRun(campaign: "liaocheng-2015", day: day, exact: true),
      ReportBook.ExceptedRun(campaign: "liaocheng-2015", asOf: day, knownAt: frozen, region: nil),
      ReportBook.RunsOfBytes(digest: digest),
      InputDigests(bound: frozen), InputOfRun(run: 1), InputTables(bound: frozen),
      EvidenceOf(sites: [EveryFact.existing, EveryFact.new], day: Day(2024, 6, 1)),
      ReportDesk.SampleIsHeld(), TypingsOfTallies(),
      PermitFaults(permit: 0, day: Day(2024, 6, 1)), NewSites(), SitesOfFallenPermits(day: Day(2026, 6, 1)),
      FallenOn(permit: 0, days: [Day(2024, 6, 1)]),
      SetPolicy(key: "甲", since: Day(2024, 1, 1), value: "乙", setBy: "丙", paper: "丁"),
      WorkDuringSuspension(tester: EveryFact.tester), OpenTransaction(party: "甲"),
      ReportBook.EnteredRelease(run: 3, isBalanced: true, exception: nil),
      CardIsSeen(subject: .site(EveryFact.existing)), AreReached(subjects: everyone),
    ] + DueStatementsAsked.all + AccessStatementsAsked.all + AuditStatementsAsked.all
    + JobStatementsAsked.all + RegisterStatementsAsked.all + CampaignStatementsAsked.all

  private static let frozen = Instant("2016-07-01T00:00:00Z")!
  private static let everyone: [Identifier<Subject>] = [EveryFact.existing.retagged(), EveryFact.object.retagged()]
  private static let digest = String(repeating: "a", count: 64)
  private static let entry = ImportEntry(
    id: Identifier(high: 9, low: 9), fileName: "甲.csv", fileDigest: digest,
    planDigest: String(repeating: "b", count: 64), rowsRead: 0,
    rowsRefused: 0)

  @Test func `none is forgotten here`() throws {
    let named = Set(Self.all.map { "\(type(of: $0))" })
    #expect(named.count == Self.all.count)
    #expect(StoreSources.statements.subtracting(named) == [])
  }

  @Test func `each is prepared, answered and read by its row`() async throws {
    try await Self.withFullBooks { session in
      for statement in Self.all {
        let name = "\(type(of: statement))"
        let told = try await session.describe(statement)
        let rows = try await Self.rows(of: statement, in: session)
        if rows == nil {
          #expect(told.columns.isEmpty, "\(name)")
        } else if !["AlteredProvision", "SitesOfFallenPermits", "ChainFaults"].contains(name) {
          #expect(rows ?? 0 > 0, "\(name) answers nothing, so that its columns are not checked")
        }
      }
    }
  }

  /// How many rows a statement answers; nil for one that has no answer and was run for its effect.
  private static func rows<S: Statement>(of statement: S, in session: Session) async throws -> Int? {
    if S.Answer.self == Never.self {
      _ = try await session.execute(statement)
      return nil
    }
    return try await session.fetchAll(statement).count
  }

  @Test func `every column that a measure, a comparison or a list asks for is there, of its type`() async throws {
    try await Self.withFullBooks { session in
      for kind in RowKind.allCases {
        let columns = try await session.fetchCells("select * from \(kind.table) limit 0").columns
        let types = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.oid) })
        for truth in kind.truths { #expect(types[truth] == OID.bool, "\(kind.table).\(truth)") }
        for (column, isNumber) in kind.compared {
          #expect(types[column] == (isNumber ? OID.int4 : OID.text), "\(kind.table).\(column)")
        }
        let printable: Set<UInt32> = [OID.bool, OID.int4, OID.int8, OID.text, OID.date, OID.array(of: OID.text)]
        for column in kind.listColumns {
          #expect(types[column].map(printable.contains) ?? false, "\(kind.table).\(column): \(types[column] ?? 0)")
        }
        for column in ["region", "category"] { #expect(types[column] == OID.text, "\(kind.table).\(column)") }
      }
    }
  }

  @Test func `no subject has two wide rows`() async throws {
    try await Self.withFullBooks { session in
      for (table, subject) in [
        ("site_place", "site"), ("object_state", "object"), ("tester_state", "tester"), ("unit_state", "unit"),
        ("site_base", "site"),
        ("finding_row", "finding"), ("site_row", "site"), ("object_row", "object"), ("unit_row", "unit"),
      ] {
        let rows = try await session.number("select count(*) from \(table)")
        #expect(rows > 0, "\(table) is empty")
        let doubles = try await session.texts(
          "select \(subject)::text from \(table) group by \(subject) having count(*) > 1")
        #expect(doubles == [], "\(table)")
      }
    }
  }

  /// Books with a history thrown by chance, a fact of every kind, a run and a holiday; the wide rows of a day made.
  private static func withFullBooks(_ body: (Session) async throws -> Void) async throws {
    let history = History(seed: 4)
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      try await books.record(EveryFact.decision, openedOn: Day(2024, 6, 1))
      let writers = Pool(books.app, size: 1)
      let runs = ReportBook(writers)
      for (isDraft, failures) in [(false, []), (true, ["S8"]), (true, [])] {
        let run = try await runs.record(
          campaign: "liaocheng-2015", asOf: day, knownAt: frozen, previous: nil, settings: "{}", edition: day,
          region: nil, isDraft: isDraft, failures: failures, figures: Cube(),
          files: [.init(book: "book1", fileName: "附件1.xlsx", digest: digest, bytes: 1)],
          input: InputDigest([.init(relation: "ledger.site", rows: 2, hash: digest)]), by: "甲")
        if let draft = try await runs.find(run)?.run, !failures.isEmpty {
          try await runs.release(draft, under: "两站同名", by: "甲")
        }
      }
      _ = try await PostgresRegister(writers, today: day).ledgerIndex()
      try await EvidenceScene.keep(in: EvidenceBook(writers, today: day))
      await writers.close()
      try await books.session(\.app) { app in
        try await app.run(
          script: """
            set mlps.party = '甲';
            insert into policy.calendar_day (day, working, source, published_on, recorded_by)
            values ('2024-01-01', false, '国办发明电〔2023〕7号', '2023-10-25', '甲');
            insert into policy.setting (key, since, value, set_by, paper)
            values ('gate_policy', '2024-01-01', '"statutory"', '甲', '聊公网〔2024〕2号');
            insert into ledger.tester_suspended (acted_on, tester, during, ground)
            values ('2024-03-02', '\(EveryFact.tester)', '[2024-02-20,2024-03-10)', 'suspended');
            insert into ledger.police_counted (acted_on, region, figure, period, value)
            values ('2016-06-30', '371502', 'case_opened', '[2016-06-01,2016-06-21)', 3);
            insert into ledger.receipt (party, key, wish, answer) values ('甲', '一号', repeat('a', 64), '{}');
            insert into campaign.submitted (acted_on, campaign, region, issue, digest, sent)
            values ('2024-06-01', 'kept', '371502', '2024-06-01', repeat('b', 64), '{"figures": {}}');
            insert into ledger.import (id, file_name, file_sha256, plan_sha256, rows_read, rows_refused, facts)
            values (gen_random_uuid(), '甲.csv', repeat('a', 64), repeat('a', 64), 0, 0, 0)
            """)
        try await DueStatementsAsked.prepare(app)
        try await JobStatementsAsked.prepare(app)
      }
      let reminding = Pool(books.app, size: 1)
      try await ReminderStatementsAsked.prepare(reminding)
      try await AccessStatementsAsked.prepare(reminding)
      await reminding.close()
      try await books.session(\.owner) { owner in
        try await owner.transaction { session in
          let campaign = try #require(Campaign.named("liaocheng-2015"))
          let rows = WideRows(campaign: campaign, asOf: day, knownAt: .infinity, previous: nil)
          try await rows.keepPlaces(in: session)
          try await rows.make(in: session)
          try await session.run(
            script: """
              set local mlps.party = '甲';
              create temp table stated on commit drop as
              select machine, edition, from_stage, event, condition, to_stage, actor, basis from law.provision
              """)
          try await body(session)
        }
      }
    }
  }
}
