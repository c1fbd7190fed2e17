import CLibPQ

/// One statement sent, its results awaited: the conversation that all others are made of.
extension Session {
  /// The last result of what is sent, after all have come; an error of any is thrown.
  ///
  /// A shielded exchange neither heeds nor obeys the cancellation of its task.
  func exchange(
    timeout: Duration? = nil, isShielded: Bool = false, _ send: (Connection) -> Int32
  ) throws -> ResultSet {
    assertIsolated("blocking a thread that is not the session's")
    let deadline = timeout.map { ContinuousClock.now + $0 }
    let connection = try begin(isShielded: isShielded, send)
    var kept: ResultSet?
    do {
      while let result = try connection.nextResult(before: deadline) {
        switch result.status {
        case PGRES_COPY_IN: PQputCopyEnd(connection.handle, "not begun as a copy")
        case PGRES_COPY_OUT: drainCopy(connection)
        default: break
        }
        // Of a script's results the last counts, unless one has failed.
        let mustKeep = kept?.isFailure != true
        if mustKeep { kept = consume result }
      }
    } catch {
      end(connection)
      throw error
    }
    return try settle(connection, kept.take(), timeout: timeout)
  }

  /// Sends, with cancellation armed; nothing else may be under way.
  func begin(isShielded: Bool = false, _ send: (Connection) -> Int32) throws -> Connection {
    let connection = try live()
    guard conversation == nil else { throw SessionFailure.busy }
    if let transactionNumber {
      guard Session.held.contains(transactionNumber) else { throw SessionFailure.heldByTransaction }
      // Outside it, what follows would be kept whatever became of the body.
      guard !connection.isIdle else { throw TransactionFailure.ended }
    }
    canceller.arm()
    // Looked at after arming: from here on, the cancellation handler's request is heard.
    if !isShielded, Task.isCancelled {
      _ = canceller.disarm(isConnected: true)
      throw CancellationError()
    }
    guard send(connection) == 1 else {
      end(connection)
      throw connection.isBroken ? connection.lost() : SessionFailure.notSent(connection.message)
    }
    return connection
  }

  /// Ends the statement under way, and learns whether the connection outlived it.
  @discardableResult
  func end(_ connection: Connection) -> Canceller.Cause? {
    conversation = nil
    let isBusy = PQtransactionStatus(connection.handle) == PQTRANS_ACTIVE
    if connection.isBroken || isBusy { markBroken() }
    return canceller.disarm(isConnected: !isBroken)
  }

  /// Ends the statement under way, whose last result, or first error, this is.
  func settle(_ connection: Connection, _ result: consuming ResultSet?, timeout: Duration? = nil) throws -> ResultSet {
    let cause = end(connection)
    guard let result else { throw connection.lost() }
    if let failure = failure(of: result, on: connection, cause: cause, timeout: timeout) { throw failure }
    if isBroken { throw connection.lost() }
    if transactionNumber != nil, connection.isIdle { throw TransactionFailure.ended }
    if transactionNumber == nil, !connection.isIdle {
      // Nothing but `transaction` may leave one open.
      _ = PQsendQuery(connection.handle, "rollback")
      while try connection.nextResult(before: nil) != nil {}
      throw SessionFailure.strayTransaction
    }
    return result
  }

  private func failure(
    of result: borrowing ResultSet, on connection: Connection, cause: Canceller.Cause?, timeout: Duration?
  ) -> (any Error)? {
    switch result.status {
    case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR:
      let error = ServerError(result: result.handle)
      if isBroken {
        let code = PQresultErrorField(result.handle, Int32(UInt8(ascii: "C")))
        return connection.lost(error.message, sqlState: code == nil ? nil : error.sqlState)
      }
      undoing = undoing ?? error
      guard error.sqlState == .queryCanceled else { return error }
      switch cause {
      case .task: return CancellationError()
      case .timeout: return SessionFailure.timedOut(after: timeout ?? .zero)
      case .asked, nil: return error
      }
    case PGRES_COPY_IN, PGRES_COPY_OUT: return SessionFailure.copyMismatch
    default: return nil
    }
  }

  /// Reads a copy to its end and forgets it.
  func drainCopy(_ connection: Connection) {
    canceller.request(.asked)
    var row: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(connection.handle, &row, 0) > 0 { PQfreemem(row) }
  }

  /// Makes the cancellation of the task that of the statement.
  func cancellable<Value>(_ body: () throws -> Value) async throws -> Value {
    try await withTaskCancellationHandler {
      // Called through the actor, for a closure that does not need the actor would leave its thread.
      try here(body)
    } onCancel: {
      canceller.request(.task)
    }
  }

  private func here<Value>(_ body: () throws -> Value) rethrows -> Value { try body() }
}
