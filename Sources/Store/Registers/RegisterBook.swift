public import Casework
public import PQ
public import Reports
public import Statute

/// The registers as they are read (登记簿查询): a page of subjects, one of them, and the facts about it.
public struct RegisterBook: Sendable {
  private let pool: Pool

  public init(_ pool: Pool) { self.pool = pool }

  /// One page; `today` names the regions and stands for a day that is not asked for.
  public func page(_ question: RegisterQuestion, today: Day) async throws -> [RegisterLine] {
    try await pool.withSession { try await Self.page(question, today: today, in: $0) }
  }

  private static func page(
    _ question: RegisterQuestion, today: Day, in session: Session
  ) async throws -> [RegisterLine] {
    if question.looksBack {
      return try await session.fetchAll(
        CardsAsOf(question: question, asOf: question.asOf ?? today, knownAt: question.knownAt ?? .infinity))
    }
    return switch question.order {
    case .number: try await session.fetchAll(CardsBy<CardNumber>(question: question, today: today))
    case .name: try await session.fetchAll(CardsBy<CardName>(question: question, today: today))
    case .changed: try await session.fetchAll(CardsLastChanged(question: question, today: today))
    }
  }

  /// How many there are now, of those that are seen.
  public func count(_ question: RegisterQuestion) async throws -> Int {
    try await pool.withSession { Int(try await $0.fetchOne(CardCount(question: question)).value) }
  }

  /// One subject, as it stands now or stood on a day as known at an instant.
  public func line(
    _ subject: Subject, today: Day, asOf: Day? = nil, knownAt: Instant? = nil
  ) async throws -> RegisterLine? {
    try await pool.withSession { try await Self.line(subject, today: today, asOf: asOf, knownAt: knownAt, in: $0) }
  }

  /// The same with the first facts about it.
  public func entry(
    of subject: Subject, today: Day, asOf: Day?, knownAt: Instant?, facts limit: Int
  ) async throws -> (line: RegisterLine, facts: [FactLine])? {
    try await pool.withSession { session in
      guard let line = try await Self.line(subject, today: today, asOf: asOf, knownAt: knownAt, in: session) else {
        return nil
      }
      let known = FactsKnown(
        subject: subject.id, kind: nil, asOf: asOf, knownAt: knownAt ?? .infinity, after: 0, limit: limit)
      return (line, try await session.fetchAll(FactsOfSubject(known: known)))
    }
  }

  private static func line(
    _ subject: Subject, today: Day, asOf: Day?, knownAt: Instant?, in session: Session
  ) async throws -> RegisterLine? {
    var question = RegisterQuestion(subject.kind)
    question.only = subject.id
    question.asOf = asOf
    question.knownAt = knownAt
    guard !question.looksBack else { return try await page(question, today: today, in: session).first }
    return try await session.fetchOptional(CardOf(subject: subject, today: today))
  }

  /// The rows of the books by region, as they are called on a day, in their official order.
  public func regions(on day: Day) async throws -> [RegionRow] {
    try await pool.withSession { try await ReportDesk.regions(on: day, $0) }
  }

  /// A page of the facts that stood on a day as known at an instant, by number.
  public func facts(
    about subject: Subject?, kind: String? = nil, asOf: Day?, knownAt: Instant?, after number: Int64, limit: Int
  ) async throws -> [FactLine] {
    let known = FactsKnown(
      subject: subject?.id, kind: kind, asOf: asOf, knownAt: knownAt ?? .infinity, after: number, limit: limit)
    return try await pool.withSession { session in
      if subject == nil { return try await session.fetchAll(known) }
      return try await session.fetchAll(FactsOfSubject(known: known))
    }
  }
}
