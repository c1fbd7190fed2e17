public import Casework
public import Statute

/// Who is at the window (来访者): an account by its session or its token, or the office itself.
public struct Visitor: Hashable, Sendable {
  /// What it is known by.
  public enum Credential: Hashable, Sendable {
    /// Nothing: the command line and the tests stand inside.
    case office
    /// `csrf` is the digest of what comes with every write of a browser.
    case session(SessionID, csrf: [UInt8])
    case token(TokenID)
  }

  /// Nil for the office.
  public let account: AccountID?
  public let login: String?
  /// The name that the books keep.
  public let person: String
  /// Nil for an account that never held a post.
  public let estate: Estate?
  /// Those held today, and not left out by its token.
  public let posts: [Post]
  /// The roles of the law in which it acts.
  public let roles: Roles
  /// The words of `mlps.scope`; empty while a password must be changed or a second factor is lacking.
  public let scope: String
  public let credential: Credential
  /// Whether it may write at all.
  public let mayWrite: Bool
  public let secondFactorPassed: Bool
  /// One of its posts requires a second factor.
  public let secondFactorNeeded: Bool
  public let mustChangePassword: Bool

  /// The office itself, acting under a name in some roles; sees and may do everything.
  public static func office(named name: String, as roles: Roles = []) -> Visitor {
    Visitor(
      account: nil, login: nil, person: name, estate: nil, posts: [], roles: roles, scope: "all", credential: .office,
      mayWrite: true, secondFactorPassed: true, secondFactorNeeded: false, mustChangePassword: false)
  }

  init(
    account: AccountID?, login: String?, person: String, estate: Estate?, posts: [Post], roles: Roles, scope: String,
    credential: Credential, mayWrite: Bool, secondFactorPassed: Bool, secondFactorNeeded: Bool, mustChangePassword: Bool
  ) {
    self.account = account
    self.login = login
    self.person = person
    self.estate = estate
    self.posts = posts
    self.roles = roles
    self.scope = scope
    self.credential = credential
    self.mayWrite = mayWrite
    self.secondFactorPassed = secondFactorPassed
    self.secondFactorNeeded = secondFactorNeeded
    self.mustChangePassword = mustChangePassword
  }

  public var isOffice: Bool { credential == .office }
}

extension Party {
  /// The visitor as the law sees it.
  public init(_ visitor: Visitor) { self.init(visitor.person, as: visitor.roles) }
}
