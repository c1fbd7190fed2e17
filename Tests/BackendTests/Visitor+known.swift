import Casework
import Statute

@testable import Store

extension Visitor {
  /// Somebody signed in with a password and no more, seeing this much.
  static func known(
    _ person: String, as roles: Roles, seeing scope: String, account: AccountID? = nil
  ) -> Visitor {
    Visitor(
      account: account, login: nil, person: person, estate: .business, posts: [], roles: roles, scope: scope,
      credential: .token(TokenID(high: 0x4000, low: 1 << 63)), mayWrite: true, secondFactorPassed: false,
      secondFactorNeeded: false, mustChangePassword: false)
  }
}
