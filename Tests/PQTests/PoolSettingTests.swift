import PQ
import Testing

/// What a session holds while it is lent (委任), whoever had it before.
@Suite struct PoolSettingTests {
  private var conninfo: String { TestServer.shared.conninfo }

  @Test func `a session has what it is lent under, and nothing of whom it served before`() async throws {
    let pool = Pool(conninfo, size: 1)
    let (first, second) = (pool.under(["pq.who": "甲", "pq.only": "一"]), pool.under(["pq.who": "乙"]))
    #expect(try await first.settings() == ["甲", "一"])
    #expect(try await second.settings() == ["乙", ""])
    #expect(try await pool.settings() == ["", ""])
    #expect(try await first.settings() == ["甲", "一"])
    #expect(try await pool.asTheyStand.settings() == ["甲", "一"])
    #expect(try await pool.settings() == ["", ""])
    await pool.close()
  }

  @Test func `who comes again is set nothing anew`() async throws {
    let pool = Pool(conninfo, size: 1).under(["pq.who": "甲"])
    try await pool.withSession { try await $0.run(script: "set pq.who = '丙'") }
    // Had it been set again, this would be gone: nobody but the pool sets what it sets.
    #expect(try await pool.settings() == ["丙", ""])
    await pool.close()
  }

  @Test func `after an error nothing is taken for granted`() async throws {
    let pool = Pool(conninfo, size: 1).under(["pq.who": "甲"])
    await #expect(throws: ServerError.self) {
      try await pool.withSession { session in
        try await session.run(script: "set pq.who = '丙'")
        try await session.run(script: "select 1 / 0")
      }
    }
    #expect(try await pool.settings() == ["甲", ""])
    await pool.close()
  }

  @Test func `what could not be set is lent to nobody`() async throws {
    let pool = Pool(conninfo, size: 1)
    #expect(try await pool.under(["pq.who": "甲"]).settings() == ["甲", ""])
    await #expect(throws: ServerError.self) {
      try await pool.under(["pq.who": "乙", "work_mem": "much"]).withSession { _ in Issue.record("it was lent") }
    }
    #expect(try await pool.under(["pq.only": "二"]).settings() == ["", "二"])
    #expect(try await pool.settings() == ["", ""])
    await pool.close()
  }

  @Test func `many under different settings each have their own, however few the sessions`() async throws {
    let pool = Pool(conninfo, size: 3, acquireTimeout: .seconds(60))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          let who = number % 7 == 0 ? "" : "\(number % 5)"
          let lent = who.isEmpty ? pool : pool.under(["pq.who": who])
          if number % 11 == 0 {
            await #expect(throws: ServerError.self) {
              try await lent.withSession { try await $0.run(script: "select 1 / 0") }
            }
          }
          let held = try await lent.settings()
          #expect(held == [who, ""])
        }
      }
      try await group.waitForAll()
    }
    #expect(await pool.count.lent == 0)
    await pool.close()
  }

  @Test func `of the idle sessions the one that has the settings is lent`() async throws {
    let pool = Pool(conninfo, size: 2)
    let (first, second) = (pool.under(["pq.who": "甲"]), pool.under(["pq.who": "乙"]))
    let (one, other) = try await first.withSession { session in
      (try await session.processID, try await second.withSession { try await $0.processID })
    }
    #expect(one != other)
    for _ in 0..<3 {
      #expect(try await first.withSession { try await $0.processID } == one)
      #expect(try await second.withSession { try await $0.processID } == other)
    }
    await pool.close()
  }
}

extension Pool {
  /// What a session that it lends holds of two settings; empty for what is not set.
  fileprivate func settings() async throws -> [String] {
    try await withSession { session in
      let row =
        try await session.fetchCells(
          "select coalesce(current_setting('pq.who', true), ''), coalesce(current_setting('pq.only', true), '')"
        ).rows.first ?? []
      return row.map { if case .text(let text) = $0 { text } else { "-" } }
    }
  }
}
