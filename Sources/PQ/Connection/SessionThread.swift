import CLibPQ
import Glibc
import Synchronization

/// The one thread on which a session's blocking calls are made, as a serial executor.
final class SessionThread: SerialExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var isAsleep = false
    var isStopped = false
    var thread: pthread_t?
  }

  private let state = Mutex(State())
  /// Rung to end a sleep; an event, so that one sleep can wait for it and for a socket.
  private let bell: Int32

  private init() {
    bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    precondition(bell >= 0, "no descriptor is left")
  }

  deinit { Glibc.close(bell) }

  static func start() -> SessionThread {
    let thread = SessionThread()
    // The thread keeps itself alive until it is stopped.
    spawn(retaining: thread, detached: true) { thread in thread.run() }
    return thread
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let mustRing = state.withLock { state in
      state.jobs.append(job)
      return state.isAsleep
    }
    if mustRing { ring() }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

  func checkIsolated() {
    precondition(state.withLock { $0.thread } == pthread_self(), "not on the session's thread")
  }

  /// Ends the present sleep, or else the next.
  func ring() {
    var one: UInt64 = 1
    _ = write(bell, &one, 8)
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    ring()
  }

  /// Sleeps until the descriptor is readable (true), or a job waits, or the bell was rung.
  func sleep(untilReadable descriptor: Int32) -> Bool {
    let mustStayAwake = state.withLock { state in
      state.isAsleep = state.jobs.isEmpty && !state.isStopped
      return !state.isAsleep
    }
    guard !mustStayAwake else { return false }
    var waits = [
      pollfd(fd: bell, events: Int16(POLLIN), revents: 0), pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&waits, 2, -1)
    state.withLock { $0.isAsleep = false }
    var count: UInt64 = 0
    _ = read(bell, &count, 8)
    return waits[1].revents != 0
  }

  private func run() {
    state.withLock { $0.thread = pthread_self() }
    while true {
      let (job, isStopped) = state.withLock { state in
        (state.jobs.isEmpty ? nil : state.jobs.removeFirst(), state.isStopped)
      }
      if let job {
        job.runSynchronously(on: asUnownedSerialExecutor())
      } else if isStopped {
        return
      } else {
        _ = sleep(untilReadable: -1)
      }
    }
  }
}

/// Runs the body on a thread of its own that keeps the object alive meanwhile; to be joined unless detached.
@discardableResult
func spawn<Object: AnyObject & Sendable>(
  retaining object: Object, detached: Bool, _ body: @escaping @Sendable (Object) -> Void
) -> pthread_t {
  let start = Unmanaged.passRetained(Start { body(object) })
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, nil,
    { start in
      Unmanaged<Start>.fromOpaque(start!).takeRetainedValue().body()
      return nil
    }, start.toOpaque())
  precondition(failure == 0, "no thread is left")
  if detached { pthread_detach(thread) }
  return thread
}

private final class Start: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
