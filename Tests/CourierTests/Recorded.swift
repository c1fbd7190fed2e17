import Synchronization

/// What was told from another thread (记录).
final class Recorded<Value: Sendable>: Sendable {
  private let list = Mutex<[Value]>([])

  var all: [Value] { list.withLock { $0 } }

  func append(_ value: Value) { list.withLock { $0.append(value) } }
}
