internal import PQ
public import Statute

extension AccessBook {
  /// The posts that the visitor sees, ended ones and all; of one account, if asked for.
  public func posts(of account: AccountID? = nil, by visitor: Visitor) async throws -> [PostLine] {
    try await transaction(by: visitor) { try await $0.fetchAll(PostLines(account: account)).compactMap(\.line) }
  }

  /// Grants a post, by the security administrator; in his own unit by its leader; the first security administrator and
  /// the first auditor by the system administrator, once. Says its number.
  public func grant(_ post: PostGrant, to account: AccountID, by visitor: Visitor) async throws -> Int64 {
    let needed = Self.granters(of: post.post)
    try visitor.isAllowed(needed)
    guard account != visitor.account else { throw AccessRefusal.ownAccount }
    return try await transaction(by: visitor, needs: needed) { try await add(post, to: account, by: visitor, in: $0) }
  }

  /// Ends a post from a day on: who held it may do nothing by it from then.
  public func endPost(_ id: Int64, on day: Day, paper: String, by visitor: Visitor) async throws {
    let needed: [Post] = [.securityAdministrator, .unitLeader]
    try visitor.isAllowed(needed)
    try await transaction(by: visitor, needs: needed) { session in
      guard let post = try await session.fetchOptional(PostLines(id: id))?.line else { throw AccessRefusal.unknownPost }
      try await end(post, on: day, to: nil, paper: paper, in: session)
    }
  }

  /// Hands every open post of one account over to another, from a day on, on one paper; says how many.
  public func handOver(
    from leaving: AccountID, to coming: AccountID, on day: Day, paper: String, by visitor: Visitor
  ) async throws -> Int {
    let needed: [Post] = [.securityAdministrator]
    try visitor.isAllowed(needed)
    guard leaving != coming, leaving != visitor.account, coming != visitor.account else {
      throw AccessRefusal.ownAccount
    }
    return try await transaction(by: visitor, needs: needed) { session in
      let open = try await session.fetchAll(PostLines(account: leaving)).compactMap(\.line).filter { $0.endedOn == nil }
      guard !open.isEmpty else { throw AccessRefusal.noOpenPost }
      for post in open {
        // One that has not begun yet is never begun, and begins with who comes.
        let turn = max(day, post.since)
        try await end(post, on: turn, to: coming, paper: paper, in: session)
        _ = try await add(
          PostGrant(post.post, in: post.place, since: turn, paper: paper), to: coming, by: visitor, in: session)
      }
      return open.count
    }
  }

  /// Grants a post in a transaction of who grants it.
  @discardableResult func add(
    _ grant: PostGrant, to account: AccountID, by visitor: Visitor, in session: Session
  ) async throws -> Int64 {
    guard grant.place.domain == grant.post.domain else { throw AccessRefusal.wrongPlace(grant.post) }
    let founding = !visitor.isOffice && visitor.posts.contains(.systemAdministrator)
    if founding {
      let known = try await session.fetchCells("select access.is_founded($1)", Parameters(grant.post.rawValue))
      guard known.rows.first?.first == .bool(false) else { throw AccessRefusal.founded }
    }
    return try await session.fetchOne(
      AddPost(account: account, grant: grant, founding: founding)
    ).value
  }

  private func end(
    _ post: PostLine, on day: Day, to successor: AccountID?, paper: String, in session: Session
  ) async throws {
    guard post.endedOn == nil else { throw AccessRefusal.postEnded }
    try await session.execute(
      sql: """
        insert into access.post_ended (post, account, since, ended_on, successor, paper) values ($1, $2, $3, $4, $5, $6)
        """, Parameters(post.id, post.account, post.since, day, successor, paper))
  }

  /// Who may grant a post; which of them when is said by the database.
  static func granters(of post: Post) -> [Post] {
    switch post {
    case .unitStaff, .unitLeader: [.securityAdministrator, .unitLeader]
    case .auditor, .securityAdministrator: [.securityAdministrator, .systemAdministrator]
    default: [.securityAdministrator]
    }
  }
}

/// Enters a post.
struct AddPost: Statement {
  typealias Answer = Single<Int64>
  static let sql = """
    insert into access.post (account, post, region, unit, tester, since, paper, founding)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
    """
  let account: AccountID
  let grant: PostGrant
  let founding: Bool

  func bind(to parameters: inout Parameters) {
    parameters.append(account)
    parameters.append(grant.post.rawValue)
    parameters.append(grant.place.region)
    parameters.append(grant.place.unit)
    parameters.append(grant.place.tester)
    parameters.append(grant.since)
    parameters.append(grant.paper)
    parameters.append(founding)
  }
}
