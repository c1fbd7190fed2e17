import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `What is seen of accounts` {
  @Test func `no hash and no secret is ever selected by the application`() async throws {
    try await AccessScene.use { scene in
      for (table, column) in [
        ("secret", "hash"), ("second_factor", "secret"), ("second_factor", "last_step"), ("session", "key"),
        ("session", "csrf"), ("token", "key"), ("attempt", "digest"), ("claim", "hash"), ("attempt", "*"),
        ("claim", "*"),
      ] {
        let found = try await refusal {
          _ = try await scene.asApp(scene.office, "select \(column) from access.\(table)")
        }
        #expect(found == SQLState.insufficientPrivilege.rawValue, "\(table).\(column)")
      }
    }
  }

  @Test func `nothing of it is deleted, and nothing that was written once is altered`() async throws {
    try await AccessScene.use { scene in
      for table in [
        "account", "account_switched", "post", "post_ended", "secret", "second_factor", "session", "token", "attempt",
        "claim",
      ] {
        let found = try await refusal { _ = try await scene.asApp(scene.office, "delete from access.\(table)") }
        #expect(found == SQLState.insufficientPrivilege.rawValue, "\(table)")
      }
      for change in [
        "account set person = 'x'", "account_switched set reason = 'x'", "post set region = null",
        "post_ended set paper = 'x'", "session set account = null", "session set expires_at = now()",
        "session set second_factor_passed = true", "token set expires_at = now()", "token set read_only = false",
        "second_factor set last_step = 0", "attempt set failures = 0", "claim set used_at = null",
      ] {
        let found = try await refusal { _ = try await scene.asApp(scene.office, "update access.\(change)") }
        #expect(found == SQLState.insufficientPrivilege.rawValue, "\(change)")
      }
    }
  }

  @Test func `what has ended or was revoked is not taken up again`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer("lisi")
      let opened = try await scene.signIn("lisi")
      let own = try await scene.visitor(opened)
      let token = try await scene.book.makeToken(
        named: "报表", isReadOnly: true, until: scene.after(minutes: 9), by: own, at: scene.now)
      try await scene.book.revokeToken(token.line.id, by: own, at: scene.now)
      try await scene.book.signOut(own, at: scene.now)
      for (table, end) in [("session", "ended"), ("token", "revoked")] {
        let sql =
          "update access.\(table) set \(end)_at = null, \(end)_why = null where \(end)_at is not null returning 1"
        #expect(try await scene.asApp(scene.office, sql) == [], "\(table)")
      }
      #expect(try await scene.seen(opened.cookie) == nil)
      #expect(try await scene.seen(token.token.text) == nil)
    }
  }

  @Test func `each sees as much as the post needs`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.staff("leader", as: .unitLeader)
      _ = try await scene.staff("clerk")
      _ = try await scene.staff("foreign", of: AccessScene.otherUnit)
      _ = try await scene.officer("officer")
      let system = try await scene.houseman("system", as: .systemAdministrator).visitor
      let security = try await scene.houseman("security", as: .securityAdministrator).visitor
      let auditor = try await scene.houseman("auditor", as: .auditor).visitor
      let everybody = ["auditor", "clerk", "foreign", "leader", "officer", "security", "system"]
      func logins(_ visitor: Visitor) async throws -> [String] {
        try await scene.asApp(visitor, "select login from access.account order by login")
      }
      func held(_ visitor: Visitor) async throws -> [String] {
        try await scene.asApp(
          visitor, "select a.login from access.post p join access.account a on a.id = p.account order by a.login")
      }
      func secrets(_ visitor: Visitor) async throws -> Int {
        try await scene.asApp(visitor, "select account::text from access.secret").count
      }
      #expect(try await logins(system) == everybody)
      #expect(try await logins(security) == everybody)
      #expect(try await logins(auditor) == ["auditor"])
      #expect(try await held(system) == ["system"])
      #expect(try await held(security) == everybody)
      #expect(try await secrets(system) == 7)
      #expect(try await secrets(security) == 1)
      let leader = try await scene.visitor("leader")
      #expect(try await logins(leader) == ["clerk", "leader"])
      #expect(try await held(leader) == ["clerk", "leader"])
      for login in ["clerk", "foreign", "officer"] {
        let visitor = try await scene.visitor(login)
        #expect(try await logins(visitor) == [login])
        #expect(try await held(visitor) == [login])
        #expect(try await secrets(visitor) == 1)
      }
      // Without an account and without a scope there is nothing.
      for table in ["account", "account_switched", "post", "post_ended", "session", "token", "secret", "second_factor"]
      {
        let column = table == "post" ? "id" : table == "post_ended" ? "post" : table == "account" ? "login" : "account"
        #expect(try await scene.asApp(nil, "select \(column)::text from access.\(table)") == [], "\(table)")
      }
    }
  }

  @Test func `a setting of access has its form`() async throws {
    try await AccessScene.use { scene in
      func set(_ key: String, _ value: String) async throws -> String {
        try await refusal {
          try await scene.books.session(\.owner) {
            try await $0.run(
              script: """
                insert into policy.setting (key, since, value, set_by, paper)
                values ('\(key)', '2026-01-01', '\(value)', '甲', '文')
                """)
          }
        }
      }
      for (key, rule, good, bad) in [
        ("second_factor_posts", "second_factor_posts_are_known_posts", "[\"auditor\"]", "[\"boss\"]"),
        ("second_factor_posts", "second_factor_posts_are_known_posts", "[]", "\"auditor\""),
        ("session_idle_minutes", "session_idles_for_one_minute_to_eight_hours", "30", "0"),
        ("session_hours", "session_lasts_one_hour_to_a_day", "24", "25"),
        ("password_days", "password_lasts_thirty_days_to_a_year", "90", "29"),
      ] {
        let found = try await (set(key, bad), set(key, good))
        #expect(found == (rule, "nothing"), "\(key)")
      }
    }
  }

  @Test func `SQL and Swift spell every post and estate alike`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        func words(_ constraint: String) async throws -> Set<String> {
          let text = try await owner.texts(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = '\(constraint)'")
          return Set(text.flatMap { $0.matches(of: /'([a-z_]+)'/).map { String($0.output.1) } })
        }
        #expect(try await words("post_is_known") == Set(Post.allCases.map(\.rawValue)))
        for post in Post.allCases {
          let found = try await owner.texts(
            """
            select substring(pg_get_expr(d.adbin, d.adrelid) from '''\(post.rawValue)''::text THEN ''([a-z]+)''')
            from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
            where d.adrelid = 'access.post'::regclass and a.attname = 'estate'
            """)
          #expect(found == [post.estate == .business ? "" : post.estate.rawValue], "\(post)")
        }
      }
    }
  }
}
