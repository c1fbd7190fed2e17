internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Gives each request a number, and tells the log and the metrics how it ended (访问记录).
struct Observing: RouterMiddleware {
  typealias Context = Visit

  let settings: DoorSettings
  let metrics: Metrics
  let logger: Logger

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let begun = ContinuousClock.now
    let id = UUID().uuidString.lowercased()
    var context = context
    context.logger = logger
    context.logger[metadataKey: LogKey.request.rawValue] = .string(id)
    origin(of: request, in: &context)
    metrics.begin()
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      metrics.end()
      throw error
    }
    response.headers[.requestID] = id
    let time = ContinuousClock.now - begun
    let seen = Metrics.Seen(
      route: context.endpointPath.map { $0 == "NotFound" ? "-" : $0 } ?? "-",
      method: Self.known(request.method), status: response.status.code, time: time, code: context.trail.code,
      path: request.uri.path)
    metrics.end(seen)
    tell(seen, response, context)
    return response
  }

  /// Where the request came from, and whether by TLS; a proxy's word counts where it was named.
  private func origin(of request: Request, in context: inout Visit) {
    let isProxied = settings.proxies.holds(context.address)
    context.isSecure = settings.certificate != nil
    guard isProxied else { return }
    if request.headers[.forwardedProto] == "https" { context.isSecure = true }
    let words = request.headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
    for word in words.reversed() {
      let address = word.filter { $0 != " " }
      guard AddressRange.bytes(of: address) != nil else { return }
      context.address = address
      guard settings.proxies.holds(address) else { return }
    }
  }

  private func tell(_ seen: Metrics.Seen, _ response: Response, _ context: Visit) {
    var told: Logger.Metadata = [
      LogKey.method.rawValue: .string(seen.method), LogKey.route.rawValue: .string(seen.route),
      LogKey.status.rawValue: .stringConvertible(seen.status),
      LogKey.milliseconds.rawValue: .stringConvertible(Int(seen.time / .milliseconds(1))),
    ]
    if let bytes = response.body.contentLength { told[LogKey.bytes.rawValue] = .stringConvertible(bytes) }
    if let account = context.trail.account { told[LogKey.account.rawValue] = .string(account) }
    if let code = context.trail.code { told[LogKey.code.rawValue] = .string(code) }
    context.logger.info("answered", metadata: told)
  }

  /// A method of the standard; any other word is the sender's own and not repeated.
  private static func known(_ method: HTTPRequest.Method) -> String {
    let all: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]
    return all.contains(method) ? method.rawValue : "-"
  }
}
