import CLibPQ

extension Session {
  /// All rows of SQL that is known only at run time, with its columns.
  public func fetchCells(
    _ sql: String, _ parameters: Parameters = Parameters(), timeout: Duration? = nil
  ) async throws -> Table {
    guard !sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    return try await cancellable {
      let result = try exchange(timeout: timeout) { $0.send(sql: sql, parameters) }
      let columns = result.columns
      return Table(columns: columns, rows: try result.cells(by: columns.map { Cell.plan(for: $0.oid) }))
    }
  }

  /// Runs SQL that is known only at run time for its effect; returns how many rows it touched.
  @discardableResult
  public func execute(
    sql: String, _ parameters: Parameters = Parameters(), timeout: Duration? = nil
  ) async throws -> Int {
    guard !sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    return try await cancellable { try exchange(timeout: timeout) { $0.send(sql: sql, parameters) }.affected }
  }

  /// The same for SQL that is run again and again: it is prepared on each session like a statement, as long as there is room.
  @discardableResult
  public func execute(kept sql: String, _ parameters: Parameters = Parameters()) async throws -> Int {
    guard !sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    return try await cancellable {
      guard let name = try prepare(text: sql, oids: parameters.oids) else {
        return try exchange { $0.send(sql: sql, parameters) }.affected
      }
      do {
        return try exchange { $0.send(prepared: name, parameters) }.affected
      } catch let error as ServerError where isStale(error) {
        preparedTexts[sql] = nil
        guard transactionNumber == nil else { throw error }
        return try exchange { $0.send(sql: sql, parameters) }.affected
      }
    }
  }

  /// Hands over the rows of a query without parameters one by one, as `stream` does, each value where it came in; they come
  /// as a binary copy, of which the session makes nothing but pieces.
  nonisolated(nonsending) public func copyCells(
    _ query: String, timeout: Duration? = nil, each: ([RawCell]) throws -> Void
  ) async throws {
    var rows = CopiedRows(try await describe(query))
    try await copyOut("copy (\(query)) to stdout (format binary)", timeout: timeout) { piece in
      try rows.read(piece, each: each)
    }
  }

  private func describe(_ sql: String) async throws -> [Column] { try describe(sql, oids: []).columns }
}

extension ResultSet {
  func cells(by plans: [Cell.Plan]) throws(DecodeFailure) -> [[Cell]] {
    var rows: [[Cell]] = []
    rows.reserveCapacity(count)
    for row in 0..<Int32(count) {
      var cells: [Cell] = []
      cells.reserveCapacity(plans.count)
      for (index, plan) in plans.enumerated() {
        let column = Int32(index)
        guard PQgetisnull(handle, row, column) == 0 else {
          cells.append(.null)
          continue
        }
        let bytes = UnsafeRawBufferPointer(
          start: PQgetvalue(handle, row, column), count: Int(PQgetlength(handle, row, column)))
        guard let cell = plan(bytes) else {
          throw .malformed(column: index, oid: PQftype(handle, column))
        }
        cells.append(cell)
      }
      rows.append(cells)
    }
    return rows
  }
}
