internal import Store
internal import Synchronization

/// The requests with a key that are being done in this process (在办请求).
final class UnderWay: Sendable {
  private let kept = Mutex<Set<WriteID>>([])

  func add(_ id: WriteID) { kept.withLock { _ = $0.insert(id) } }

  func remove(_ id: WriteID) { kept.withLock { _ = $0.remove(id) } }

  func contains(_ id: WriteID) -> Bool { kept.withLock { $0.contains(id) } }
}
