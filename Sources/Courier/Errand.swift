internal import CCurl
internal import Glibc

/// One request on its way, over as many addresses as its server sends it to (差事). It waits on the thread it runs on.
struct Errand: Sendable {
  let courier: HTTPCourier
  let request: CourierRequest
  /// Nil for no end.
  let timeout: Duration?
  /// Nil for any.
  var silence: Duration?
  let bell: Bell
  var onProgress: (@Sendable (CourierProgress) -> Void)?

  private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  private static let mostRedirects = 5

  func run() -> Result<CourierReply, CourierFailure> {
    Result { () throws(CourierFailure) in
      let receiver = try follow { ReplyReceiver(request) }
      guard let reply = receiver.reply else { throw .broken(host: request.origin.label, detail: "no answer") }
      return reply
    }
  }

  /// Until the last event.
  func run(_ outlet: EventOutlet) {
    do throws(CourierFailure) {
      let reply = try follow { EventReceiver(request, to: outlet) }.reply
      if let reply, reply.status != 204 { throw CourierFailure.notEvents(host: request.origin.label, reply) }
      outlet.close(nil)
    } catch {
      outlet.close(error)
    }
  }

  private func follow<Taker: Receiver>(_ receiver: () -> Taker) throws(CourierFailure) -> Taker {
    blockBrokenPipe()
    guard Self.isReady else { throw .broken(host: request.origin.label, detail: "libcurl cannot be started") }
    let deadline = timeout.map { ContinuousClock.now + $0 }
    var url = request.url
    for redirects in 0...Self.mostRedirects {
      let taker = receiver()
      let exchange = try Exchange(self, url: url, until: deadline, to: taker)
      guard let next = try exchange.perform(), redirects < Self.mostRedirects, [.get, .head].contains(request.method),
        Origin(next) == request.origin
      else { return taker }
      url = next
    }
    throw .broken(host: request.origin.label, detail: "unreachable")
  }

  /// A connection that is closed from the other side is an error to be told, not a signal to the process.
  private func blockBrokenPipe() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
