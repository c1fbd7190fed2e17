import Synchronization

/// A gate that a thread waits at until it is opened (闸门).
final class Gate: Sendable {
  private let isOpen = Atomic(false)

  func open() { isOpen.store(true, ordering: .releasing) }

  func pass() { while !isOpen.load(ordering: .acquiring) {} }
}
