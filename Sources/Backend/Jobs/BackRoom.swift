internal import Foundation
internal import Glibc
internal import PQ
internal import Synchronization

/// A thread of the last rank (后台), for work that would keep a processor busy: whoever waits at the window goes before it.
actor BackRoom {
  private let line = Line()

  nonisolated var unownedExecutor: UnownedSerialExecutor { line.asUnownedSerialExecutor() }

  deinit { line.close() }

  /// Does the work here, but for what of it has a place of its own.
  func perform<Value: Sendable>(
    _ work: nonisolated(nonsending) @Sendable () async throws -> Value
  ) async throws -> Value {
    // Not only to be sure: without a line of its own the compiler leaves out the way here.
    preconditionIsolated()
    return try await work()
  }

  /// What waits to be done, and the thread that does it.
  private final class Line: SerialExecutor {
    private struct State {
      var jobs: [UnownedJob] = []
      var isClosed = false
    }

    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    init() { Thread.detachNewThread { [self] in work() } }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      state.withLock { $0.jobs.append(job) }
      bell.signal()
    }

    func close() {
      state.withLock { $0.isClosed = true }
      bell.signal()
    }

    private func work() {
      ScheduledGroup.putLast()
      while true {
        bell.wait()
        let (job, isClosed) = state.withLock { ($0.jobs.isEmpty ? nil : $0.jobs.removeFirst(), $0.isClosed) }
        if let job { job.runSynchronously(on: asUnownedSerialExecutor()) } else if isClosed { return }
      }
    }
  }
}
