import PQ
import _TestKit

/// A lock that the owner holds while something else wants it (占用的锁).
struct HeldLock: Sendable {
  private let released: AsyncStream<Void>.Continuation
  private let holder: Task<Void, any Error>

  /// Lends the body a lock that is held until the body lets go of it, or ends.
  static func use<Answer>(
    _ lock: String, on database: EphemeralDatabase, _ body: (HeldLock) async throws -> Answer
  ) async throws -> Answer {
    let (isHeld, held) = AsyncStream<Void>.makeStream()
    let (isReleased, released) = AsyncStream<Void>.makeStream()
    let holder = Task {
      defer { held.finish() }
      try await database.session(\.owner) { session in
        try await session.transaction { session in
          try await session.run(script: "lock table \(lock)")
          held.finish()
          for await _ in isReleased {}
        }
      }
    }
    for await _ in isHeld {}
    let lent = HeldLock(released: released, holder: holder)
    let outcome: Result<Answer, any Error>
    do { outcome = .success(try await body(lent)) } catch { outcome = .failure(error) }
    try await lent.release()
    return try outcome.get()
  }

  /// Returns when it is free.
  func release() async throws {
    released.finish()
    try await holder.value
  }
}
