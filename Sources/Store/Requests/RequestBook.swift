public import Casework
internal import PQ

public enum WriteTag: Sendable {}

/// One taking-in of a write that comes with a key (请求); taken over by another, it has another.
public typealias WriteID = Identifier<WriteTag>

/// The book of writes that come with a key (请求登记): each is taken in once, and its answer kept.
public struct RequestBook: Sendable {
  private let pool: Pool
  private let account: String?

  init(_ pool: Pool, account: String?) {
    self.pool = pool
    self.account = account
  }

  /// What was answered, as it is told again.
  public struct Answer: Hashable, Sendable {
    public let status: Int
    /// A JSON object of texts.
    public let headers: String
    public let body: [UInt8]

    public init(status: Int, headers: String, body: [UInt8]) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }

  /// How a request is found.
  public enum Standing: Hashable, Sendable {
    /// It is this caller's to do.
    case taken
    /// It was taken in before, and has no answer yet; nothing was written for it.
    case open(WriteID)
    /// Something was written for it, and its answer was lost.
    case done(WriteID)
    case answered(Answer)
    /// The key was used for another.
    case otherwise
  }

  /// For how long answers are kept.
  static let keeping = "30 days"

  /// Takes a request in under its key, or says how it stands.
  public func take(_ id: WriteID, key: String, wish: String) async throws -> Standing {
    try await pool.withSession { session in
      try await session.execute(
        sql: "delete from office.request where made_at < now() - interval '\(Self.keeping)'")
      var found: RequestUnder.Answer?
      // One that was refused meanwhile is gone again, and its key is free.
      for _ in 0..<20 where found == nil {
        let taken = try await session.execute(
          sql: """
            insert into office.request (id, account, key, wish) values ($1, $2::text::uuid, $3, $4)
            on conflict do nothing
            """, Parameters(id, account, key, wish))
        if taken == 1 { return .taken }
        found = try await session.fetchOptional(RequestUnder(key: key, account: account))
      }
      guard let found else { throw AccessRefusal.busy }
      guard found.wish == wish else { return .otherwise }
      if let answer = found.answer { return .answered(answer) }
      return found.commits > 0 ? .done(found.id) : .open(found.id)
    }
  }

  /// Takes over one that was left; false where something was written for it meanwhile, or it was taken by another.
  public func takeOver(_ old: WriteID, as id: WriteID) async throws -> Bool {
    try await pool.withSession { session in
      try await session.execute(
        sql: "update office.request set id = $2 where id = $1 and commits = 0 and status is null", Parameters(old, id)
      ) == 1
    }
  }

  /// Keeps what was answered.
  public func keep(_ answer: Answer, of id: WriteID) async throws {
    _ = try await pool.withSession { session in
      try await session.execute(
        sql:
          "update office.request set status = $2, headers = $3::text::jsonb, body = $4 where id = $1 and status is null",
        Parameters(id, Int32(answer.status), answer.headers, answer.body))
    }
  }

  /// Forgets a request for which nothing was written, so that it may be made again under its key.
  public func release(_ id: WriteID) async throws {
    _ = try await pool.withSession { session in
      try await session.execute(
        sql: "delete from office.request where id = $1 and commits = 0 and status is null", Parameters(id))
    }
  }

  /// Whether a write failed because its request was taken over.
  public static func wasTakenOver(_ error: any Error) -> Bool {
    (error as? ServerError)?.constraint == "request_is_done_by_one"
  }
}

/// The request under a key.
struct RequestUnder: Statement {
  static let sql = """
    select id, wish, commits, status, headers::text, body from office.request
    where key = $1 and account is not distinct from $2::text::uuid and party = current_setting('mlps.party')
    """
  let key: String
  let account: String?

  func bind(to parameters: inout Parameters) {
    parameters.append(key)
    parameters.append(account)
  }

  struct Answer: Row {
    let id: WriteID
    let wish: String
    let commits: Int32
    let answer: RequestBook.Answer?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      id = try row.next()
      wish = try row.next()
      commits = try row.next()
      let status: Int32? = try row.next()
      let headers: String? = try row.next()
      let body: [UInt8]? = try row.next()
      answer =
        if let status, let headers, let body {
          RequestBook.Answer(status: Int(status), headers: headers, body: body)
        } else { nil }
    }
  }
}
