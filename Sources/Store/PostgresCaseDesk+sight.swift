public import Casework
internal import PQ

extension PostgresCaseDesk {
  public var hasFullSight: Bool { scope == "all" }

  public func sees(_ subject: Subject) async throws -> Bool {
    if hasFullSight { return true }
    return try await session.fetchOne(CardIsSeen(subject: subject)).value
  }

  public func reaches(_ subjects: [Identifier<Subject>]) async throws -> Bool {
    if hasFullSight { return true }
    return try await session.fetchOne(AreReached(subjects: subjects)).value
  }

  public func inFullSight<Answer: Sendable>(_ body: @Sendable () async throws -> Answer) async throws -> Answer {
    if hasFullSight { return try await body() }
    try await hold("all")
    let answer = try await body()
    // Where the body throws, the transaction ends with its settings.
    try await hold(scope)
    return answer
  }

  private func hold(_ words: String) async throws {
    try await session.execute(HoldScope(words: words))
  }
}

/// Says who acts, and tells the words of the scope that the transaction begins with.
struct OpenTransaction: Statement {
  static let sql = """
    select coalesce(current_setting('mlps.scope', true), ''), set_config('mlps.party', $1, true),
      set_config('plan_cache_mode', 'force_generic_plan', true)
    """

  let party: String

  func bind(to parameters: inout Parameters) { parameters.append(party) }

  struct Answer: Row {
    let scope: String

    init(_ row: inout RowReader) throws(DecodeFailure) {
      scope = try row.next()
      let _: String = try row.next()
      let _: String = try row.next()
    }
  }
}

/// Sets for the rest of the transaction what is seen.
struct HoldScope: Statement {
  typealias Answer = Single<String>
  static let sql = "select set_config('mlps.scope', $1, true)"

  let words: String

  func bind(to parameters: inout Parameters) { parameters.append(words) }
}

/// Whether the scope shows the card of a subject.
struct CardIsSeen: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select exists (select from ledger.card where id = $1 and kind = $2)"

  let subject: Subject

  func bind(to parameters: inout Parameters) {
    parameters.append(subject.id)
    parameters.append(subject.kind.rawValue)
  }
}

/// Whether the scope reaches every one of these, as its own business.
struct AreReached: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select coalesce(bool_and(sight.reaches(id)), true) from unnest($1) id"

  let subjects: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) { parameters.append(subjects) }
}
