internal import Casework
internal import Hummingbird
internal import Store
internal import Wording

extension Routes {
  /// How the house itself fares: for whoever keeps it running.
  static let service: [Route] = [
    .get("/healthz", .everybody) { _ in
      .answer(Answer(.object([("status", .text("alive"))]), named: [("status", "alive")]))
    },
    .get("/readyz", .everybody) { call in
      let readiness = try await call.office.readiness()
      return .answer(readiness.answer, readiness.isReady ? .ok : .serviceUnavailable)
    },
    .get("/metrics", .everybody) { call in
      guard call.mayObserve else { throw Problem.notFromHere }
      let text = call.window.metrics.text(
        sessions: await call.office.sessions, certificateEnd: call.window.certificateEnd())
      return Reply(content: .document(text, type: "text/plain; version=0.0.4; charset=utf-8"))
    },
  ]
}

extension Office.Readiness {
  var answer: Answer {
    let standing =
      switch shape {
      case .current: "current"
      case .behind: "behind"
      case .newer: "newer"
      case .altered: "altered"
      case .empty: "empty"
      case nil: "unreachable"
      }
    let rows: [(String, JSONValue)] = [
      ("status", .text(isReady ? "ready" : "not_ready")), ("schema", .text(standing)),
      ("version", .text(version)), ("reachable", .bool(shape != nil)), ("writable", .bool(isWritable)),
    ]
    return Answer(
      .object(rows.map { (key: $0.0, value: $0.1) }), named: rows.map { ($0.0, $0.1.cell) })
  }
}

extension Call {
  /// Whether this party may read the metrics: on the machine itself, from an address that was named, or as a system
  /// administrator. In process it is the machine itself.
  fileprivate var mayObserve: Bool {
    address.isEmpty || AddressRange.loopback.holds(address) || window.observers.holds(address)
      || visitor.scope.split(separator: " ").contains("accounts")
  }
}
