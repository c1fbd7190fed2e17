internal import Casework
internal import Credentials
internal import PQ
internal import Statute

/// Who holds a credential, and what he may see and do; marks it as seen.
struct Recognise: Statement {
  static let sql = "select * from access.recognise($1, $2, $3)"
  let digest: [UInt8]
  let address: String
  let now: Instant

  func bind(to parameters: inout Parameters) {
    parameters.append(digest)
    parameters.append(address)
    parameters.append(now)
  }

  struct Answer: Row {
    let visitor: Visitor

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let account: AccountID = try row.next()
      let login: String = try row.next()
      let person: String = try row.next()
      let estate: String? = try row.next()
      let posts = try row.next([String].self).compactMap(Post.init(rawValue:))
      let scope: String = try row.next()
      let session: SessionID? = try row.next()
      let token: TokenID? = try row.next()
      let mayWrite: Bool = try row.next()
      let csrf: [UInt8]? = try row.next()
      let isPassed: Bool = try row.next()
      let isNeeded: Bool = try row.next()
      let mustChange: Bool = try row.next()
      let credential: Visitor.Credential =
        if let session { .session(session, csrf: csrf ?? []) } else { .token(token ?? TokenID(high: 0, low: 0)) }
      visitor = Visitor(
        account: account, login: login, person: person, estate: estate.flatMap(Estate.init(rawValue:)), posts: posts,
        roles: posts.reduce(into: []) { $0.formUnion($1.roles) }, scope: scope, credential: credential,
        mayWrite: mayWrite, secondFactorPassed: isPassed, secondFactorNeeded: isNeeded, mustChangePassword: mustChange)
    }
  }
}

/// What a sign-in is measured by; nothing for a login that nobody has.
struct SecretFor: Statement {
  static let sql = "select * from access.secret_for($1)"
  let login: String

  func bind(to parameters: inout Parameters) { parameters.append(login) }

  struct Answer: Row {
    let account: AccountID
    let person: String
    let hash: PasswordHash?
    let setAt: Instant?
    let mustChange: Bool
    /// Until when a one-time password holds.
    let until: Instant?
    let isEnabled: Bool
    let factor: OneTimePassword?
    let isFactorConfirmed: Bool
    let lastStep: Int64

    init(_ row: inout RowReader) throws(DecodeFailure) {
      account = try row.next()
      person = try row.next()
      hash = try row.next(String?.self).flatMap { PasswordHash($0) }
      setAt = try row.next()
      mustChange = try row.next(Bool?.self) ?? true
      until = try row.next()
      isEnabled = try row.next()
      factor = try row.next([UInt8]?.self).map { OneTimePassword(secret: $0) }
      isFactorConfirmed = try row.next(Bool?.self) ?? false
      lastStep = try row.next()
    }
  }
}

/// Counts an attempt, and says until when it is barred.
struct BeginAttempt: Statement {
  typealias Answer = Single<Instant?>
  static let sql = "select access.begin_attempt($1, $2, $3)"
  let attempt: Attempt
  let now: Instant

  func bind(to parameters: inout Parameters) {
    parameters.append(attempt.login)
    parameters.append(attempt.address)
    parameters.append(now)
  }
}

/// Takes a step of a second factor; false where it was taken before.
struct TakeStep: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select access.take_step($1, $2)"
  let account: AccountID
  let step: Int64

  func bind(to parameters: inout Parameters) {
    parameters.append(account)
    parameters.append(step)
  }
}

/// Opens a session under the rules of the moment; says when it ends at the latest.
struct OpenSession: Statement {
  typealias Answer = Single<Instant>
  static let sql = """
    insert into access.session
      (key, id, account, made_at, last_seen, idles_at, expires_at, address, last_address, second_factor_passed, csrf)
    select $1, $2, $3, $4, $4, $4 + least(r.idle, r.longest), $4 + r.longest, $5, $5, $6, $7 from access.rules($4) r
    returning expires_at
    """
  let key: [UInt8]
  let id: SessionID
  let account: AccountID
  let now: Instant
  let address: String
  let isPassed: Bool
  let csrf: [UInt8]

  func bind(to parameters: inout Parameters) {
    parameters.append(key)
    parameters.append(id)
    parameters.append(account)
    parameters.append(now)
    parameters.append(address)
    parameters.append(isPassed)
    parameters.append(csrf)
  }
}

/// The one-time code of the first start, kept if there is no account yet.
struct OfferClaim: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select access.offer_claim($1, $2)"
  let digest: [UInt8]
  let now: Instant

  func bind(to parameters: inout Parameters) {
    parameters.append(digest)
    parameters.append(now)
  }
}

/// Makes the first system administrator, if the code holds.
struct UseClaim: Statement {
  typealias Answer = Single<AccountID?>
  static let sql = "select access.use_claim($1, $2, $3, $4, $5, $6)"
  let digest: [UInt8]
  let account: AccountID
  let login: String
  let person: String
  let hash: String
  let now: Instant

  func bind(to parameters: inout Parameters) {
    parameters.append(digest)
    parameters.append(account)
    parameters.append(login)
    parameters.append(person)
    parameters.append(hash)
    parameters.append(now)
  }
}
