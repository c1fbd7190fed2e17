import CLibPQ

extension Session {
  /// All rows of the answer.
  public func fetchAll<S: Statement>(_ statement: S, timeout: Duration? = nil) async throws -> [S.Answer] {
    try await cancellable { try answer(statement, timeout: timeout).rows(of: S.Answer.self) }
  }

  /// The one row of the answer; throws `noRow` or `manyRows` if there is not exactly one.
  public func fetchOne<S: Statement>(_ statement: S, timeout: Duration? = nil) async throws -> S.Answer {
    guard let row = try await fetchOptional(statement, timeout: timeout) else { throw SessionFailure.noRow }
    return row
  }

  /// The one row of the answer, or nil if there is none; throws `manyRows` if there are more.
  public func fetchOptional<S: Statement>(_ statement: S, timeout: Duration? = nil) async throws -> S.Answer? {
    let rows = try await fetchAll(statement, timeout: timeout)
    guard rows.count <= 1 else { throw SessionFailure.manyRows(rows.count) }
    return rows.first
  }

  /// Runs the statement for its effect; returns how many rows it touched.
  @discardableResult
  public func execute<S: Statement>(_ statement: S, timeout: Duration? = nil) async throws -> Int {
    try await cancellable { try answer(statement, timeout: timeout).affected }
  }

  /// Runs SQL of any number of statements, without parameters or answer; all or nothing unless it says otherwise.
  public func run(script: String, timeout: Duration? = nil) async throws {
    guard !script.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    try await cancellable { _ = try exchange(timeout: timeout) { $0.send(script: script) } }
  }

  /// What the server says of the statement's type: parameters as it infers them, and columns.
  public func describe(_ type: any Statement.Type) async throws -> Description {
    try describe(type.sql, oids: [])
  }

  /// What the server says of the statement, its parameters typed as they are bound.
  public func describe(_ statement: some Statement) async throws -> Description {
    var parameters = Parameters()
    statement.bind(to: &parameters)
    return try describe(type(of: statement).sql, oids: parameters.oids)
  }

  /// Asks whether the server is there.
  public func ping(timeout: Duration = .seconds(2)) async throws {
    _ = try exchange(timeout: timeout, isShielded: true) { $0.send(script: "") }
  }

  func describe(_ sql: String, oids: [UInt32]) throws -> Description {
    guard !sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    _ = try exchange { $0.send(prepare: "", sql, oids: oids) }
    let result = try exchange { $0.send(describe: "") }
    return Description(parameters: result.parameterOIDs, columns: result.columns)
  }

  func answer<S: Statement>(_ statement: S, timeout: Duration?) throws -> ResultSet {
    var parameters = Parameters()
    statement.bind(to: &parameters)
    do {
      let name = try prepare(S.self, oids: parameters.oids, timeout: timeout)
      return try exchange(timeout: timeout) { $0.send(prepared: name, parameters) }
    } catch let error as ServerError where isStale(error) {
      // The tables changed under a prepared statement, or something discarded it; nothing was done yet.
      prepared[ObjectIdentifier(S.self)] = nil
      guard transactionNumber == nil else { throw error }
      let name = try prepare(S.self, oids: parameters.oids, timeout: timeout)
      return try exchange(timeout: timeout) { $0.send(prepared: name, parameters) }
    }
  }

  /// The name under which the server knows the statement's type, prepared now if it was not.
  func prepare<S: Statement>(_ type: S.Type, oids: [UInt32], timeout: Duration?) throws -> String {
    if let known = prepared[ObjectIdentifier(type)], known.oids == oids { return known.name }
    guard !S.sql.utf8.contains(0) else { throw SessionFailure.nulCharacter }
    preparedCount += 1
    // Numbered, because types may share a name; and short, because the server tells long names apart badly.
    let name = "\(preparedCount)_" + String(String(describing: type).filter(\.isASCII).prefix(40))
    _ = try exchange(timeout: timeout) { $0.send(prepare: name, S.sql, oids: oids) }
    prepared[ObjectIdentifier(type)] = Prepared(name: name, oids: oids)
    return name
  }

  /// The name under which the server knows such SQL, prepared now if it was not; nil where no more is kept.
  func prepare(text sql: String, oids: [UInt32]) throws -> String? {
    if let known = preparedTexts[sql], known.oids == oids { return known.name }
    guard preparedTexts[sql] != nil || preparedTexts.count < Self.mostTexts else { return nil }
    preparedCount += 1
    let name = "\(preparedCount)_text"
    _ = try exchange { $0.send(prepare: name, sql, oids: oids) }
    preparedTexts[sql] = Prepared(name: name, oids: oids)
    return name
  }

  func isStale(_ error: ServerError) -> Bool {
    error.sqlState == .invalidStatementName
      || error.sqlState == .featureNotSupported && error.message.contains("cached plan")
  }
}
