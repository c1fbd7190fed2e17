internal import Hummingbird
internal import Synchronization

/// Lets in as many requests as can be answered, and of each sender no more than its share (流量控制).
struct Guarding: RouterMiddleware {
  typealias Context = Visit

  private let atOnce: Int
  private let addresses: Throttle?
  private let accounts: Throttle?
  private let timeLimit: Duration
  private let clock: @Sendable () -> Duration
  private let crowd = Crowd()

  private final class Crowd: Sendable {
    let count = Atomic(0)
  }

  /// `clock` only grows.
  init(_ settings: DoorSettings, clock: @escaping @Sendable () -> Duration) {
    atOnce = settings.atOnce
    addresses = settings.perAddress.map { Throttle($0) }
    accounts = settings.perAccount.map { Throttle($0) }
    timeLimit = settings.timeLimit
    self.clock = clock
  }

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.timeLimit = timeLimit
    // Whether the house is alive is answered however full it is.
    if context.endpointPath == "/healthz" { return try await next(request, context) }
    if let addresses, let wait = addresses.take(AddressRange.household(of: context.address), at: clock()) {
      throw Problem.tooMany(wait)
    }
    if let accounts {
      context.admission = { [clock] account throws(Problem) in
        if let wait = accounts.take(account, at: clock()) { throw Problem.tooMany(wait) }
      }
    }
    let count = crowd.count.add(1, ordering: .relaxed).newValue
    defer { crowd.count.subtract(1, ordering: .relaxed) }
    guard count <= atOnce else { throw Problem.busy }
    return try await next(request, context)
  }
}
