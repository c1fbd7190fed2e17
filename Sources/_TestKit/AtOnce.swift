/// Does all of them at the same time; what they come to, in the order in which they stand.
public func atOnce<Value: Sendable>(_ works: (@Sendable () async throws -> Value)...) async throws -> [Value] {
  try await withThrowingTaskGroup(of: (place: Int, value: Value).self) { group in
    for (place, work) in works.enumerated() { group.addTask { (place, try await work()) } }
    var done: [Int: Value] = [:]
    for try await each in group { done[each.place] = each.value }
    return works.indices.compactMap { done[$0] }
  }
}
