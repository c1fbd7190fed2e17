import CLibPQ
import Synchronization

/// One connection to PostgreSQL, on a thread of its own, one statement at a time.
///
/// A cancelled task cancels its statement, which then throws `CancellationError`. A broken session stays broken:
/// make a new one, or let a `Pool` do so.
public actor Session {
  private let thread = SessionThread.start()
  let canceller = Canceller()
  private let broken = Atomic(false)
  private var connection: Connection?
  var prepared: [ObjectIdentifier: Prepared] = [:]
  /// The same of SQL that is known only at run time; no more than `mostTexts`.
  var preparedTexts: [String: Prepared] = [:]
  static let mostTexts = 256
  var preparedCount = 0
  /// The number of the stream or copy under way.
  var conversation: Int?
  /// The number of the transaction under way.
  var transactionNumber: Int?
  /// What undid the transaction under way.
  var undoing: ServerError?
  var lastNumber = 0
  /// Whether its process goes last on its machine, which nobody who is lent the session after would want.
  var hasGivenWay = false

  /// A statement as it is known to the server.
  struct Prepared {
    var name: String
    var oids: [UInt32]
  }

  /// The transactions in whose bodies the task runs.
  @TaskLocal static var held: [Int] = []

  nonisolated public var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  /// Connects as libpq does: by keywords or URI, several hosts, `PG*` variables, password and service files.
  ///
  /// Waits 10 s for each host unless `connect_timeout` says otherwise. Throws `ConnectionFailure`.
  public static func connect(
    _ conninfo: String, onNotice: (@Sendable (ServerError) -> Void)? = nil
  ) async throws -> Session {
    let session = Session()
    try await session.open(conninfo, onNotice)
    return session
  }

  deinit { thread.stop() }

  private func open(_ conninfo: String, _ onNotice: (@Sendable (ServerError) -> Void)?) throws {
    connection = try Connection(conninfo, canceller: canceller, onNotice: onNotice)
  }

  /// Closes the connection; without effect on a closed one.
  public func close() {
    broken.store(true, ordering: .releasing)
    connection = nil
  }

  /// Whether the connection was lost or closed.
  nonisolated public var isBroken: Bool { broken.load(ordering: .acquiring) }

  /// Asks the server to give up the statement under way, which then throws `queryCanceled`.
  nonisolated public func cancel() { canceller.request(.asked) }

  /// A setting that the server reports of itself, such as `in_hot_standby`.
  public func parameterStatus(_ name: String) throws -> String? {
    PQparameterStatus(try live().handle, name).map { String(cString: $0) }
  }

  /// The server's version as a number, 150010 for 15.10.
  public var serverVersion: Int {
    get throws { Int(PQserverVersion(try live().handle)) }
  }

  /// The process that serves this session, as in `pg_stat_activity`.
  public var processID: Int32 {
    get throws { PQbackendPID(try live().handle) }
  }

  /// Whether it can be lent to somebody else: connected, nothing under way, and of the usual rank.
  var isClean: Bool {
    guard let connection, !isBroken, !hasGivenWay else { return false }
    return conversation == nil && transactionNumber == nil && connection.isIdle
  }

  func live() throws(ConnectionFailure) -> Connection {
    guard let connection else { throw ConnectionFailure(.closed, message: "closed") }
    guard !isBroken else { throw ConnectionFailure(.closed, message: connection.message) }
    return connection
  }

  func markBroken() { broken.store(true, ordering: .releasing) }

  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  func sleep(untilReadable descriptor: Int32) -> Bool { thread.sleep(untilReadable: descriptor) }
  nonisolated func ring() { thread.ring() }
}
