internal import Store
internal import Synchronization

/// What a route says for the audit chain besides what every request says (附记).
final class Notes: Sendable {
  private let kept = Mutex<(visitor: Visitor?, account: AccountID?)>((nil, nil))

  /// Who came to be known by this request.
  var visitor: Visitor? {
    get { kept.withLock { $0.visitor } }
    set { kept.withLock { $0.visitor = newValue } }
  }

  /// Whose account was tried, by somebody who is not known.
  var account: AccountID? {
    get { kept.withLock { $0.account } }
    set { kept.withLock { $0.account = newValue } }
  }
}
