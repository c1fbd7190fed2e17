import CLibPQ

/// How much of others' concurrent work a transaction sees.
public enum Isolation: String, Sendable {
  case readCommitted = "read committed"
  case repeatableRead = "repeatable read"
  case serializable
}

extension Session {
  /// Runs the body in a transaction: committed when it returns, rolled back when it throws.
  ///
  /// Nothing else begins a transaction, and while it is open the session serves the body's task and its children alone.
  /// Throws the body's error, the server's at commit, or a `TransactionFailure` that says what became of the work.
  nonisolated(nonsending) public func transaction<Value>(
    isolation: Isolation = .readCommitted, readOnly: Bool = false,
    _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    let number = try await beginTransaction(isolation, readOnly: readOnly)
    let value: Value
    do {
      value = try await Session.$held.withValue(Session.held + [number]) { try await body(self) }
    } catch {
      throw await rollBack(number, because: error)
    }
    try await commit(number)
    return value
  }

  private func beginTransaction(_ isolation: Isolation, readOnly: Bool) async throws -> Int {
    if let transactionNumber {
      throw Session.held.contains(transactionNumber)
        ? TransactionFailure.nested as any Error : SessionFailure.heldByTransaction
    }
    let number = nextNumber()
    let connection = try begin {
      $0.send(script: "begin isolation level \(isolation.rawValue) \(readOnly ? "read only" : "read write")")
    }
    var result: ResultSet?
    do {
      while let next = try connection.nextResult(before: nil) { result = consume next }
    } catch {
      end(connection)
      throw error
    }
    transactionNumber = number
    undoing = nil
    do {
      _ = try settle(connection, result.take())
    } catch {
      transactionNumber = nil
      throw error
    }
    return number
  }

  private func commit(_ number: Int) async throws {
    let connection: Connection
    do {
      connection = try live()
    } catch {
      transactionNumber = nil
      throw TransactionFailure.lost(error)
    }
    if Task.isCancelled { throw await rollBack(number, because: CancellationError()) }
    if connection.isIdle {
      transactionNumber = nil
      throw TransactionFailure.ended
    }
    let undoing = undoing
    transactionNumber = nil
    let command: String
    do {
      // Once sent it is let run: a cancelled commit could not be told from a commit.
      command = try exchange(isShielded: true) { $0.send(script: "commit") }.command
    } catch let failure as ConnectionFailure {
      throw TransactionFailure.uncertain(failure)
    }
    guard command == "COMMIT" else { throw TransactionFailure.rolledBack(undoing) }
  }

  /// Undoes the transaction; returns the error that tells the caller what happened.
  private func rollBack(_ number: Int, because error: any Error) async -> any Error {
    transactionNumber = nil
    if let connection = try? live() {
      let wasEnded = connection.isIdle
      _ = try? exchange(isShielded: true) { $0.send(script: "rollback") }
      // What cannot be rolled back is not given to anybody else.
      if !connection.isIdle { markBroken() }
      if wasEnded { return TransactionFailure.ended }
      return error
    }
    guard let failure = error as? ConnectionFailure else { return error }
    return TransactionFailure.lost(failure)
  }
}
