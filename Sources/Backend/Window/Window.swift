internal import Foundation
internal import HTTPTypes
public import Hummingbird
public import Logging
internal import NIOCore
public import PQ
public import Store
internal import Wording

/// The HTTP window (窗口): requests in, commands to the registrar, receipts, answers or problems out.
public struct Window: Sendable {
  let office: Office
  let recognition: Recognition
  let clock: @Sendable () -> Instant
  let logger: Logger
  /// Where the key with which permits are signed is kept; nil: none are signed.
  let keyFolder: String?
  let jobs: Jobs
  let metrics = Metrics()
  let underWay = UnderWay()
  /// Who may read the metrics besides the machine itself and a system administrator.
  private(set) var observers: [AddressRange] = []
  /// When the certificate in use runs out, in seconds since 1970.
  private(set) var certificateEnd: @Sendable () -> Int? = { nil }

  public init(
    _ office: Office, recognition: Recognition, clock: @escaping @Sendable () -> Instant = Self.now,
    keyFolder: String? = nil, logger: Logger = Logger(label: "mlps")
  ) {
    self.office = office
    self.recognition = recognition
    self.clock = clock
    self.logger = logger
    self.keyFolder = keyFolder
    jobs = Jobs(office)
  }

  @Sendable public static func now() -> Instant {
    Instant(sinceUnixEpoch: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
  }

  /// Takes no more jobs in, and returns when those that are being done have come to their end (收工).
  public func finish() async { await jobs.close() }

  /// The same window, as it stands behind a door to the network.
  func observed(by observers: [AddressRange], certificateEnd: @escaping @Sendable () -> Int?) -> Window {
    var window = self
    window.observers = observers
    window.certificateEnd = certificateEnd
    return window
  }

  /// The router over all that can be asked; `around` sees every request and its answer, `before` stands before the routes.
  public func router(
    around: [any MiddlewareProtocol<Request, Response, Visit>] = [],
    before: [any MiddlewareProtocol<Request, Response, Visit>] = []
  ) -> Router<Visit> {
    let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
    for middleware in around { router.add(middleware: middleware) }
    router.add(middleware: Speaking())
    router.add(middleware: Explaining(clock: clock))
    for middleware in before { router.add(middleware: middleware) }
    for route in Routes.all {
      router.on(route.routerPath, method: route.method) { request, visit in
        try await visit.within { try await respond(to: request, visit, by: route) }
      }
    }
    return router
  }

  private func respond(to request: Request, _ visit: Visit, by route: Route) async throws -> Response {
    let notes = Notes()
    let words = Dictionary(
      visit.parameters.map { (String($0.key), String($0.value).removingPercentEncoding ?? String($0.value)) },
      uniquingKeysWith: { $1 })
    var visitor: Visitor?
    do {
      let form = try Form.accepted(request.headers)
      let now = clock()
      visitor = try await known(request, from: visit.address.isEmpty ? "-" : visit.address, at: now, by: route)
      try visit.recognised(visitor)
      try Self.admit(visitor, to: route)
      guard words.values.allSatisfy({ !Self.holdsControl($0) }) else {
        throw Problem.notFound(say("没有这个地址", "there is nothing at this address"))
      }
      let query = try Self.query(of: request, on: route)
      let body = try await request.body.collect(upTo: max(route.bodyLimit, 1))
      let call = Call(
        window: self, visitor: visitor ?? .nobody, desks: office.desks(for: visitor ?? .nobody), now: now,
        route: route.path, target: request.head.path ?? route.path, headers: request.headers, path: words, query: query,
        body: Data(body.readableBytesView), address: visit.address, notes: notes)
      return try await answer(call, by: route, as: form)
    } catch {
      await note(refusal: error, of: visitor, from: visit.address, at: route, words, notes)
      throw error
    }
  }

  private static func admit(_ visitor: Visitor?, to route: Route) throws {
    if let visitor, route.audience.asksForReadiness { try visitor.isAdmittedToBusiness() }
    if let visitor, route.method == .post, route.audience.asksForWriting, !visitor.mayWrite, !route.isReading {
      try visitor.isAdmittedToBusiness()
      throw AccessRefusal.readOnlyToken
    }
    guard route.audience.admits(visitor) else {
      throw visitor == nil ? Problem.notSignedIn : Problem.notForThisPost
    }
  }

  /// Who is at the window; where anybody may come, a credential that holds no more is none.
  private func known(
    _ request: Request, from address: String, at now: Instant, by route: Route
  ) async throws -> Visitor? {
    do {
      return try await recognition.visitor(request, of: office, from: address, at: now)
    } catch  where route.audience == .everybody && (error is AccessRefusal || error is Problem) {
      return nil
    }
  }

  private static func holdsControl(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
  }

  /// The query, every parameter of which the route knows.
  private static func query(of request: Request, on route: Route) throws(Problem) -> [(name: String, value: String)] {
    let given = request.uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
    for (name, value) in given {
      guard let parameter = route.query.first(where: { $0.name == name }) else {
        throw .unreadable(
          name, say("没有查询参数“\(name)”", "there is no query parameter “\(name)”"),
          cure: route.query.isEmpty ? "" : say("可用:", "there are: ") + route.query.map(\.name).joined(separator: "、"))
      }
      guard parameter.isRepeated || given.count(where: { $0.name == name }) == 1 else {
        throw .unreadable(name, say("“\(name)”给了多次", "“\(name)” is given more than once"))
      }
      if case .word(let words) = parameter.kind, !words.contains(value) {
        throw .unreadable(
          name, say("\(name) 没有“\(value)”", "\(name) knows no “\(value)”"),
          cure: say("可用:", "it takes ") + words.joined(separator: say("、", ", ")))
      }
      guard !holdsControl(value) else {
        throw .unreadable(name, say("“\(name)”含控制字符", "“\(name)” holds a control character"))
      }
    }
    for parameter in route.query where parameter.isRequired && !given.contains(where: { $0.name == parameter.name }) {
      throw .unreadable(
        parameter.name, say("缺少查询参数“\(parameter.name)”", "the query parameter “\(parameter.name)” is missing"))
    }
    return given
  }
}
