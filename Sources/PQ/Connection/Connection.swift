import CLibPQ
import Glibc

/// A connection of libpq, with the ways to wait for it; closed when it goes out of scope.
final class Connection {
  let handle: OpaquePointer
  private let canceller: Canceller
  private let notices: NoticeSink

  /// How long a server may keep silent after it was asked to cancel.
  private static let grace: Duration = .seconds(5)

  init(
    _ conninfo: String, canceller: Canceller, onNotice: (@Sendable (ServerError) -> Void)?
  ) throws(ConnectionFailure) {
    guard !conninfo.utf8.contains(0) else { throw ConnectionFailure(.notMade, message: "the string contains NUL") }
    // What stands before the string it overrides, what stands behind it overrides.
    let settings = [
      ("connect_timeout", getenv("PGCONNECT_TIMEOUT").map { String(cString: $0) } ?? "10"),
      ("fallback_application_name", "swift-pq"), ("dbname", conninfo), ("client_encoding", "UTF8"),
    ]
    let keys = settings.map { strdup($0.0) }
    let values = settings.map { strdup($0.1) }
    defer { for text in keys + values { free(text) } }
    let made = PQconnectdbParams(
      keys.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    guard let made else { throw ConnectionFailure(.notMade, message: "out of memory") }
    guard PQstatus(made) == CONNECTION_OK else {
      defer { PQfinish(made) }
      throw ConnectionFailure(.notMade, message: Connection.message(of: made))
    }
    handle = made
    notices = NoticeSink(receive: onNotice)
    self.canceller = canceller
    canceller.install(made)
    PQsetNoticeReceiver(
      made,
      { sink, result in
        guard let sink, let result else { return }
        Unmanaged<NoticeSink>.fromOpaque(sink).takeUnretainedValue().receive?(ServerError(result: result))
      }, Unmanaged.passUnretained(notices).toOpaque())
  }

  deinit { PQfinish(handle) }

  var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }
  var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }
  var isInFailedTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_INERROR }
  var message: String { Connection.message(of: handle) }
  var socket: Int32 { PQsocket(handle) }

  func lost(_ message: String? = nil, sqlState: SQLState? = nil) -> ConnectionFailure {
    ConnectionFailure(.lost, message: message ?? self.message, sqlState: sqlState)
  }

  /// The next result of the statement under way, nil after the last.
  func nextResult(before deadline: ContinuousClock.Instant?) throws -> ResultSet? {
    while PQisBusy(handle) == 1 {
      try awaitInput(before: deadline)
      // A failure shows in the result that follows.
      guard PQconsumeInput(handle) == 1 else { break }
    }
    return PQgetResult(handle).map { ResultSet(handle: $0) }
  }

  /// Waits until the server has sent something, and takes it in.
  func awaitMore(before deadline: ContinuousClock.Instant?) throws {
    try awaitInput(before: deadline)
    guard PQconsumeInput(handle) == 1 else { throw lost() }
  }

  /// Waits until the server has sent something.
  private func awaitInput(before deadline: ContinuousClock.Instant?) throws {
    while true {
      // Woken now and then, because a cancellation may have to be asked for again.
      var milliseconds: Int32 = 500
      if let deadline {
        let left = ContinuousClock.now.duration(to: deadline)
        if left <= .zero {
          canceller.request(.timeout)
          // Counted from the asking: a busy machine may come to it long after the deadline.
          guard canceller.patience(from: deadline) < Self.grace else {
            shutdown(socket, Int32(SHUT_RDWR))
            throw ConnectionFailure(.unresponsive, message: "no answer to the cancellation")
          }
        }
        if left > .zero { milliseconds = Int32(min(500, left / .milliseconds(1) + 1)) }
      }
      var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, milliseconds) > 0 || wait.fd < 0 { return }
      canceller.insist()
    }
  }

  private static func message(of handle: OpaquePointer) -> String {
    var text = Substring(String(cString: PQerrorMessage(handle)))
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Where notices go; kept by the connection, borrowed by libpq.
private final class NoticeSink {
  let receive: (@Sendable (ServerError) -> Void)?
  init(receive: (@Sendable (ServerError) -> Void)?) { self.receive = receive }
}
