internal import CCurl
internal import Foundation

/// The way to a server by HTTP (HTTP 客户端), by libcurl: HTTP/2 where the server offers it with TLS, HTTP/1.1 otherwise.
///
/// Certificates are always verified. Nothing is kept from one request to the next: no cookies, no connections.
/// A redirect is followed for `GET` and `HEAD` within one scheme, host and port; any other is an answer like others.
public struct HTTPCourier: Hashable, Sendable {
  /// For a whole exchange, from the first look at the name to the last byte; a stream of events has none.
  public let timeout: Duration
  /// Until a connection is there and encrypted.
  public let connectTimeout: Duration
  /// A file (PEM) of certificates to trust in place of the system's.
  public let authorities: String?
  public let proxy: CourierProxy

  public init(
    timeout: Duration = .seconds(300), connectTimeout: Duration = .seconds(15), authorities: String? = nil,
    proxy: CourierProxy = .none
  ) {
    self.timeout = timeout
    self.connectTimeout = connectTimeout
    self.authorities = authorities
    self.proxy = proxy
  }

  /// The answer, whatever its status. `onProgress` is called on a thread of the exchange's own whenever bytes went.
  public func send(
    _ request: CourierRequest, onProgress: (@Sendable (CourierProgress) -> Void)? = nil
  ) async throws(CourierFailure) -> CourierReply {
    let bell = Bell()
    let errand = Errand(
      courier: self, request: request, timeout: request.timeout ?? timeout, bell: bell, onProgress: onProgress)
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation {
        (continuation: CheckedContinuation<Result<CourierReply, CourierFailure>, Never>) in
        // It waits for the server, on a thread of its own.
        Thread.detachNewThread { continuation.resume(returning: errand.run()) }
      }
    } onCancel: {
      bell.stop()
    }
    return try outcome.get()
  }

  /// The events a server sends, one connection for each loop over them; it is closed when the loop is left.
  ///
  /// Without a byte for as long as `silence` they fail; comments count as signs of life. An answer that is no stream
  /// is the failure `notEvents`; 204 is an empty stream. The request's target limits one event;
  /// its timeout, if it has one, the whole stream.
  public func events(_ request: CourierRequest, silence: Duration = .seconds(60)) -> ServerSentEvents {
    ServerSentEvents(courier: self, request: request, silence: silence)
  }
}
