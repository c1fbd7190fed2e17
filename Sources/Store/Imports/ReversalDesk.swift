public import Casework
public import PQ
public import Registry
internal import Statute

/// The desk where an import is taken back (撤销导入): each of its facts is answered by a correction, none is deleted.
public struct ReversalDesk: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's, under the sight of the whole books.
  public init(_ pool: Pool) { self.pool = pool }

  /// Takes back all that an import recorded, in one transaction; a rehearsal does all of it and keeps nothing.
  ///
  /// The released reports are counted again once for the whole, noted with its last correction. Throws `ReversalRefusal`.
  public func revert(
    _ id: Identifier<ImportTag>, because reason: String, by party: String, rehearsing isRehearsal: Bool = false
  ) async throws -> ReversalReceipt {
    do {
      return try await pool.withSession { session in
        // From before the books are looked at: no import comes in meanwhile.
        try await session.execute(sql: "select pg_advisory_lock(hashtext('ledger.import'))")
        let outcome: Result<ReversalReceipt, any Error>
        do {
          outcome = .success(
            try await session.transaction(isolation: .repeatableRead) { session in
              let receipt = try await Self.transaction(
                id, "\(reason) [\(id)]", by: party, in: session)
              if isRehearsal { throw Rehearsed.done(receipt) }
              return receipt
            })
        } catch { outcome = .failure(error) }
        if !session.isBroken {
          try await session.execute(sql: "select pg_advisory_unlock(hashtext('ledger.import'))")
        }
        return try outcome.get()
      }
    } catch let Rehearsed.done(receipt) {
      return receipt
    } catch let error as ServerError {
      if error.isWorthRetrying { throw ReversalRefusal.disturbed }
      guard error.sqlState.isIn(class: "23") else { throw error }
      if error.constraint?.hasSuffix("_is_corrected_once") == true { throw ReversalRefusal.disturbed }
      throw ReversalRefusal.broken(constraint: error.constraint ?? error.sqlState.rawValue)
    }
  }

  /// The end of a rehearsal: thrown, so that nothing of it stays.
  private enum Rehearsed: Error { case done(ReversalReceipt) }

  /// What an import recorded in one table.
  private struct Held {
    let relation: String
    let columns: [String]
    var voided: [FactNumber] = []
    var restored: [FactNumber] = []
    /// The import's corrections behind those.
    var roots: [FactNumber] = []
    var earliest: Day?

    var table: String { String(relation.drop { $0 != "." }.dropFirst()) }
    var facts: [FactNumber] { voided + restored }
  }

  private static func transaction(
    _ id: Identifier<ImportTag>, _ reason: String, by party: String, in session: Session
  ) async throws -> ReversalReceipt {
    try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
    let held = try await facts(of: id, in: session)
    let facts = held.flatMap(\.facts)
    let relied = try await session.fetchCells(ReversalStatements.reliances, Parameters(facts)).rows.compactMap(reliance)
    guard relied.isEmpty else { throw ReversalRefusal.relied(relied) }
    let cases = try await session.fetchCells(ReversalStatements.cases, Parameters(facts)).rows
      .compactMap(\.first?.string)

    var made: [FactNumber] = []
    for kind in held.reversed() {
      if !kind.voided.isEmpty {
        made += try await session.fetchCells(
          ReversalStatements.voiding(kind.relation, kind.columns), Parameters(kind.voided, reason)
        ).rows.compactMap(\.first?.number)
      }
      if !kind.restored.isEmpty {
        made += try await session.fetchCells(
          ReversalStatements.restoring(kind.relation, kind.columns), Parameters(kind.restored, reason, kind.roots)
        ).rows.compactMap(\.first?.number)
      }
    }
    try await session.run(script: "call ledger.judge()")
    guard let first = made.min(), let last = made.max() else { throw ReversalRefusal.alreadyReverted }
    try await session.execute(sql: "select ledger.summarise($1::text[]::uuid[])", Parameters(cases))
    try await DueWriter(session).start(after: first - 1, through: last)
    let now = try await session.fetchCells("select now()")
    guard case .instant(let instant)? = now.rows.first?.first else { throw SessionFailure.noRow }
    let recount = CorrectionRecount(
      relations: held.map(\.relation), earliest: held.compactMap(\.earliest).min(), recordedAt: instant)
    let effects = try await recount.effects(in: session)
    try await recount.record(effects, of: last, in: session)
    return ReversalReceipt(
      kinds: held.map { .init(table: $0.table, voided: $0.voided, restored: $0.restored) }, effects: effects)
  }

  /// What stands of an import. Throws where nothing does, or where somebody corrected a part of it since.
  private static func facts(of id: Identifier<ImportTag>, in session: Session) async throws -> [Held] {
    let known = try await session.fetchCells(
      "select from ledger.import where id = $1::text::uuid", Parameters(id.description))
    guard !known.rows.isEmpty else { throw ReversalRefusal.unknownImport }
    var held: [Held] = []
    var corrected: [ReversalRefusal.Reliance] = []
    for table in try await session.fetchCells(ReversalStatements.tables).rows {
      guard let relation = table[0].string else { continue }
      var kind = Held(relation: relation, columns: table[1].strings)
      let found = try await session.fetchCells(ReversalStatements.facts(in: relation), Parameters(id.description))
      for row in found.rows {
        guard let root = row[0].number, let head = row[2].number else { continue }
        // What was taken back before, or was voided by hand, is done.
        guard root == head || row[3] != .bool(true) && row[4] != .bool(true) else { continue }
        if root != head, row[5] != .bool(true) {
          corrected.append(.init(fact: head, table: kind.table, subject: nil, reason: .corrects, imported: root))
        } else if row[1].number == nil {
          kind.voided.append(head)
        } else {
          kind.restored.append(head)
          kind.roots.append(root)
        }
        kind.earliest = [kind.earliest, row[6].civilDay].compactMap { $0 }.min()
      }
      if !kind.facts.isEmpty { held.append(kind) }
    }
    guard corrected.isEmpty else { throw ReversalRefusal.relied(corrected) }
    guard !held.isEmpty else { throw ReversalRefusal.alreadyReverted }
    return held
  }

  private static func reliance(_ row: [PQ.Cell]) -> ReversalRefusal.Reliance? {
    guard let fact = row[0].number, let table = row[1].string,
      let reason = row[3].string.flatMap(ReversalRefusal.Reliance.Reason.init(rawValue:))
    else { return nil }
    return .init(fact: fact, table: table, subject: row[2].string, reason: reason, imported: row[4].number)
  }
}
