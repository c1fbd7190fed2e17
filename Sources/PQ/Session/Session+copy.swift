import CLibPQ

extension Session {
  /// Copies rows in by `copy … from stdin (format binary)`; returns how many. All or none: if the body throws, none.
  ///
  /// The body runs where the caller does. Meanwhile the session refuses other statements as `busy`.
  @discardableResult
  nonisolated(nonsending) public func copyIn(
    _ sql: String, timeout: Duration? = nil,
    _ body: nonisolated(nonsending) (inout CopyWriter) async throws -> Void
  ) async throws -> Int {
    let deadline = timeout.map(Deadline.init)
    let number = try await beginCopy(sql, PGRES_COPY_IN.rawValue, deadline)
    do {
      var writer = CopyWriter(session: self, number: number, deadline: deadline)
      try await body(&writer)
      try await writer.finish()
      return try await endCopy(number, deadline)
    } catch {
      await breakOff(number)
      throw error
    }
  }

  /// Copies out by `copy … to stdout`, in whole rows of about 64 KB at a time, in the format that the SQL names.
  nonisolated(nonsending) public func copyOut(
    _ sql: String, timeout: Duration? = nil, each: nonisolated(nonsending) ([UInt8]) async throws -> Void
  ) async throws {
    let deadline = timeout.map(Deadline.init)
    let number = try await beginCopy(sql, PGRES_COPY_OUT.rawValue, deadline)
    try await pull(number, { try await self.bytes(of: number, deadline: deadline) }, each)
  }

  func put(_ bytes: [UInt8], into number: Int, before deadline: Deadline?) async throws {
    let connection = try live()
    guard conversation == number else { throw SessionFailure.busy }
    if Task.isCancelled { throw CancellationError() }
    if let deadline, deadline.instant < .now { throw SessionFailure.timedOut(after: deadline.timeout) }
    let done = bytes.withUnsafeBytes {
      PQputCopyData(connection.handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    guard done == 1 else { throw lostMidway(connection) }
  }

  private func beginCopy(_ sql: String, _ kind: ExecStatusType.RawValue, _ deadline: Deadline?) async throws -> Int {
    guard !sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    return try await cancellable {
      let connection = try begin { $0.send(script: sql) }
      let number = nextNumber()
      conversation = number
      do {
        guard let result = try connection.nextResult(before: deadline?.instant) else { throw connection.lost() }
        if result.status.rawValue == kind { return number }
        switch result.status {
        case PGRES_COPY_IN: PQputCopyEnd(connection.handle, "begun as the opposite copy")
        case PGRES_COPY_OUT: drainCopy(connection)
        default: break
        }
        while let rest = try connection.nextResult(before: nil) { _ = consume rest }
        _ = try settle(connection, result, timeout: deadline?.timeout)
        throw SessionFailure.copyMismatch
      } catch {
        if conversation == number { end(connection) }
        throw error
      }
    }
  }

  private func endCopy(_ number: Int, _ deadline: Deadline?) async throws -> Int {
    let connection = try live()
    guard conversation == number else { throw SessionFailure.busy }
    return try await cancellable {
      guard PQputCopyEnd(connection.handle, nil) == 1 else { throw lostMidway(connection) }
      return try awaitEnd(connection, deadline).affected
    }
  }

  /// The result of the copy, after all have come.
  private func awaitEnd(_ connection: Connection, _ deadline: Deadline?) throws -> ResultSet {
    var kept: ResultSet?
    while let result = try connection.nextResult(before: deadline?.instant) {
      let mustKeep = kept?.isFailure != true
      if mustKeep { kept = consume result }
    }
    return try settle(connection, kept.take(), timeout: deadline?.timeout)
  }

  private func lostMidway(_ connection: Connection) -> ConnectionFailure {
    end(connection)
    return connection.lost()
  }

  private func bytes(of number: Int, deadline: Deadline?) async throws -> Part<[UInt8]> {
    let connection = try live()
    guard conversation == number else { throw SessionFailure.busy }
    return try await cancellable {
      if Task.isCancelled { throw CancellationError() }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(CopyWriter.capacity + 4096)
      while bytes.count < CopyWriter.capacity {
        var row: UnsafeMutablePointer<CChar>?
        let length = PQgetCopyData(connection.handle, &row, 1)
        if length > 0, let row {
          bytes.append(contentsOf: UnsafeRawBufferPointer(start: row, count: Int(length)))
          PQfreemem(row)
        } else if length == 0 {
          try connection.awaitMore(before: deadline?.instant)
        } else {
          _ = try awaitEnd(connection, deadline)
          return Part(items: bytes.isEmpty ? [] : [bytes], isLast: true)
        }
      }
      return Part(items: [bytes], isLast: false)
    }
  }
}
