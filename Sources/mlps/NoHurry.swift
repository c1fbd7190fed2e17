import Foundation
import Glibc
import PQ

/// Work that everything else on this machine goes before (不急的事); whoever breaks it off finds his terminal as it was.
enum NoHurry {
  static func perform<Value>(_ work: () async throws -> Value) async throws -> Value {
    guard let group = ScheduledGroup.own else { return try await work() }
    let signals = HeardSignals([SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }) { number in
      group.rise()
      _exit(128 + number)
    }
    defer { signals.end() }
    // The terminal has its rank again; the threads of this program need no turn after the work.
    for thread in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? [] {
      if let thread = Int32(thread) { ScheduledGroup.putLast(thread) }
    }
    return try await group.givingWay(work)
  }

  /// Whether whoever started the program wants it not to hear this signal, as `nohup` does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
