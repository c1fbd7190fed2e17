import Synchronization

/// What clients were told: the receipts they were given, and what was refused by law (所得回执).
final class KillTold: Sendable {
  struct Receipt: Sendable {
    let key: String
    let act: String
    let facts: [Int]
    let version: Int
    let opened: String?
    let dues: Int
  }

  private let state = Mutex<(receipts: [Receipt], refused: [String])>(([], []))

  var receipts: [Receipt] { state.withLock { $0.receipts } }
  var answered: Int { state.withLock { $0.receipts.count + $0.refused.count } }
  var refused: [String] { state.withLock { $0.refused } }

  func note(_ receipt: Receipt) { state.withLock { $0.receipts.append(receipt) } }
  func note(refused code: String) { state.withLock { $0.refused.append(code) } }
}
