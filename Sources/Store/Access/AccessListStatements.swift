internal import Casework
internal import PQ
internal import Statute

/// The accounts that are seen, in the order of their logins; one of them, if asked for.
struct AccountLines: Statement {
  static let sql = """
    select a.id, a.login::text, a.person::text, access.is_enabled(a.id),
      (select p.estate from access.post p where p.account = a.id limit 1), a.recorded_at, c.set_at, c.must_change,
      case when c.account is not null or f.account is not null then f.confirmed_at is not null end
    from access.account a
    left join access.secret c on c.account = a.id
    left join access.second_factor f on f.account = a.id
    where $1::uuid is null or a.id = $1 order by a.login
    """
  var account: AccountID?

  func bind(to parameters: inout Parameters) { parameters.append(account) }

  struct Answer: Row {
    let line: AccountLine

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: AccountID = try row.next()
      let login: String = try row.next()
      let person: String = try row.next()
      let isEnabled: Bool = try row.next()
      let estate = try row.next(String?.self).flatMap(Estate.init(rawValue:))
      let madeAt: Instant = try row.next()
      let setAt: Instant? = try row.next()
      let mustChange: Bool? = try row.next()
      line = AccountLine(
        id: id, login: login, person: person, isEnabled: isEnabled, estate: estate, madeAt: madeAt,
        passwordSetAt: setAt, mustChangePassword: mustChange, hasSecondFactor: try row.next())
    }
  }
}

/// The posts that are seen, by account and day; of one account, or one post, if asked for.
struct PostLines: Statement {
  static let sql = """
    select p.id, p.account, p.post, p.region, p.unit, p.tester, p.since, p.paper::text, e.ended_on, e.successor
    from access.post p left join access.post_ended e on e.post = p.id
    where ($1::uuid is null or p.account = $1) and ($2::bigint is null or p.id = $2)
    order by p.account, p.since, p.id
    """
  var account: AccountID?
  var id: Int64?

  func bind(to parameters: inout Parameters) {
    parameters.append(account)
    parameters.append(id)
  }

  struct Answer: Row {
    /// Nil for a post of a later binary.
    let line: PostLine?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: Int64 = try row.next()
      let account: AccountID = try row.next()
      let post = Post(rawValue: try row.next())
      let region = try row.next(String?.self).map(PostPlace.region)
      let unit = try row.next(UnitID?.self).map(PostPlace.unit)
      let tester = try row.next(TesterID?.self).map(PostPlace.tester)
      let since: Day = try row.next()
      let paper: String = try row.next()
      let endedOn: Day? = try row.next()
      let successor: AccountID? = try row.next()
      line = post.map {
        PostLine(
          id: id, account: account, post: $0, place: region ?? unit ?? tester ?? .house, since: since, paper: paper,
          endedOn: endedOn, successor: successor)
      }
    }
  }
}

/// The sessions of an account that stand.
struct SessionLines: Statement {
  static let sql = """
    select id, account, made_at, last_seen, expires_at, address::text, last_address::text, second_factor_passed
    from access.session where account = $1 and ended_at is null and idles_at > $2 and expires_at > $2 order by made_at
    """
  let account: AccountID
  let now: Instant

  func bind(to parameters: inout Parameters) {
    parameters.append(account)
    parameters.append(now)
  }

  struct Answer: Row {
    let line: SessionLine

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: SessionID = try row.next()
      let account: AccountID = try row.next()
      let madeAt: Instant = try row.next()
      let lastSeen: Instant = try row.next()
      let expiresAt: Instant = try row.next()
      let address: String = try row.next()
      let lastAddress: String = try row.next()
      line = SessionLine(
        id: id, account: account, madeAt: madeAt, lastSeen: lastSeen, expiresAt: expiresAt, address: address,
        lastAddress: lastAddress, secondFactorPassed: try row.next())
    }
  }
}

/// The tokens of an account, revoked ones and all.
struct TokenLines: Statement {
  static let sql = """
    select id, account, name::text, read_only, posts, made_at, expires_at, last_used, revoked_at
    from access.token where account = $1 order by made_at, id
    """
  let account: AccountID

  func bind(to parameters: inout Parameters) { parameters.append(account) }

  struct Answer: Row {
    let line: TokenLine

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: TokenID = try row.next()
      let account: AccountID = try row.next()
      let name: String = try row.next()
      let isReadOnly: Bool = try row.next()
      let posts = try row.next([String]?.self)?.compactMap(Post.init(rawValue:))
      let madeAt: Instant = try row.next()
      let expiresAt: Instant = try row.next()
      let lastUsed: Instant? = try row.next()
      line = TokenLine(
        id: id, account: account, name: name, isReadOnly: isReadOnly, posts: posts, madeAt: madeAt,
        expiresAt: expiresAt, lastUsed: lastUsed, revokedAt: try row.next())
    }
  }
}
