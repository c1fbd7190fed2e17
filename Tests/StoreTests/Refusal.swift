import PQ
import Testing

/// What a piece of work is refused by: the name of the constraint, or the server's code where no constraint speaks.
func refusal(of work: () async throws -> Void) async throws -> String {
  do {
    try await work()
  } catch let error as ServerError {
    return error.constraint ?? error.sqlState.rawValue
  }
  return "nothing"
}

extension Table {
  /// The texts of one column.
  func texts(_ column: Int = 0) -> [String] {
    rows.map {
      switch $0[column] {
      case .text(let text): text
      case .integer(let number): String(number)
      case .null: ""
      case let other: "\(other)"
      }
    }
  }
}

extension Session {
  /// The texts of the first column of an answer.
  func texts(_ sql: String) async throws -> [String] { try await fetchCells(sql).texts() }

  /// The one number that is answered.
  func number(_ sql: String) async throws -> Int {
    guard case .integer(let number)? = try await fetchCells(sql).rows.first?.first else { return -1 }
    return Int(number)
  }
}
