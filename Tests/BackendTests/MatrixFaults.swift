import Synchronization
import Testing

/// What is found on the way, line by line (所见不符).
final class MatrixFaults: Sendable {
  private let found = Mutex<[String: [String]]>([:])

  func add(_ line: String, _ fault: String) { found.withLock { $0[line, default: []].append(fault) } }

  /// Reports every line with what was found, a few of them in full.
  func report() {
    for (line, faults) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      Issue.record("\(line): \(faults.count) faults\n\(Array(faults.prefix(8)).joined(separator: "\n"))")
    }
  }
}
