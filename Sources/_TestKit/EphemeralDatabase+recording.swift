public import Casework
internal import PQ
internal import Registry
public import Statute
public import Store

extension EphemeralDatabase {
  /// Records a decision as the app does, under a plan of its own, on books open that day.
  public func record(_ decision: Decision, by party: String = "甲", openedOn today: Day) async throws {
    let pool = Pool(app, size: 1)
    var chance = SystemRandomNumberGenerator()
    let id = Identifier<ImportTag>.fresh(using: &chance)
    let digits = id.description.filter { $0 != "-" }
    let entry = ImportEntry(
      id: id, fileName: "测试.csv", fileDigest: digits + digits, planDigest: digits + digits,
      rowsRead: decision.facts.count, rowsRefused: 0)
    do {
      let register = PostgresRegister(pool, today: today)
      let lastFact = try await register.ledgerIndex().lastFact
      try await register.record(decision, by: party, as: entry, after: lastFact)
    } catch {
      await pool.close()
      throw error
    }
    await pool.close()
  }

  /// Restores a history as the owner, each entry with the instant at which it was first recorded.
  public func restore(_ history: [Restoration.Entry], openedOn today: Day) async throws {
    try await session(\.owner) { try await Restoration($0).restore(history, openedOn: today) }
  }
}
