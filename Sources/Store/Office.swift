internal import Casework
public import Credentials
public import PQ

/// The house behind the window (机关): the books, and the desks at which a visitor is served.
public struct Office: Sendable {
  let app: Pool
  let reader: Pool
  private let hashing: HashingCost

  /// `app` records, `reader` reads for reports; neither sees anything until a visitor's scope is set. `hashing` is what a
  /// new password's hash costs.
  public init(app: Pool, reader: Pool, hashing: HashingCost = .standard) {
    self.app = app
    self.reader = reader
    self.hashing = hashing
  }

  /// Who may come to the window.
  public var access: AccessBook { AccessBook(app, cost: hashing) }

  /// The desks at which this visitor is served: nothing beyond its scope is seen at any of them.
  public func desks(for visitor: Visitor) -> Desks { desks(for: visitor, under: visitor.scope) }

  /// The same with the office's own sight: for what only the whole of the books can tell (a deadline, a count), once it
  /// is settled that the visitor may have it done.
  public func desksOverAll(for visitor: Visitor) -> Desks { desks(for: visitor, under: "all") }

  private func desks(for visitor: Visitor, under scope: String) -> Desks {
    Desks(
      app: Self.pool(app, for: visitor, under: scope), reader: Self.pool(reader, for: visitor, under: scope),
      visitor: visitor)
  }

  private static func pool(_ pool: Pool, for visitor: Visitor, under scope: String) -> Pool {
    pool.under { session in
      try await session.execute(
        sql: """
          select set_config('mlps.scope', $1, false), set_config('mlps.party', $2, false),
            set_config('mlps.account', $3, false)
          """, Parameters(scope, visitor.person, visitor.account?.description ?? ""))
    } until: { session in
      try await session.run(script: "reset mlps.scope; reset mlps.party; reset mlps.account")
    }
  }

  public func close() async {
    await app.close()
    await reader.close()
  }
}
