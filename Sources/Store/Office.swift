public import PQ

/// The house behind the window (机关): the books, and the desks at which a visitor is served.
public struct Office: Sendable {
  let app: Pool
  let reader: Pool

  /// `app` records, `reader` reads for reports; neither sees anything until a visitor's scope is set.
  public init(app: Pool, reader: Pool) {
    self.app = app
    self.reader = reader
  }

  /// The desks at which this visitor is served: nothing beyond its scope is seen at any of them.
  public func desks(for visitor: Visitor) -> Desks {
    Desks(app: Self.pool(app, for: visitor), reader: Self.pool(reader, for: visitor), visitor: visitor)
  }

  private static func pool(_ pool: Pool, for visitor: Visitor) -> Pool {
    pool.under { session in
      try await session.execute(
        sql: """
          select set_config('mlps.scope', $1, false), set_config('mlps.party', $2, false),
            set_config('mlps.account', $3, false)
          """, Parameters(visitor.scope, visitor.name, visitor.account ?? ""))
    } until: { session in
      try await session.run(script: "reset mlps.scope; reset mlps.party; reset mlps.account")
    }
  }

  public func close() async {
    await app.close()
    await reader.close()
  }
}
