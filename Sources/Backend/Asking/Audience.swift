internal import Statute
internal import Store

/// Who may ask for a thing at all (服务对象); what is then seen of it is a matter of sight, and who may act one of the law.
enum Audience: String, CaseIterable, Sendable {
  /// Anybody, known or not.
  case everybody
  /// Whoever has signed in.
  case visitors
  /// Those whose post has to do with cases; the three administrators have none.
  case business

  func admits(_ visitor: Visitor?) -> Bool {
    switch self {
    case .everybody: true
    case .visitors: visitor != nil
    case .business: visitor.map { $0.isOffice || !$0.roles.isEmpty } ?? false
    }
  }
}

extension Visitor {
  /// Before anything else a password that was given is changed, and a second factor shown.
  func isAdmittedToBusiness() throws(AccessRefusal) {
    if mustChangePassword { throw .mustChangePassword }
    if secondFactorNeeded, !secondFactorPassed { throw .secondFactorNeeded }
  }
}
