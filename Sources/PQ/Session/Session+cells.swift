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

  /// Hands over the rows of such SQL one by one, as `stream` does; the columns are the same for every row.
  nonisolated(nonsending) public func streamCells(
    _ sql: String, _ parameters: Parameters = Parameters(), chunk: Int = 256, timeout: Duration? = nil,
    each: nonisolated(nonsending) ([Column], [Cell]) async throws -> Void
  ) async throws {
    let deadline = timeout.map(Deadline.init)
    let columns = try await describe(sql, parameters)
    let plans = columns.map { Cell.plan(for: $0.oid) }
    let number = try await beginCells(sql, parameters)
    try await pull(
      number, { try await self.cells(of: number, plans, limit: chunk, deadline: deadline) },
      { try await each(columns, $0) })
  }

  private func describe(_ sql: String, _ parameters: Parameters) async throws -> [Column] {
    try describe(sql, oids: parameters.oids).columns
  }

  private func beginCells(_ sql: String, _ parameters: Parameters) async throws -> Int {
    try beginStream { $0.send(sql: sql, parameters) }
  }

  private func cells(
    of number: Int, _ plans: [Cell.Plan], limit: Int, deadline: Deadline?
  ) async throws -> Part<[Cell]> {
    try await part(of: number, limit: limit, deadline: deadline) { result, rows in
      rows += try result.cells(by: plans)
    }
  }
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
