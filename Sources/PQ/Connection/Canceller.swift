import CLibPQ
import Glibc
import Synchronization

/// What asks the server, over a connection of its own, to give up the statement under way.
final class Canceller: Sendable {
  /// Who wished the statement cancelled.
  enum Cause: Sendable { case asked, task, timeout }

  private struct State {
    /// The `PGcancel`, as bits, which cross threads; libpq lets any thread use it.
    var key: UInt = 0
    var isArmed = false
    var cause: Cause?
    /// When it was asked first.
    var asked: ContinuousClock.Instant?
    var errand: pthread_t?
    var isErrandDone = false
  }

  private let state = Mutex(State())

  deinit {
    PQfreeCancel(OpaquePointer(bitPattern: state.withLock { $0.key }))
  }

  func install(_ connection: OpaquePointer) {
    let key = UInt(bitPattern: PQgetCancel(connection))
    state.withLock { $0.key = key }
  }

  /// From here on, a request is for the statement about to be sent.
  func arm() {
    state.withLock { state in
      state.isArmed = true
      state.cause = nil
      state.asked = nil
    }
  }

  /// Asks once; without effect unless a statement is under way.
  func request(_ cause: Cause) {
    state.withLock { state in
      guard state.isArmed, state.cause == nil else { return }
      state.cause = cause
      state.asked = .now
      send(&state)
    }
  }

  /// How long it has been waited for an answer: since the deadline, or since it was asked after that.
  func patience(from deadline: ContinuousClock.Instant) -> Duration {
    .now - max(deadline, state.withLock { $0.asked } ?? deadline)
  }

  /// Asks again if the request came to nothing, as it does when it overtakes the statement.
  func insist() {
    state.withLock { state in
      guard state.isArmed, state.cause != nil, state.isErrandDone, let errand = state.errand else { return }
      pthread_join(errand, nil)
      send(&state)
    }
  }

  /// Ends the statement: none of its requests can hit the next one. Says who had wished it cancelled.
  func disarm(isConnected: Bool) -> Cause? {
    let (cause, errand) = state.withLock { state in
      defer {
        state.isArmed = false
        state.cause = nil
        state.asked = nil
        state.errand = nil
      }
      return (state.cause, state.errand)
    }
    if let errand {
      // A request to a dead host takes minutes to fail, and there is no next statement to protect.
      if isConnected { pthread_join(errand, nil) } else { pthread_detach(errand) }
    }
    return cause
  }

  private func send(_ state: inout State) {
    let key = state.key
    state.isErrandDone = false
    state.errand = spawn(retaining: self, detached: false) { canceller in
      var message = [CChar](repeating: 0, count: 256)
      PQcancel(OpaquePointer(bitPattern: key), &message, 256)
      canceller.state.withLock { $0.isErrandDone = true }
    }
  }
}
