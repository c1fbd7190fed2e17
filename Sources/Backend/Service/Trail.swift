internal import Casework
internal import Store
internal import Synchronization

/// What a visit leaves for the log and the metrics (来访痕迹): no name, no content.
final class Trail: Sendable {
  private struct Kept {
    var account: String?
    var code: String?
  }

  private let kept = Mutex(Kept())

  /// The first characters of the account, by which the audit finds it and nobody else does.
  var account: String? {
    get { kept.withLock { $0.account } }
    set { kept.withLock { $0.account = newValue.map { String($0.prefix(8)) } } }
  }

  /// The code of the problem it was answered with.
  var code: String? {
    get { kept.withLock { $0.code } }
    set { kept.withLock { $0.code = newValue } }
  }
}

extension Visit {
  /// Called when it is known who is at the window.
  func recognised(_ visitor: Visitor?) throws(Problem) {
    guard let account = visitor?.account?.description else { return }
    trail.account = account
    try admission?(account)
  }
}
