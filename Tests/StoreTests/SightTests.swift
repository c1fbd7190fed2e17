import Casework
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

/// Who sees which row: what holds for every table alike.
@Suite struct `The sight of rows` {
  private static let schemas = "('law', 'policy', 'ledger', 'campaign', 'press', 'audit', 'access', 'office')"

  @Test func `every table is held by a scope`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let open = try await owner.texts(
          """
          select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in \(Self.schemas) and c.relkind in ('r', 'p')
            and (has_any_column_privilege('mlps_app', c.oid, 'select, insert, update')
              or has_any_column_privilege('mlps_reader', c.oid, 'select')
              or has_table_privilege('mlps_app', c.oid, 'delete'))
            and not (c.relrowsecurity and exists (
              select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')))
          order by 1
          """)
        #expect(open == [])
        let foreign = try await owner.texts(
          """
          select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in \(Self.schemas) and c.relkind = 'v'
            and coalesce(not 'security_invoker=true' = any (c.reloptions), true)
            and (has_table_privilege('mlps_app', c.oid, 'select') or has_table_privilege('mlps_reader', c.oid, 'select'))
          """)
        #expect(foreign == [], "a view that reads as who made it")
      }
    }
  }

  @Test func `a table that is added is closed until somebody says who sees it`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(
          script: """
            create table ledger.site_praised (
              like ledger.step_header including defaults including constraints including comments, site uuid not null);
            alter table ledger.site_praised drop column act, drop column provision;
            create table ledger.gossip (word text primary key);
            grant select on ledger.gossip to mlps_app;
            insert into ledger.gossip values ('x');
            call ledger.hold_fact_table('site_praised');
            call ledger.tell_all_facts()
            """)
        let praised = try await owner.texts(
          "select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = 'ledger.site_praised'::regclass and polcmd = 'r'"
        )
        #expect(praised.first?.contains("sight.shows(site)") == true, "\(praised)")
      }
      let seen = try await books.session(\.app) { try await $0.number("select count(*) from ledger.gossip") }
      #expect(seen == 0)
    }
  }

  /// The functions that the app may call and that run as the owner: each answers of what is in sight, or of no row.
  private static let definers = [
    // A yes or no about the scope, or codes that are no secret.
    "sight.everywhere", "sight.reaches", "sight.shows", "sight.shows", "sight.within",
    // Writes the summaries, answers nothing.
    "ledger.summarise",
    // Names of tables, and no row of any.
    "ledger.tables_of",
    // An instant.
    "press.frozen_instant",
    // Digests of what is counted, to whoever sees all of it.
    "press.input_digests",
    // The days of an issue, whose numbers it keeps to itself.
    "press.issue_of",
    // The days of all issues, and who published them; their numbers likewise.
    "press.issues_of",
  ]

  @Test func `no function that runs as the owner hands out rows`() async throws {
    try await EphemeralDatabase.use { books in
      let callable = try await books.session(\.owner) {
        try await $0.texts(
          """
          select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and n.nspname in ('sight', 'law', 'policy', 'ledger', 'campaign', 'press')
            and has_function_privilege('mlps_app', p.oid, 'execute')
            and p.prorettype <> 'trigger'::regtype
          order by 1
          """)
      }
      #expect(callable.sorted() == Self.definers.sorted())
    }
  }

  @Test func `without a scope nothing may be entered`() async throws {
    try await EphemeralDatabase.use { books in
      for scope in [nil, "", "rubbish"] as [String?] {
        let failure = await #expect(throws: ServerError.self) {
          try await books.session(reached: books.app(seeing: scope)) {
            try await $0.run(script: "set mlps.party = '甲'; insert into ledger.unit (id) values (gen_random_uuid())")
          }
        }
        #expect(failure?.sqlState == SQLState("42501"), "\(scope ?? "-")")
      }
    }
  }

  @Test func `the words of a scope survive the connection that carries them`() async throws {
    try await EphemeralDatabase.use { books in
      let scope = "region:371500 audit"
      let seen = try await books.session(reached: books.app(seeing: scope)) {
        try await $0.texts("select current_setting('mlps.scope')")
      }
      #expect(seen == [scope])
      let merged = ConnectionString.setting(
        "mlps.scope", to: "all", in: "postgresql:///mlps?host=/tmp&options=-c%20jit%3Doff")
      #expect(merged == #"dbname='mlps' host='/tmp' options='-c jit=off -c mlps.scope=all'"#)
      #expect(ConnectionString.setting("a", to: "b", in: "nonsense") == "nonsense")
    }
  }

  @Test func `an agency sees the tables that its acts write, as the law has it`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        for role in [Role.establishmentOffice, .communications, .governmentOffice, .authority] {
          var tables = Set(
            try await owner.texts(
              """
              select distinct k.conrelid::regclass::text from law.provision p join pg_constraint k
                on k.conname like '%\\_is\\_such\\_an\\_act' and pg_get_constraintdef(k.oid) ~ ('[{,]' || p.act || '[},]')
              where '\(role.rawValue)' = any (string_to_array(p.actor, ','))
              """))
          for act in Acts.all {
            guard let declaration = act as? any Declaration.Type, !declaration.by.isDisjoint(with: Roles(role))
            else { continue }
            tables.insert("ledger.\(Self.table(of: declaration))")
          }
          let held = Set(try await owner.texts("select unnest(sight.performed('\(role.rawValue)'))"))
          #expect(held == tables, "\(role)")
        }
      }
    }
  }

  private static func table<Stated: Declaration>(of act: Stated.Type) -> String { Stated.Content.table }
}
