internal import Foundation
internal import Glibc
internal import Synchronization

/// The threads that jobs are done on (后台): whoever waits at the window goes before them.
///
/// Two, for a book is packed while another is written; each at the lowest rank that the scheduler knows.
final class BackRoom: TaskExecutor {
  static let shared = BackRoom(threads: 2)

  private let waiting = Mutex<[UnownedJob]>([])
  private let bell = DispatchSemaphore(value: 0)

  private init(threads: Int) {
    for _ in 0..<threads {
      let thread = Thread { [self] in work() }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    waiting.withLock { $0.append(job) }
    bell.signal()
  }

  private func work() {
    // On Linux this is of the thread alone; where it is refused, the work goes on as before.
    setpriority(Int32(PRIO_PROCESS.rawValue), 0, 19)
    while true {
      bell.wait()
      guard let job = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
