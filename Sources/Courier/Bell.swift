internal import CCurl
internal import Synchronization

/// How others reach the thread that waits for a server (铃): to say stop, or look again.
final class Bell: Sendable {
  private struct State {
    var isStopped = false
    /// The library's handle, as a number, while somebody waits on it.
    var listener: UInt?
  }

  private let state = Mutex(State())

  var isStopped: Bool { state.withLock { $0.isStopped } }

  func stop() {
    state.withLock { $0.isStopped = true }
    ring()
  }

  func ring() {
    // Under the lock, so that the handle is not taken away meanwhile.
    state.withLock { state in
      if let handle = state.listener.flatMap({ UnsafeMutableRawPointer(bitPattern: $0) }) {
        _ = curl_multi_wakeup(handle)
      }
    }
  }

  func listen(_ multi: UnsafeMutableRawPointer?) {
    let listener = multi.map { UInt(bitPattern: $0) }
    state.withLock { $0.listener = listener }
  }
}
