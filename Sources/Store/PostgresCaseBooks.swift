public import Casework
public import PQ
public import Registry

/// The case books, kept in PostgreSQL (案卷柜).
public struct PostgresCaseBooks: CaseBooks {
  private let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  public func transaction<Answer: Sendable>(
    as party: Party, _ body: @Sendable (PostgresCaseDesk) async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await transaction(of: party, body)
    } catch let error as ServerError {
      guard let ground = Self.beyondTheFile[error.constraint ?? ""] else { throw error }
      throw Refusal.reasons([Reason(ground)])
    }
  }

  /// What stands against an act and lies outside the file it was decided on: the database alone sees all of the books.
  private static let beyondTheFile: [String: FilingGround] = ["certificate_number_is_of_one_object": .numberTaken]

  private func transaction<Answer: Sendable>(
    of party: Party, _ body: @Sendable (PostgresCaseDesk) async throws -> Answer
  ) async throws -> Answer {
    try await pool.transaction { session in
      // The list of all facts is one long union: planned once for each session, not for each case.
      let scope = try await session.fetchOne(OpenTransaction(party: party.name)).scope
      return try await body(PostgresCaseDesk(session: session, party: party, scope: scope))
    }
  }
}
