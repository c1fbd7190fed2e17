internal import Casework
public import PQ

extension Visitor {
  /// Sets for the rest of the transaction who acts, by which account, and what is seen.
  public func enter(_ session: Session) async throws {
    try await session.execute(
      sql: """
        select set_config('mlps.party', $1, true), set_config('mlps.account', $2, true), set_config('mlps.scope', $3, true)
        """, Parameters(person, account?.description ?? "", scope))
  }
}
