internal import PQ
public import Reports
internal import Schemas
internal import Statute

extension ReportDesk {
  /// Two issues, each as it is counted, and what of each number came from what (两期对照).
  public struct Comparison: Sendable {
    public let before: Cube
    public let after: Cube
    /// The rows of the later question.
    public let regions: [RegionRow]
    /// What each cause adds to each number; together they are all of the difference.
    public let causes: [ChangeCause: Cube]
  }

  /// Goes from one issue to the other in steps, of which each changes one thing: what is known, the definition, the day.
  public func compare(_ one: Question, _ other: Question) async throws -> Comparison {
    var known = one
    known.knownAt = other.knownAt
    var defined = known
    defined.campaign = other.campaign
    // What does not change is not counted again.
    var steps: [(step: Step, question: Question)] = []
    if one.knownAt != other.knownAt { steps.append((.knowledge, known)) }
    if one.campaign.settings != other.campaign.settings || one.campaign.begins != other.campaign.begins {
      steps.append((.definition, defined))
    }
    if one.asOf != other.asOf || one.previous?.asOf != other.previous?.asOf { steps.append((.day, other)) }
    return try await pool.transaction(isolation: .repeatableRead) { session in
      try await session.run(script: Self.settings)
      try await session.execute(
        sql: CorrectedSubjects.sql,
        Parameters(min(one.knownAt, other.knownAt), max(one.knownAt, other.knownAt)))
      var rows = WideRows(one)
      try await rows.make(in: session)
      let before = try await rows.count(in: session)
      var causes: [ChangeCause: Cube] = [:]
      for (step, question) in steps {
        try await session.run(script: Self.settingAside)
        rows = WideRows(question)
        try await rows.make(in: session)
        for kind in RowKind.allCases where kind != .correction {
          try await Self.difference(of: kind, by: step, in: session, into: &causes)
        }
        try await session.run(script: RowTable.all.map { "drop table \($0.name)_before;" }.joined())
      }
      return Comparison(
        before: before, after: try await rows.count(in: session),
        regions: try await Self.regions(on: other.asOf, session), causes: causes)
    }
  }

  /// What a step changes.
  private enum Step {
    case knowledge
    case definition
    case day
  }

  private static let settingAside = RowTable.all.map { "alter table \($0.name) rename to \($0.name)_before;" }.joined()

  /// Adds what a step adds to the measures of a kind, by cause.
  private static func difference(
    of kind: RowKind, by step: Step, in session: Session, into causes: inout [ChangeCause: Cube]
  ) async throws {
    let measures = Measures.catalogue.counting(kind)
    let sums = measures.map { measure in
      "coalesce(sum(sign * \(measure.sum ?? "1")) filter (where \(measure.predicate ?? "false")), 0)::bigint"
    }
    let table = try await session.fetchCells(
      """
      with moved as (\(moved(kind)))
      select cause, region, category, \(sums.joined(separator: ", ")) from (
        select 1 as sign, r.*, \(cause(of: kind, by: step)) as cause from \(kind.table) r
        union all
        select -1, r.*, \(cause(of: kind, by: step)) from \(kind.table)_before r) told
      group by cause, region, category
      """)
    for row in table.rows {
      guard let cause = row[0].string.flatMap(ChangeCause.init(rawValue:)), let region = row[1].string,
        let category = row[2].string
      else { continue }
      for (measure, cell) in zip(measures, row.dropFirst(3)) {
        guard case .integer(let count) = cell, count != 0 else { continue }
        causes[cause, default: Cube()].enter(measure.id, Group(region: region, category: category), Int(count))
      }
    }
  }

  /// The cause of what becomes of a row, in SQL.
  private static func cause(of kind: RowKind, by step: Step) -> String {
    switch step {
    case .knowledge:
      guard let key = kind.subject else {
        return "case when (select bool_or(typed) from corrected) then 'correction' else 'late' end"
      }
      return "case when r.\(key) in (select id from corrected) then 'correction' else 'late' end"
    case .definition: return "'rule'"
    case .day:
      guard let key = kind.subject, kind.scope != nil else { return "'progress'" }
      return "case when r.\(key) in (select id from moved) then 'scope' else 'progress' end"
    }
  }

  /// What came into the scope of a kind or left it, in SQL.
  private static func moved(_ kind: RowKind) -> String {
    guard let key = kind.subject, let scope = kind.scope else { return "select null::uuid as id where false" }
    return """
      select \(key) as id from \(kind.table) n full join \(kind.table)_before b using (\(key))
      where coalesce(n.\(scope), false) <> coalesce(b.\(scope), false)
      """
  }

  /// Everything about which something was corrected between two instants, and what is counted with it.
  struct CorrectedSubjects {
    static let sql = """
      create temp table corrected on commit drop as
      with direct as (
        select distinct subject as id, kind = 'police_counted' as typed from ledger.corrections($1, $2)
      ), object as (
        select id from direct
        union select r.object from ledger.assessment_reported r where r.tester in (select id from direct)
        union select f.object from ledger.finding f where f.id in (select id from direct)
        union select a.object from ledger.assessment a where a.id in (select id from direct)
      ), site as (
        select id from direct
        union select c.site from ledger.object_covers c where c.object in (select id from object)
        union select f.site from ledger.finding f where f.id in (select id from direct)
        union select n.site from ledger.notice n where n.id in (select id from direct)
        union select d.site from ledger.site_described d where d.unit in (select id from direct)
      ), reached as (
        select id from object
        union select id from site
        union select c.object from ledger.object_covers c where c.site in (select id from site)
        union select f.id from ledger.finding f where f.site in (select id from site) or f.object in (select id from object)
        union select d.unit from ledger.site_described d where d.site in (select id from site)
        union select n.unit from ledger.notice n where n.id in (select id from direct)
      )
      select id, false as typed from reached where id is not null
      union all select null, true from direct where typed
      """
  }
}

extension RowKind {
  /// The column that names whom a row is about, as nearly as it is known.
  fileprivate var subject: String? {
    switch self {
    case .site: "site"
    case .object: "object"
    case .unit, .act, .incident: "unit"
    case .finding: "finding"
    case .correction, .tally: nil
    }
  }

  /// The truth of a row that it is in the scope of the campaign.
  fileprivate var scope: String? {
    switch self {
    case .site: "in_register"
    case .unit: "listed"
    case .object, .finding, .act, .incident, .correction, .tally: nil
    }
  }
}
