import Casework
import PQ
import Statute
import Store

/// The question of the gate for one site, time after time, and for all of them at once (上线门问询计时).
struct Questions {
  private static let reader = Party("测量", as: [])
  private static let turns = 200

  private let pool: Pool

  init(_ pool: Pool) { self.pool = pool }

  func timed() async throws -> [String: Any] {
    let today = try await pool.withSession { try await $0.fetchOne(Today()).value }
    let all = try await pool.withSession { try await $0.fetchAll(SitesOfLedger(count: .max)).map(\.value) }
    var one = Laps()
    for turn in 0..<Self.turns + 5 {
      let start = ContinuousClock.now
      _ = try await missing(of: [all[turn * 37 % all.count]], on: today)
      if turn >= 5 { one.add(ContinuousClock.now - start) }
    }
    let start = ContinuousClock.now
    let lacking = try await missing(of: all, on: today)
    var whole = Laps()
    whole.add(ContinuousClock.now - start)
    return [
      "gate_one_us": one.median, "gate_all_s": whole.median / 1e6, "gate_sites": all.count, "gate_closed": lacking,
    ]
  }

  /// For how many of them the gate is closed.
  private func missing(of sites: [Identifier<Subject>], on day: Day) async throws -> Int {
    try await PostgresCaseBooks(pool).transaction(as: Self.reader) { desk in
      try await desk.gateEvidence(of: sites.map { $0.retagged() }, on: day)
        .count { !Gate.missing($0, under: LocalPolicy()).isEmpty }
    }
  }
}
