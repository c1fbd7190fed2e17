import CLibPQ

extension Session {
  /// Hands over the rows one by one as they arrive, in flat memory, where the caller runs.
  ///
  /// Meanwhile the session refuses other statements as `busy`. If `each` throws or the task is cancelled, the statement
  /// is cancelled. The timeout is for the last row to arrive.
  nonisolated(nonsending) public func stream<S: Statement>(
    _ statement: S, chunk: Int = 256, timeout: Duration? = nil,
    each: nonisolated(nonsending) (S.Answer) async throws -> Void
  ) async throws {
    let deadline = timeout.map(Deadline.init)
    let number = try await beginStream(statement, timeout)
    try await pull(number, { try await self.rows(S.Answer.self, of: number, limit: chunk, deadline: deadline) }, each)
  }

  /// Hands over each part of a stream until it has ended, and breaks it off if the receiver throws.
  nonisolated(nonsending) func pull<Item>(
    _ number: Int, _ next: nonisolated(nonsending) () async throws -> Part<Item>,
    _ each: nonisolated(nonsending) (Item) async throws -> Void
  ) async throws {
    do {
      while true {
        let part = try await next()
        for item in part.items { try await each(item) }
        if part.isLast { return }
      }
    } catch {
      await breakOff(number)
      throw error
    }
  }

  private func beginStream<S: Statement>(_ statement: S, _ timeout: Duration?) async throws -> Int {
    var parameters = Parameters()
    statement.bind(to: &parameters)
    let name = try await cancellable { try prepare(S.self, oids: parameters.oids, timeout: timeout) }
    return try beginStream { $0.send(prepared: name, parameters) }
  }

  func beginStream(_ send: (Connection) -> Int32) throws -> Int {
    let connection = try begin(send)
    PQsetSingleRowMode(connection.handle)
    let number = nextNumber()
    conversation = number
    return number
  }

  private func rows<Answer: Row>(
    _ type: Answer.Type, of number: Int, limit: Int, deadline: Deadline?
  ) async throws -> Part<Answer> {
    try await part(of: number, limit: limit, deadline: deadline) { result, rows in
      try result.append(to: &rows, areChecked: !rows.isEmpty)
    }
  }

  /// The next rows of the stream, at most as many as the limit, and whether they were the last.
  func part<Item>(
    of number: Int, limit: Int, deadline: Deadline?, _ read: (borrowing ResultSet, inout [Item]) throws -> Void
  ) async throws -> Part<Item> {
    let connection = try live()
    guard conversation == number else { throw SessionFailure.busy }
    return try await cancellable {
      if Task.isCancelled { throw CancellationError() }
      var part = Part<Item>(items: [], isLast: false)
      while part.items.count < limit {
        guard let result = try connection.nextResult(before: deadline?.instant) else { throw connection.lost() }
        guard result.status == PGRES_SINGLE_TUPLE else {
          try finish(connection, result, deadline)
          part.isLast = true
          break
        }
        try read(result, &part.items)
      }
      return part
    }
  }

  private func finish(_ connection: Connection, _ result: consuming ResultSet, _ deadline: Deadline?) throws {
    while let rest = try connection.nextResult(before: deadline?.instant) { _ = consume rest }
    _ = try settle(connection, result, timeout: deadline?.timeout)
  }

  /// Ends the conversation in its midst, if it still is the one under way.
  func breakOff(_ number: Int) async {
    guard conversation == number, let connection = try? live() else { return }
    canceller.request(.asked)
    let deadline = ContinuousClock.now
    do {
      while let rest = try connection.nextResult(before: deadline) {
        if rest.status == PGRES_COPY_OUT { drainCopy(connection) }
        if rest.status == PGRES_COPY_IN { PQputCopyEnd(connection.handle, "broken off") }
      }
    } catch {}
    end(connection)
  }
}

/// Some items of a stream, and whether more may follow.
struct Part<Item: Sendable>: Sendable {
  var items: [Item]
  var isLast: Bool
}

/// The instant by which a statement must be done, and the time it was given.
struct Deadline: Sendable {
  let timeout: Duration
  let instant: ContinuousClock.Instant

  init(_ timeout: Duration) {
    self.timeout = timeout
    instant = .now + timeout
  }
}
