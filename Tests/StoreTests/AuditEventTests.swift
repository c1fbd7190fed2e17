import PQ
import Testing
import _TestKit

@testable import Store

@Suite struct `Audit events` {
  @Test func `each kind is noted, stamped by the database and chained`() async throws {
    try await EphemeralDatabase.use { books in
      let pool = Pool(books.app, size: 1)
      for kind in AuditEvent.Kind.allCases {
        try await AuditBook(pool).note(
          AuditEvent(
            kind, party: "甲", account: "00000000-0000-0000-0000-000000000001", address: "10.0.0.1", subjectKind: "site",
            subject: "00000000-0000-000c-0000-000000000001", particulars: ["act": "filing.accepted", "code": "GD-C2"]))
      }
      try await AuditBook(pool).note(AuditEvent(.signInFailed))
      await pool.close()
      try await books.session(\.owner) { owner in
        let kinds = try await owner.texts("select kind from audit.event order by id")
        #expect(kinds == AuditEvent.Kind.allCases.map(\.rawValue) + ["sign_in_failed"])
        #expect(
          try await owner.texts("select distinct particulars ->> 'code' from audit.event where party = '甲'") == [
            "GD-C2"
          ])
        let links = try await owner.fetchAll(
          ChainLinks(after: 0, limit: 100, filter: AuditFilter(relation: "audit.event")))
        #expect(links.count == AuditEvent.Kind.allCases.count + 1)
        #expect(links.first?.link.subject == "00000000-0000-000c-0000-000000000001")
        let definition = try await owner.texts(
          "select pg_get_constraintdef(oid) from pg_constraint where conname = 'event_kind_is_known'")
        let spelt = definition.flatMap { $0.matches(of: /'([^']+)'/).map { String($0.output.1) } }
        #expect(Set(spelt) == Set(AuditEvent.Kind.allCases.map(\.rawValue)))
      }
      #expect(try await `The audit chain`.faults(of: books) == [])
    }
  }

  @Test func `every fault that SQL finds has its name in Swift`() async throws {
    try await EphemeralDatabase.use { books in
      let body = try await books.session(\.owner) {
        try await $0.texts("select prosrc from pg_proc where oid = 'audit.check'::regproc")
      }
      let found = Set(
        body.joined().matches(of: /'((?:link|row|head|relation|column)_[a-z]+)'/).map { String($0.output.1) })
      #expect(found.subtracting(["row_number", "relation_name"]) == Set(AuditFault.Kind.allCases.map(\.rawValue)))
    }
  }

  @Test(arguments: [
    "insert into audit.event (kind, recorded_at) values ('exported', '2020-01-01Z')",
    "update audit.event set kind = 'signed_in'",
    "delete from audit.event", "delete from audit.link", "update audit.link set hash = ''", "truncate audit.link",
    "insert into audit.link values (1, 1, now(), null, '', '', '', '')", "insert into audit.pending (shape) values (1)",
    "insert into audit.closing default values", "delete from audit.pending", "select * from audit.pending",
    "insert into audit.change (shape, row, act, columns, party) values (1, '', 'removed', '{}', '甲')",
    "update audit.exempt set part = '*'", "insert into audit.mutable values ('ledger.unit', '甲')",
    "update audit.shape set columns = '{}'", "select lo_put((select object from audit.tip), 0, '')",
    "call audit.hold_all()", "alter table ledger.unit disable trigger all", "set session_replication_role = replica",
  ])
  func `the app can neither bend the chain nor step around it`(attempt: String) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: `The audit chain`.writeUnit)
        let found = try await refusal { try await app.run(script: attempt) }
        #expect(found == "42501")
      }
    }
  }

  @Test func `an unknown kind, a long tale and a short keeping are refused`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        let setting = """
          insert into policy.setting (key, since, value, set_by, paper)
          values ('audit_retention_days', '2024-01-01', '%', '甲', '文')
          """
        let tooFew = "audit_is_kept_for_half_a_year_at_least"
        let attempts =
          [
            ("insert into audit.event (kind) values ('slept')", "event_kind_is_known"),
            (
              "insert into audit.event (kind, particulars) values ('exported', jsonb_build_object('a', repeat('a', 5000)))",
              "event_particulars_are_few"
            ),
            (setting.replacing("%", with: "180"), "nothing"),
          ] + ["179", "0", "-1", "\"180\"", "null"].map { (setting.replacing("%", with: $0), tooFew) }
        for (sql, name) in attempts {
          let found = try await refusal { try await app.run(script: sql) }
          #expect(found == name, "\(sql)")
        }
      }
    }
  }

  @Test(arguments: [
    ("1024:9f86d081884c7d65", true), ("1024:9F86D081 884C7D65 9a2feaa0", true), ("0:9f86d081884c7d65", false),
    ("9f86d081884c7d65", false), ("7:9f86d081884c7d6", false), ("7:9f86d081884c7d6x", false), ("", false),
  ])
  func `an anchor is a place and sixteen digits or more`(text: String, isOne: Bool) {
    #expect((AuditAnchor(text) != nil) == isOne)
  }
}
