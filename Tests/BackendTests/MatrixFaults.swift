import Synchronization
import Testing

/// What is found on the way, line by line (所见不符).
final class MatrixFaults: Sendable {
  private let found = Mutex<[String: [String]]>([:])

  private let asked = Mutex(0)

  /// How many requests there were.
  var requests: Int { asked.withLock { $0 } }

  func count() { asked.withLock { $0 += 1 } }

  func add(_ line: String, _ fault: String) { found.withLock { $0[line, default: []].append(fault) } }

  /// Reports every line with what was found, a few of them in full.
  func report() {
    for (line, faults) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      Issue.record("\(line): \(faults.count) faults\n\(Array(faults.prefix(8)).joined(separator: "\n"))")
    }
  }
}
