import PQ
import Testing
import _TestKit

@testable import Store

@Suite struct `The digests of the audit chain` {
  private static let foreign = """
    set timezone = 'America/St_Johns'; set datestyle = 'SQL, DMY'; set intervalstyle = 'sql_standard';
    set extra_float_digits = -15; set bytea_output = 'escape'; set lc_numeric = 'C'; set client_encoding = 'GB18030';
    """

  @Test func `a digest can be reckoned without this program`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(
          script: Self.foreign + """
            set client_encoding = 'UTF8';
            set mlps.party = '甲';
            insert into ledger.unit (id, recorded_at, recorded_by)
            values ('00000000-0000-000b-0000-000000000001', '2024-03-01 12:30:00+08', '某"局');
            """)
        // printf '["ledger.unit", "00000000-0000-000b-0000-000000000001", "2024-03-01T04:30:00+00:00", "某\"局"]' | sha256sum
        let digest = try await owner.texts("select encode(digest, 'hex') from audit.link")
        #expect(digest == ["f3e211cf42de2e90f6ee1cec33d7593773b616be306b34f145845144db295f11"])
        // The hash, from the 32 zeros before the first link on.
        let hash = try await owner.texts(
          """
          select (hash = sha256(decode(repeat('00', 32), 'hex') || int8send(1) || int4send(shape)
            || int8send((extract(epoch from recorded_at - '2000-01-01T00:00:00Z') * 1000000)::bigint) || digest
            || '\\x01' || uuid_send(subject) || convert_to(row, 'UTF8') || '\\x00' || convert_to('甲', 'UTF8')))::text
          from audit.link
          """)
        #expect(hash == ["true"])
      }
    }
  }

  @Test func `no setting of a session makes another digest`() async throws {
    try await EphemeralDatabase.use { books in
      let rows = """
        set mlps.party = '甲';
        insert into policy.calendar_day (day, working, source, published_on, recorded_by)
        values ('2024-05-01', false, '国办', '2023-10-25', '甲');
        insert into policy.accepting_organ (code, name, valid, set_by, paper)
        values ('371500', '某局', '[2010-01-01,2024-02-03)', '甲', '文');
        insert into ledger.tester (id) values ('00000000-0000-000e-0000-000000000001');
        insert into ledger.tester_certified (acted_on, tester, certificate, valid)
        values ('2023-01-01', '00000000-0000-000e-0000-000000000001', 'DJCP2023000001', '[2023-01-01,2026-01-01)');
        with kept as (insert into ledger.evidence (sha256, bytes, media_type)
          values (encode(sha256('\\x00ff10'), 'hex'), 3, 'application/pdf') returning sha256)
        insert into ledger.evidence_body (sha256, body) select sha256, '\\x00ff10' from kept;
        insert into policy.setting (key, since, value, set_by, paper)
        values ('test_from_level', '2024-01-01', '{"b": 1.50, "a": [true, null]}', '甲', '文');
        """
      try await books.session(\.app) { try await $0.run(script: Self.foreign + "set client_encoding = 'UTF8';" + rows) }
      let plain = try await `The audit chain`.faults(of: books)
      #expect(plain == [])
      let abroad = try await books.session(\.owner) { owner in
        try await owner.run(script: Self.foreign + "set client_encoding = 'UTF8'")
        return try await owner.fetchAll(ChainFaults()).map(\.fault)
      }
      #expect(abroad == [])
    }
  }

  @Test func `a column that is added later is missed until it is held, and old links stand`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(script: `The audit chain`.writeUnit)
        try await owner.run(script: "alter table ledger.unit add column alias text")
        #expect(
          try await owner.fetchAll(ChainFaults()).map(\.fault)
            == [AuditFault(.columnUnheld, relation: "ledger.unit", row: "alias")])
        try await owner.run(script: "call audit.hold_all()")
        try await owner.run(
          script: "insert into ledger.unit (id, recorded_by, alias) values (gen_random_uuid(), '甲', '某局')")
        #expect(try await owner.fetchAll(ChainFaults()).map(\.fault) == [])
        try await owner.run(script: "update ledger.unit set alias = '乙' where alias is not null")
        #expect(try await owner.fetchAll(ChainFaults()).map(\.fault.kind) == [.rowAltered])
      }
    }
  }

  @Test func `a table that is held later has its rows chained as they were recorded`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(
          script: """
            create schema probe;
            create table probe.note (id bigint primary key, recorded_at timestamptz not null, body bytea);
            insert into probe.note values (1, '2024-03-01Z', '\\x01'), (2, '2024-01-01Z', null), (3, '2024-02-01Z', '\\x02')
            """)
        #expect(
          try await owner.fetchAll(ChainFaults()).map(\.fault) == [AuditFault(.relationUnheld, relation: "probe.note")])
        try await owner.run(script: "call audit.hold_all(); call audit.hold_all()")
        #expect(try await owner.texts("select row from audit.link order by place") == ["2", "3", "1"])
        #expect(try await owner.fetchAll(ChainFaults()).map(\.fault) == [])
      }
    }
  }

  @Test func `changes in place are told without what was changed, and behind the back they are found`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(
          script: """
            create schema probe;
            create table probe.secret (account uuid primary key, hash text not null, seen_at timestamptz);
            insert into probe.secret values ('00000000-0000-0000-0000-000000000001', 'geheim-1');
            insert into audit.mutable values ('probe.secret', '就地更换');
            insert into audit.exempt values ('probe.secret', 'seen_at', '标记');
            call audit.hold_all();
            insert into probe.secret values ('00000000-0000-0000-0000-000000000002', 'geheim-2');
            update probe.secret set hash = 'geheim-3' where hash = 'geheim-1';
            update probe.secret set seen_at = now();
            update probe.secret set hash = hash;
            delete from probe.secret where hash = 'geheim-2'
            """)
        let told = try await owner.texts("select act || array_to_string(columns, ',') from audit.change order by id")
        #expect(told == ["added", "added", "alteredhash", "removed"])
        #expect(try await owner.texts("select c::text from audit.change c").allSatisfy { !$0.contains("geheim") })
        #expect(try await owner.fetchAll(ChainFaults()).map(\.fault) == [])
        try await owner.run(
          script: """
            alter table probe.secret disable trigger user;
            update probe.secret set hash = 'geheim-4'; insert into probe.secret values (gen_random_uuid(), 'geheim-5');
            alter table probe.secret enable trigger user
            """)
        let kinds = Set(try await owner.fetchAll(ChainFaults()).map(\.fault.kind))
        #expect(kinds == [.rowAltered, .rowUnlinked])
        try await owner.run(
          script: "alter table probe.secret disable trigger user; delete from probe.secret where hash = 'geheim-4'")
        let after = Set(try await owner.fetchAll(ChainFaults()).map(\.fault.kind))
        #expect(after == [.rowRemoved, .rowUnlinked, .relationUnheld])
      }
    }
  }
}
