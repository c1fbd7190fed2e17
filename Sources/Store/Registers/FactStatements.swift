internal import Casework
internal import PQ
internal import Statute

/// The facts about anything, as they stood on a day as known at an instant, by number.
struct FactsKnown: Statement {
  typealias Answer = FactLine
  static let sql = text(over: "ledger.records($4)")

  /// `records` are the facts known at the instant of which these are taken.
  static func text(over records: String) -> String {
    """
    select f.fact, f.kind, f.act, f.subject_kind, f.case_id::text, f.acted_on, f.recorded_at, f.recorded_by, f.document,
      (f.content ->> 'corrects')::bigint, f.content ->> 'reason',
      ledger.differing(f.content - own.columns, false, null, true, $4), f.content::text
    from \(records) f
    cross join lateral ledger.own_columns(to_regclass('ledger.' || f.kind)) own(columns)
    where ($1::uuid is null or f.subject = $1 or f.case_id = $1) and ($2::text is null or f.kind = $2)
      and ($3::date is null or f.acted_on <= $3) and f.fact > $5
    order by f.fact limit $6
    """
  }

  let subject: Identifier<Subject>?
  let kind: String?
  let asOf: Day?
  let knownAt: Instant
  let after: Int64
  let limit: Int

  func bind(to parameters: inout Parameters) {
    parameters.append(subject)
    parameters.append(kind)
    parameters.append(asOf)
    parameters.append(knownAt)
    parameters.append(after)
    parameters.append(Int32(limit))
  }
}

/// The same about one subject.
struct FactsOfSubject: Statement {
  typealias Answer = FactLine
  static let sql = FactsKnown.text(over: "ledger.records_of(array[$1::uuid], $4)")

  let known: FactsKnown

  func bind(to parameters: inout Parameters) { known.bind(to: &parameters) }
}
