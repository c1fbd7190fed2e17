public import Casework
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

  /// The same, at work on a request that came with a key.
  public func access(under request: WriteID?) -> AccessBook {
    guard let request else { return access }
    let pool = app.under(["mlps.request": request.description])
    return AccessBook(pool, cost: hashing)
  }

  /// The desks at which this visitor is served: nothing beyond its scope is seen at any of them. `request` is the one
  /// that is being done, if it came with a key.
  public func desks(for visitor: Visitor, under request: WriteID? = nil) -> Desks {
    desks(for: visitor, seeing: visitor.scope, under: request)
  }

  /// The same with the office's own sight: for what only the whole of the books can tell (a deadline, a count), once it
  /// is settled that the visitor may have it done.
  public func desksOverAll(for visitor: Visitor, under request: WriteID? = nil) -> Desks {
    desks(for: visitor, seeing: "all", under: request)
  }

  private func desks(for visitor: Visitor, seeing scope: String, under request: WriteID?) -> Desks {
    Desks(
      app: Self.pool(app, for: visitor, seeing: scope, under: request),
      reader: Self.pool(reader, for: visitor, seeing: scope, under: nil), visitor: visitor)
  }

  private static func pool(
    _ pool: Pool, for visitor: Visitor, seeing scope: String, under request: WriteID?
  ) -> Pool {
    pool.under([
      "mlps.scope": scope, "mlps.party": visitor.person, "mlps.account": visitor.account?.description ?? "",
      "mlps.request": request?.description ?? "",
    ])
  }

  public func close() async {
    await app.close()
    await reader.close()
  }
}
