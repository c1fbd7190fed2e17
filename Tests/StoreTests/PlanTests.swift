import Foundation
import PQ
import Reports
import Schemas
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The plans` {
  @Test func `no wide row is found by going through a whole table again and again`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(script: BigBooks.script)
        try await owner.run(script: "analyze")
        let campaign = try #require(Campaign.named("liaocheng-2015"))
        let rows = WideRows(campaign: campaign, asOf: Day(2016, 6, 30), knownAt: .infinity, previous: nil)
        try await owner.transaction { session in
          try await session.run(script: "set local jit = off; set local work_mem = '64MB'")
          for table in RowTable.all {
            let plan = try await Self.plan(of: table.sql, rows.parameters(of: table.name), in: session)
            #expect(plan.faults() == [], "\(table.name)")
            try await session.execute(sql: table.sql, rows.parameters(of: table.name))
            try await session.run(script: "analyze \(table.name)")
          }
          let sites = try await session.number("select count(*) from site_row")
          #expect(sites == BigBooks.sites - BigBooks.exempted)
        }
      }
    }
  }

  @Test func `a plan that goes through a whole table again and again is found out`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(script: BigBooks.script)
        try await owner.run(script: "analyze")
        let plan = try await Self.plan(
          of: "select from ledger.site_listed a join ledger.site_named b on b.domain > a.document", Parameters(),
          in: owner)
        #expect(plan.faults() != [])
      }
    }
  }

  private static func plan(of sql: String, _ parameters: Parameters, in session: Session) async throws -> PlanNode {
    let table = try await session.fetchCells("explain (verbose, format json) \(sql)", parameters)
    let text = table.texts().joined()
    return try JSONDecoder().decode([[String: PlanNode]].self, from: Data(text.utf8))[0]["Plan"]!
  }
}
