internal import Casework
internal import PQ
internal import Statute

/// What the statements over cards have in common.
enum Cards {
  static func selected(on day: String) -> String {
    """
    select c.id::text, c.number, c.name, c.unit::text, u.name, c.region, r.name, c.site::text, c.object::text,
      c.tester::text, c.version, c.recorded_at,
      array(
        select s.machine || ' ' || s.stage || ' ' || s.acted_on from ledger.standing s where s.case_id = c.id
        order by s.machine)
    from ledger.card c
    left join ledger.card u on u.id = c.unit
    left join lateral (
      select case p.kind when 'city' then p.short_name else p.name end as name
      from law.region p where p.code = c.region and p.valid @> \(day)::date) r on true
    """
  }

  /// `$1` to `$7`, of which all but the kind may be nothing.
  static let narrowed = """
     where c.kind = $1
      and ($2::text is null or c.region = any (ledger.rows_within($2)))
      and ($3::uuid is null or c.unit = $3) and ($4::uuid is null or c.site = $4)
      and ($5::uuid is null or c.object = $5)
      and ($6::text is null or exists (
        select from ledger.standing s where s.case_id = c.id and s.machine || ':' || s.stage = $6))
      and ($7::text is null or position($7 in c.name) > 0 or starts_with(c.number, $7))
    """

  static func narrow(by question: RegisterQuestion, to parameters: inout Parameters) {
    parameters.append(question.kind.rawValue)
    parameters.append(question.region)
    parameters.append(question.unit)
    parameters.append(question.site)
    parameters.append(question.object)
    parameters.append(question.stage.map { "\($0.machine):\($0.stage)" })
    parameters.append(question.words)
  }

  /// The identity of the line before a page; without one, what precedes or follows all.
  static func id(before place: RegisterQuestion.Place?, descending: Bool = false) -> Identifier<Subject> {
    place.flatMap { Identifier<Subject>($0.id) }
      ?? Identifier<Subject>(high: descending ? .max : 0, low: descending ? .max : 0)
  }
}
