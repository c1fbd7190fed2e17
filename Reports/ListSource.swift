/// Where the rows of lists come from: the register as frozen for one issue.
public protocol ListSource: Sendable {
  /// Hands over the rows one by one where the caller runs, each with a cell for every column asked for, and answers how many
  /// there were.
  nonisolated(nonsending) func rows(_ list: ListQuery, each: ([RawCell]) throws -> Void) async throws -> Int

  /// How many rows there are.
  func count(_ list: ListQuery) async throws -> Int
}

extension ListSource {
  /// All rows at once, for a list that is short.
  public func cells(_ list: ListQuery) async throws -> [[Cell]] {
    var rows: [[Cell]] = []
    _ = try await self.rows(list) { rows.append($0.map(Cell.init)) }
    return rows
  }
}
