internal import HTTPTypes
internal import Hummingbird
internal import Store

/// One thing that can be asked at the window, as data (窗口事项): what is published, checked and tested is read off it.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// As OpenAPI writes it: `/v1/sites/{id}/gate`.
  let path: String
  let audience: Audience
  var query: [Parameter] = []
  /// The most bytes its body may have; 0 for none.
  var bodyLimit = 0
  /// It writes nothing though it is posted.
  var isReading = false
  /// What becomes of a write that is sent again with its key.
  var repetition = Repetition.answeredAgain
  /// What is noted in the audit chain when it was answered; refusals are noted of every route.
  var trace: AuditEvent.Kind?
  let handle: @Sendable (Call) async throws -> Reply

  static func get(
    _ path: String, _ audience: Audience = .business, query: [Parameter] = [],
    _ handle: @escaping @Sendable (Call) async throws -> Reply
  ) -> Route {
    Route(method: .get, path: path, audience: audience, query: query, handle: handle)
  }

  static func post(
    _ path: String, _ audience: Audience = .business, query: [Parameter] = [], bodyLimit: Int = 1 << 20,
    _ handle: @escaping @Sendable (Call) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, audience: audience, query: query, bodyLimit: bodyLimit, handle: handle)
  }

  /// The same as one that writes nothing though it is posted.
  var reading: Route {
    var route = self
    route.isReading = true
    return route
  }

  /// The same as one that leaves this in the audit chain.
  func traced(_ kind: AuditEvent.Kind) -> Route {
    var route = self
    route.trace = kind
    return route
  }

  func repeated(_ repetition: Repetition) -> Route {
    var route = self
    route.repetition = repetition
    return route
  }

  /// What becomes of a write that is sent again with its key (重发).
  enum Repetition: Sendable {
    /// The window keeps the answer and gives it again.
    case answeredAgain
    /// It has receipts of its own.
    case byReceipt
    /// It is done anew: what it gives is a secret that is never kept, or ends what it came with.
    case anew
  }

  /// The path as the router takes it, where a variable is `{name}` too.
  var routerPath: RouterPath { RouterPath(path) }
}
