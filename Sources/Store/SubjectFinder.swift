public import Casework
public import PQ

/// Finds a subject by what people call it (主体检索): a number, a name in use, a domain, a code, or its identity.
public struct SubjectFinder: Sendable {
  private let pool: Pool

  public init(_ pool: Pool) { self.pool = pool }

  /// Those a word means; several when a name is borne by several.
  public func find(_ kind: SubjectKind, _ word: String) async throws -> [Subject] {
    if let id = Identifier<Subject>(word) {
      return try await pool.withSession { session in
        try await session.registrations(of: [Subject(kind, id)]).map(\.subject).filter { $0.kind == kind }
      }
    }
    return try await pool.withSession { session in
      try await session.fetchAll(Called(kind: kind.rawValue, word: word)).map { Subject(kind, $0.value) }
    }
  }

  /// Those of these that are registered, as far as the visitor sees.
  public func seen(_ ids: [Identifier<Subject>]) async throws -> [Identifier<Subject>] {
    try await pool.withSession { try await $0.fetchAll(Seen(ids: ids)).map(\.value) }
  }

  struct Seen: Statement {
    typealias Answer = Single<Identifier<Subject>>
    static let sql = "select c.id from ledger.card c where c.id = any ($1)"

    let ids: [Identifier<Subject>]

    func bind(to parameters: inout Parameters) { parameters.append(ids) }
  }

  struct Called: Statement {
    typealias Answer = Single<Identifier<Subject>>
    static let sql = """
      select distinct id from (
        select 'site' as kind, id, number::text as word from ledger.site
        union all select 'site', n.site, n.domain::text from ledger.site_named_known('infinity') n
          where not exists (
            select from ledger.site_unnamed_known('infinity') u
            where u.site = n.site and u.domain = n.domain and u.id > n.id)
        union all select 'site', n.site, n.display::text from ledger.site_named_known('infinity') n
        union all select 'unit', unit, name::text from ledger.unit_described_known('infinity')
        union all select 'unit', unit, uscc::text from ledger.unit_described_known('infinity')
        union all select 'object', object, number from ledger.filing_certified_known('infinity')
        union all select 'object', object, name::text from ledger.object_described_known('infinity')
        union all select 'tester', tester, name::text from ledger.tester_described_known('infinity')
        union all select 'tester', tester, certificate::text from ledger.tester_certified_known('infinity')
        union all select 'finding', id, number::text from ledger.finding
        union all select 'notice', id, number::text from ledger.notice
        union all select 'assessment', assessment, report_number::text
          from ledger.assessment_reported_known('infinity') where assessment is not null
      ) called
      where kind = $1 and word = $2
      order by id
      """

    let kind: String
    let word: String

    func bind(to parameters: inout Parameters) {
      parameters.append(kind)
      parameters.append(word)
    }
  }
}
