internal import Casework
internal import PQ
internal import Statute

/// One card.
struct CardOf: Statement {
  typealias Answer = RegisterLine
  static let sql = Cards.selected(on: "$2") + " where c.id = $1 and c.kind = $3"

  let subject: Subject
  let today: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(subject.id)
    parameters.append(today)
    parameters.append(subject.kind.rawValue)
  }
}

/// How many cards a question finds.
struct CardCount: Statement {
  typealias Answer = Single<Int64>
  static let sql = "select count(*) from ledger.card c" + Cards.narrowed

  let question: RegisterQuestion

  func bind(to parameters: inout Parameters) { Cards.narrow(by: question, to: &parameters) }
}

/// What cards are listed by (排序依据), before their identity.
protocol CardKey {
  static var sql: String { get }
}

/// The number; the name of those without one.
enum CardNumber: CardKey {
  static let sql = "coalesce(c.number, c.name, '') collate \"C\""
}

/// The name.
enum CardName: CardKey {
  static let sql = "coalesce(c.name, '') collate \"C\""
}

/// A page of the cards of one kind as they stand now, by a key.
struct CardsBy<Key: CardKey>: Statement {
  typealias Answer = RegisterLine
  static var sql: String {
    Cards.selected(on: "$11") + Cards.narrowed + """

      and (\(Key.sql), c.id) > ($8 collate "C", $9) order by \(Key.sql), c.id limit $10
      """
  }

  let question: RegisterQuestion
  let today: Day

  func bind(to parameters: inout Parameters) {
    Cards.narrow(by: question, to: &parameters)
    parameters.append(question.after?.key ?? "")
    parameters.append(Cards.id(before: question.after))
    parameters.append(Int32(question.limit))
    parameters.append(today)
  }
}

/// The same, the last changed first.
struct CardsLastChanged: Statement {
  typealias Answer = RegisterLine
  static let sql =
    Cards.selected(on: "$11") + Cards.narrowed + """

      and (c.version, c.id) < ($8, $9) order by c.version desc, c.id desc limit $10
      """

  let question: RegisterQuestion
  let today: Day

  func bind(to parameters: inout Parameters) {
    Cards.narrow(by: question, to: &parameters)
    parameters.append(question.after.flatMap { Int64($0.key) } ?? .max)
    parameters.append(Cards.id(before: question.after, descending: true))
    parameters.append(Int32(question.limit))
    parameters.append(today)
  }
}

/// A page of the cards of one kind as they were on a day, as known at an instant, by number.
///
/// Who may see a card is a matter of now; what it says, of then.
struct CardsAsOf: Statement {
  typealias Answer = RegisterLine
  static let sql = """
    with card as (
      select c.id, c.kind, c.number, c.site, c.object, c.tester, c.recorded_at, w.name,
        coalesce(w.unit, o.unit, c.unit) as unit, coalesce(w.region, u.region) as region_then, u.name as unit_name
      from ledger.card c
      left join lateral (
        select d.name, d.unit, d.region from ledger.site_described_known($12) d
        where d.site = c.site and d.acted_on <= $11 order by d.acted_on desc, d.id desc limit 1) s on true
      left join lateral (
        select d.name, d.unit from ledger.object_described_known($12) d
        where d.object = c.object and d.acted_on <= $11 order by d.acted_on desc, d.id desc limit 1) o on true
      left join lateral (
        select d.name from ledger.tester_described_known($12) d
        where d.tester = c.tester and d.acted_on <= $11 order by d.acted_on desc, d.id desc limit 1) t on true
      left join lateral (
        select d.name, d.region from ledger.unit_described_known($12) d
        where d.unit = coalesce(s.unit, o.unit, c.unit) and d.acted_on <= $11
        order by d.acted_on desc, d.id desc limit 1) u on true
      cross join lateral (
        select case c.kind when 'site' then s.name when 'object' then o.name when 'tester' then t.name
            when 'unit' then u.name end::text as name, s.unit, s.region) w
      where c.kind = $1 and c.recorded_at <= $12 and ($13::uuid is null or c.id = $13)
    )
    select c.id::text, c.number, c.name, c.unit::text, c.unit_name::text, k.row_code, r.name, c.site::text,
      c.object::text, c.tester::text,
      coalesce((select max(f.fact) from ledger.records($12) f where f.case_id = c.id and f.acted_on <= $11), 0),
      c.recorded_at,
      array(
        select l.machine || ' ' || l.to_stage || ' ' || l.acted_on from (
          select distinct on (machine) split_part(f.act, '.', 1) as machine, f.to_stage, f.acted_on
          from ledger.records($12) f
          where f.case_id = c.id and f.to_stage is not null and f.acted_on <= $11
          order by machine, f.acted_on desc, f.fact desc) l order by l.machine)
    from card c
    left join law.region_code k on k.code = c.region_then
    left join lateral (
      select case p.kind when 'city' then p.short_name else p.name end as name
      from law.region p where p.code = k.row_code and p.valid @> $11::date) r on true
    where c.kind = $1
      and ($2::text is null or k.row_code = any (ledger.rows_within($2)))
      and ($3::uuid is null or c.unit = $3) and ($4::uuid is null or c.site = $4)
      and ($5::uuid is null or c.object = $5)
      and ($6::text is null or exists (
        select from (
          select distinct on (split_part(f.act, '.', 1)) split_part(f.act, '.', 1) || ':' || f.to_stage as stage
          from ledger.records($12) f
          where f.case_id = c.id and f.to_stage is not null and f.acted_on <= $11
          order by split_part(f.act, '.', 1), f.acted_on desc, f.fact desc) l where l.stage = $6))
      and ($7::text is null or position($7 in c.name) > 0 or starts_with(c.number, $7))
      and (coalesce(c.number, c.name, '') collate "C", c.id) > ($8 collate "C", $9)
    order by coalesce(c.number, c.name, '') collate "C", c.id limit $10
    """

  let question: RegisterQuestion
  let asOf: Day
  let knownAt: Instant

  func bind(to parameters: inout Parameters) {
    Cards.narrow(by: question, to: &parameters)
    parameters.append(question.after?.key ?? "")
    parameters.append(Cards.id(before: question.after))
    parameters.append(Int32(question.limit))
    parameters.append(asOf)
    parameters.append(knownAt)
    parameters.append(question.only)
  }
}
