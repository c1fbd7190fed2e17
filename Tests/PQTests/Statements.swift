import PQ

/// What is sent comes back.
struct Echo<Value: Fetched & Bound>: Statement {
  static var sql: String { "select $1" }
  let value: Value
  func bind(to parameters: inout Parameters) { parameters.append(value) }
  typealias Answer = Single<Value>
}

extension Session {
  func echo<Value: Fetched & Bound>(_ value: Value) async throws -> Value {
    try await fetchOne(Echo(value: value)).value
  }

  /// The one cell of an answer.
  func cell(_ sql: String, _ parameters: Parameters = Parameters()) async throws -> Cell {
    let table = try await fetchCells(sql, parameters)
    return table.rows[0][0]
  }
}

struct ServerProcess: Statement {
  static let sql = "select pg_backend_pid()"
  typealias Answer = Single<Int32>
}

/// Without a number it is so long that whoever waits for its end fails.
struct Nap: Statement {
  static let sql = "select pg_sleep($1)::text"
  var seconds = 86_400.0
  func bind(to parameters: inout Parameters) { parameters.append(seconds) }
  typealias Answer = Single<String>
}

struct Numbers: Statement {
  static let sql = "select n, repeat('x', 200) from generate_series(1, $1) n"
  let upTo: Int
  func bind(to parameters: inout Parameters) { parameters.append(upTo) }
  struct Answer: Row {
    let number: Int
    let padding: String
    init(_ row: inout RowReader) throws(DecodeFailure) {
      number = try row.next()
      padding = try row.next()
    }
  }
}

/// Waits until the condition holds; false after three minutes.
func eventually(_ condition: () async throws -> Bool) async rethrows -> Bool {
  let end = ContinuousClock.now + .seconds(180)
  while ContinuousClock.now < end {
    if try await condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return false
}

/// Cuts the session's connection from outside.
func kill(_ session: Session, from other: Session) async throws {
  var parameters = Parameters()
  parameters.append(try await session.processID)
  try await other.execute(sql: "select pg_terminate_backend($1, 10000)", parameters)
}
