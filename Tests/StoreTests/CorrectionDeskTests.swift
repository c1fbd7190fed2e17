import Casework
import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The desk of corrections` {
  private static let today = Day(2024, 6, 1)

  /// Lends a desk of the app's.
  static func desk<Answer>(
    _ books: EphemeralDatabase, _ body: (CorrectionDesk) async throws -> Answer
  ) async throws -> Answer {
    let pool = Pool(books.app, size: 2)
    do {
      let answer = try await body(CorrectionDesk(pool))
      await pool.close()
      return answer
    } catch {
      await pool.close()
      throw error
    }
  }

  private static func body(_ json: String) -> CorrectFact.Change { .columns(json, actedOn: nil) }

  /// The facts of a table that stand at an instant.
  private static func standing(_ relation: String, at instant: Instant, in session: Session) async throws -> [String] {
    try await session.texts("select id from \(relation)_known('\(instant)'::timestamptz) order by id")
  }

  @Test func `a fact of any kind is corrected, voided and restored, and the past stays what it was`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.record(EveryFact.decision, openedOn: Self.today)
      try await Self.desk(books) { desk in
        try await books.session(\.reader) { reader in
          var tables = 0
          for relation in try await FactTables.all(in: reader) {
            guard let first = try await reader.texts("select id from \(relation) order by id limit 1").first else {
              continue
            }
            tables += 1
            let original = FactNumber(first)!
            let told =
              "select to_jsonb(f) - '{id,recorded_at,recorded_by,corrects,reason,document,void}'::text[]"
            let before = try await reader.texts("\(told) from \(relation) f where id = \(original)")

            let restated = try await desk.correct(
              CorrectFact(original, because: "文号误录", change: Self.body(#"{"document":"聊公网〔2024〕9号"}"#)), by: "丙",
              on: Self.today)
            let earlier = Instant(microseconds: restated.recordedAt.microseconds - 1)
            #expect(try await Self.standing(relation, at: earlier, in: reader).contains(first), "\(relation)")
            let known = try await Self.standing(relation, at: restated.recordedAt, in: reader)
            #expect(known.contains("\(restated.fact)") && !known.contains(first), "\(relation)")
            let written = try await reader.texts(
              "\(told) from \(relation) f where id = \(restated.fact) and corrects = \(original) and not void"
                + " and reason = '文号误录' and recorded_by = '丙' and document = '聊公网〔2024〕9号'")
            #expect(written == before, "\(relation)")
            #expect(restated.corrected == [.init(name: "document", value: "聊公网〔2024〕9号")], "\(relation)")
            #expect(restated.original == [.init(name: "document", value: "—")], "\(relation)")

            let void = try await desk.correct(
              CorrectFact(restated.fact, because: "重复", change: .void), by: "丁", on: Self.today)
            #expect(
              try await Self.standing(relation, at: void.recordedAt, in: reader).allSatisfy {
                $0 != "\(void.fact)" && $0 != "\(restated.fact)"
              }, "\(relation)")
            let again = try await desk.correct(
              CorrectFact(void.fact, because: "并非重复", change: Self.body("{}")), by: "丁", on: Self.today)
            #expect(
              try await Self.standing(relation, at: again.recordedAt, in: reader).contains("\(again.fact)"),
              "\(relation)")
            #expect(
              try await reader.texts("\(told) from \(relation) f where id = \(again.fact)") == before, "\(relation)")
            #expect(
              try await Self.standing(relation, at: earlier, in: reader).contains(first), "\(relation): the past stays")
          }
          #expect(tables >= 48, "\(tables) tables of facts")
          let listed = try await reader.number("select count(*) from ledger.corrections('-infinity', 'infinity')")
          #expect(listed == tables * 3)
        }
      }
    }
  }

  @Test func `a rehearsal says all and keeps nothing`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.record(EveryFact.decision, openedOn: Self.today)
      try await Self.desk(books) { desk in
        try await books.session(\.reader) { reader in
          let fact = FactNumber(try await reader.number("select id from ledger.grading_decided"))
          let command = CorrectFact(fact, because: "误录", change: Self.body(#"{"s":1,"a":2,"level":2}"#))
          let receipt = try await desk.correct(command, by: "丙", on: Self.today, rehearsing: true)
          #expect(receipt.corrected.map(\.name) == ["a", "s", "level"])
          #expect(try await reader.number("select count(*) from ledger.grading_decided") == 1)
          let real = try await desk.correct(command, by: "丙", on: Self.today)
          #expect(real.corrected == receipt.corrected && real.subject == receipt.subject)
        }
      }
    }
  }

  @Test func `of two who correct the same fact one is told who was first`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.record(EveryFact.decision, openedOn: Self.today)
      let fact = try await books.session(\.reader) {
        FactNumber(try await $0.number("select id from ledger.grading_decided"))
      }
      let outcomes = try await Self.desk(books) { desk in
        await withTaskGroup(of: Result<CorrectionReceipt, any Error>.self) { group in
          for party in ["丙", "丁"] {
            group.addTask {
              do {
                return .success(
                  try await desk.correct(CorrectFact(fact, because: party, change: .void), by: party, on: Self.today))
              } catch {
                return .failure(error)
              }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
      }
      let won = outcomes.compactMap { try? $0.get() }
      #expect(won.count == 1)
      let lost = outcomes.compactMap { outcome -> CorrectionRefusal? in
        if case .failure(let error) = outcome { error as? CorrectionRefusal } else { nil }
      }
      guard case .overtaken(let number, let party, let at)? = lost.first, let winner = won.first else {
        Issue.record("\(outcomes)")
        return
      }
      #expect(number == winner.fact && at == winner.recordedAt.description && ["丙", "丁"].contains(party))
    }
  }

  /// What is refused: the kind of fact, the body, and why.
  private static let refused: [(relation: String, body: String, why: CorrectionRefusal)] = [
    ("grading_decided", #"{"level":3,"level":2}"#, .columnStatedTwice("level")),
    ("grading_decided", #"{"levl":2}"#, .unknownColumn("levl", known: [])),
    ("grading_decided", #"{"level":"2"}"#, .wrongType(column: "level", value: "\"2\"", expected: .number)),
    ("grading_decided", #"{"level":99999}"#, .wrongType(column: "level", value: "99999", expected: .number)),
    ("grading_decided", #"{"level":2.5}"#, .wrongType(column: "level", value: "2.5", expected: .number)),
    (
      "grading_decided", #"{"acted_on":"2024-02-30"}"#,
      .wrongType(column: "acted_on", value: "\"2024-02-30\"", expected: .day)
    ),
    ("grading_decided", #"{"acted_on":20240201}"#, .wrongType(column: "acted_on", value: "20240201", expected: .day)),
    ("grading_decided", #"{"level":null}"#, .emptied("level")),
    ("grading_decided", #"{"level":2}"#, .broken(constraint: "level_is_the_higher_of_s_and_a", column: nil)),
    (
      "grading_decided", #"{"acted_on":"2190-01-01"}"#,
      .broken(constraint: "acted_on_is_not_after_the_record", column: nil)
    ),
    ("grading_decided", #"{"level":3}"#, .unchanged),
    ("grading_decided", "{}", .unchanged),
    ("grading_decided", #"{"object":"00000000-0000-000d-0000-000000000002"}"#, .subjectChanged("object")),
    ("grading_decided", #"{"act":"grading.self_confirmed"}"#, .lawChanged("act")),
    ("grading_decided", #"{"provision":1}"#, .lawChanged("provision")),
    ("grading_decided", #"{"recorded_by":"己"}"#, .ownColumn("recorded_by")),
    ("grading_decided", #"{"void":true}"#, .ownColumn("void")),
    ("grading_decided", #"{"reason":"因"}"#, .ownColumn("reason")),
    (
      "grading_decided", #"{"document":" 聊 "}"#,
      .broken(constraint: "line_is_trimmed_and_not_empty", column: "document")
    ),
    ("filing_certified", #"{"organ":"999999"}"#, .ownColumn("organ")),
    ("filing_certified", #"{"number":"1"}"#, .broken(constraint: "filing_number_has_its_form", column: nil)),
    ("site_described", #"{"region":"999999"}"#, .broken(constraint: "site_region_is_known", column: nil)),
    ("site_described", #"{"intranet":"yes"}"#, .wrongType(column: "intranet", value: "\"yes\"", expected: .truth)),
    ("inspected", #"{"officers":["甲"]}"#, .broken(constraint: "inspection_has_two_officers", column: nil)),
    ("inspected", #"{"officers":"甲"}"#, .wrongType(column: "officers", value: "\"甲\"", expected: .list)),
    ("tester_certified", #"{"valid":"2024"}"#, .wrongType(column: "valid", value: "\"2024\"", expected: .period)),
  ]

  @Test func `what a correction may not be is refused with its place`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.record(EveryFact.decision, openedOn: Self.today)
      try await Self.desk(books) { desk in
        try await books.session(\.reader) { reader in
          for (relation, body, why) in Self.refused {
            let fact = FactNumber(try await reader.number("select min(id) from ledger.\(relation)"))
            let refusal = await #expect(throws: CorrectionRefusal.self, "\(body)") {
              try await desk.correct(CorrectFact(fact, because: "误录", change: Self.body(body)), by: "丙", on: Self.today)
            }
            if case .unknownColumn("levl", let known)? = refusal {
              #expect(
                why == .unknownColumn("levl", known: [])
                  && known.starts(with: ["acted_on", "document", "s", "a", "level"]))
              #expect(!known.contains("object") && !known.contains("recorded_at") && !known.contains("act"))
            } else {
              #expect(refusal == why, "\(body)")
            }
          }
          for text in ["", "[]", "1", "{", "null"] {
            let refusal = await #expect(throws: CorrectionRefusal.self, "\(text)") {
              try await desk.correct(CorrectFact(1, because: "误录", change: Self.body(text)), by: "丙", on: Self.today)
            }
            guard case .notAnObject? = refusal else {
              Issue.record("“\(text)” is \(String(describing: refusal))")
              continue
            }
          }
          let unknown = await #expect(throws: CorrectionRefusal.self) {
            try await desk.correct(
              CorrectFact(999_999, because: "误录", change: .void), by: "丙", on: Self.today)
          }
          #expect(unknown == .unknownFact(999_999))
          let silent = await #expect(throws: CorrectionRefusal.self) {
            try await desk.correct(CorrectFact(1, because: " ", change: .void), by: "丙", on: Self.today)
          }
          #expect(silent == .noReason)
          #expect(try await reader.number("select count(*) from ledger.corrections('-infinity', 'infinity')") == 0)
        }
      }
    }
  }

  @Test func `a permit that rests on the fact lapses, and the correction says so`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.transaction { try await $0.run(script: "set local mlps.party = '甲';" + GateScene().sql()) }
      }
      // The scene numbers its facts itself.
      try await books.session(\.owner) { try await $0.run(script: "select setval('ledger.fact_id', 100)") }
      try await Self.desk(books) { desk in
        let day = Day(2024, 3, 2)
        // A contact's other number takes nothing back but the citation itself.
        let phone = try await desk.correct(
          CorrectFact(11, because: "电话有误", change: Self.body(#"{"phone":"0635-8111111"}"#)), by: "丙", on: day)
        #expect(
          phone.lapsed == [
            .init(permit: 30, site: phone.lapsed.first?.site ?? "", faults: ["permit_cites_standing_facts"])
          ])
        // What is broken already is not said again; what is broken anew is.
        let failed = try await desk.correct(
          CorrectFact(15, because: "实为未通过", change: Self.body(#"{"outcome":"fail"}"#)), by: "丙", on: day)
        #expect(failed.lapsed.map(\.faults) == [["permitted_site_last_passed_its_prelaunch_test"]])
        let launch = await #expect(throws: CorrectionRefusal.self) {
          try await desk.correct(
            CorrectFact(31, because: "日期有误", change: .columns("{}", actedOn: Day(2024, 3, 2))), by: "丙", on: day)
        }
        guard case .broken? = launch else {
          Issue.record("\(String(describing: launch))")
          return
        }
        let void = try await desk.correct(CorrectFact(31, because: "未曾上线", change: .void), by: "丙", on: day)
        #expect(void.voids && void.correctedOn == nil && void.original.contains { $0.name == "permit" })
      }
    }
  }

  @Test func `every kind of fact, every column and every code has a word in print`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let columns = try await owner.texts(
          """
          select distinct a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('ledger', 'campaign') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            and a.attgenerated = '' and c.relname not like '%\\_header'
            and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'corrects')
            and a.attname <> all ('{id,acted_on,recorded_at,recorded_by,corrects,reason,import,act,provision,tester,unit,site,object,finding,notice}')
          """)
        #expect(columns.count > 100)
        let codes = try await owner.texts(
          """
          select distinct k.attname || '.' || code[1] from pg_constraint c
          join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
          join pg_attribute k on k.attrelid = t.oid and k.attnum = any (c.conkey) and k.attname <> 'act'
          cross join lateral regexp_matches(pg_get_constraintdef(c.oid),
            '\\m' || k.attname || '\\)?(?:::text)? = ANY \\(+ARRAY\\[([^\\]]*)\\]', 'g') list
          cross join lateral regexp_matches(list[1], '''([^'']+)''', 'g') code
          where c.contype = 'c' and n.nspname in ('ledger', 'campaign')
            and exists (select from pg_attribute x where x.attrelid = t.oid and x.attname = 'corrects')
          """)
        #expect(codes.count > 70)
        for campaign in Campaign.catalogue {
          for relation in try await FactTables.all(in: owner) {
            let kind = relation.split(separator: ".").last.map(String.init) ?? relation
            #expect(campaign.wording.word(kind, in: "fact") != nil, "\(kind)")
          }
          #expect(columns.filter { campaign.wording.word($0, in: "field") == nil } == [])
          let unworded = codes.filter { code in
            let value = String(code.drop { $0 != "." }.dropFirst())
            return campaign.wording.word(code, in: "field_value") == nil
              && campaign.wording.word(value, in: "field_value") == nil
          }
          #expect(unworded == [])
        }
      }
    }
  }
}
