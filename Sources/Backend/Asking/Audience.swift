internal import Statute
internal import Store

/// Who may ask for a thing at all (服务对象); what is then seen of it is a matter of sight, and who may act one of the law.
enum Audience: String, CaseIterable, Sendable {
  /// Anybody, known or not.
  case everybody
  /// Whoever has signed in, for what is his own account: also while his password must be changed or a second factor is
  /// lacking.
  case oneself
  /// Whoever has signed in.
  case visitors
  /// Those whose post has to do with cases; the three administrators have none.
  case business
  /// Those who have charge of accounts or posts: two of the administrators, and the leaders of units.
  case keepers
  /// Those who look after the audit chain.
  case auditors

  func admits(_ visitor: Visitor?) -> Bool {
    guard let visitor else { return self == .everybody }
    if visitor.isOffice { return true }
    return switch self {
    case .everybody, .oneself, .visitors: true
    case .business: !visitor.roles.isEmpty
    case .keepers:
      !visitor.posts.allSatisfy { ![.systemAdministrator, .securityAdministrator, .unitLeader].contains($0) }
    case .auditors: visitor.posts.contains(.auditor)
    }
  }

  /// Whether its visitors must be ready: their password changed, their second factor shown.
  var asksForReadiness: Bool {
    switch self {
    case .everybody, .oneself, .visitors: false
    case .business, .keepers, .auditors: true
    }
  }

  /// Whether what is written there is refused to who only reads; of one's own account the book says what it takes.
  var asksForWriting: Bool { self != .oneself && self != .everybody }
}

extension Visitor {
  /// Before anything else a password that was given is changed, and a second factor shown.
  func isAdmittedToBusiness() throws(AccessRefusal) {
    if mustChangePassword { throw .mustChangePassword }
    if secondFactorNeeded, !secondFactorPassed { throw .secondFactorNeeded }
  }
}
