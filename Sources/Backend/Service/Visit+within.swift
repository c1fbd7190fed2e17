internal import Hummingbird

extension Visit {
  /// Does the work within the time that the house gives it; what takes longer is cancelled.
  func within(_ work: @escaping @Sendable () async throws -> Response) async throws -> Response {
    guard let timeLimit else { return try await work() }
    return try await withThrowingTaskGroup(of: Response?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: timeLimit)
        return nil
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      // What was done in spite of all is told as done.
      if let late = try? await group.next() ?? nil { return late }
      throw Problem.tooSlow
    }
  }
}
