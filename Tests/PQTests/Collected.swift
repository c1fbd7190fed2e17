import Synchronization

/// What several tasks gather.
final class Collected<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  func append(_ item: Item) { items.withLock { $0.append(item) } }
  var all: [Item] { items.withLock { $0 } }
}
