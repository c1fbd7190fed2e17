import Casework
import PQ
import Registry
import Testing
import _TestKit

@Suite struct `The gate` {
  /// One way round the gate, and the constraint that stands in it.
  struct Way: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let refused: String
    let scene: GateScene
  }

  @Test func `the one complete path leads through`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        let found = try await GateScene().refusal(in: app)
        #expect(found == "nothing")
        #expect(try await app.number("select count(*) from ledger.went_live") == 1)
        #expect(try await app.texts("select ledger.permit_faults(30, '2024-03-01')") == [])
      }
    }
  }

  /// One database for every way round: none of them leaves anything behind.
  @Test func `every way round it is refused by name`() async throws {
    try await EphemeralDatabase.use { books in
      // What a way adds without a number gets one behind those of the scene.
      try await books.session(\.owner) { try await $0.run(script: "select setval('ledger.fact_id', 1000)") }
      try await books.session(\.app) { app in
        for way in GateWays.all {
          let found = try await way.scene.refusal(in: app)
          #expect(found == way.refused, "\(way.testDescription)")
          #expect(try await app.number("select count(*) from ledger.site") == 0, "\(way.testDescription)")
        }
      }
    }
  }

  @Test func `lesser levels, enterprises, intranets, policies and waivers have their own lawful paths`() async throws {
    for way in GateWays.lawful {
      try await EphemeralDatabase.use { books in
        try await books.session(\.app) { app in
          let found = try await way.scene.refusal(in: app)
          #expect(found == "nothing", "\(way.testDescription)")
        }
      }
    }
  }

  @Test func `a permit does not outlive what it rests on`() async throws {
    for (taken, refused) in GateWays.takings {
      try await EphemeralDatabase.use { books in
        try await books.session(\.app) { app in
          try await app.run(script: "set mlps.party = '甲'")
          try await app.run(script: GateScene().sql(through: "permit"))
          try await app.run(script: GateScene.told(taken))
          let found = try await StoreTests.refusal { try await app.run(script: GateScene().sql(of: "launch")) }
          #expect(found == refused, "\(taken)")
        }
      }
    }
  }

  @Test func `a select and a deferral are no way round`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        let scene = GateScene().without("permit", "launch")
        try await app.run(script: scene.sql())
        let selected = GateScene.told(
          """
          insert into ledger.went_live (acted_on, act, provision, site, origin)
          select '2024-03-01', act, id, $site, 'new' from law.provision where act = 'operation.permit_used' limit 1
          """)
        #expect(try await refusal { try await app.run(script: selected) } == "site_goes_live_by_a_permit")

        // Deferred checks are done at the commit at the latest, and an early check is not the last word on the facts.
        let open =
          "insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description) "
          + "values ('2024-02-20', 'rectification.found', $provision('rectification.found'), $finding, 'inspection', "
          + "'high', '弱口令');"
        let deferred = GateScene.told(
          "begin; set constraints all deferred; " + open + GateScene().sql(of: "permit") + GateScene().sql(of: "launch")
            + "commit;")
        #expect(try await refusal { try await app.run(script: deferred) } == "no_high_risk_finding_is_open")
        try await app.run(script: "rollback")
      }
    }
  }

  @Test func `a copy is no way round`() async throws {
    try await EphemeralDatabase.use { books in
      let decision = Decision(
        registrations: [.site(EveryFact.new, number: nil, origin: .new)],
        facts: [Fact(.wentLive(EveryFact.new, origin: .new, way: .permit(30)), on: EveryFact.day)])
      let failure = await #expect(throws: RecordFailure.self) {
        try await books.record(decision, openedOn: EveryFact.day)
      }
      guard case .disagreement("site_goes_live_by_its_own_permit", _)? = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }

  @Test func `an older view of the books does not open it`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: GateScene().sql(through: "permit"))
        for isolation in [Isolation.repeatableRead, .serializable] {
          let found = try await refusal {
            try await app.transaction(isolation: isolation) { app in
              try await app.run(script: GateScene().sql(of: "launch"))
            }
          }
          #expect(found == "gate_is_passed_on_the_latest_facts")
        }
      }
    }
  }
}
