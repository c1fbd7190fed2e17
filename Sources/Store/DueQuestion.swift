public import PQ
public import Statute

/// Which dues are asked for (期限查询条件): as of a day, as known at an instant, narrowed as wished.
public struct DueQuestion: Sendable {
  public var on: Day
  public var knownAt: Instant
  public var duty: Period.Duty?
  /// Empty: in any standing.
  public var statuses: [DueLine.Status]
  /// A code of any time; what counts in its row.
  public var region: String?
  /// A number, an identifier, or a part of the name of the subject or its unit.
  public var subject: String?
  /// Open ones that end on the day or in so many days after it.
  public var within: Int?
  /// One due alone, by the number of any row of its.
  public var id: Int64?
  /// Those after a place alone, and so many at most: one page of a long list.
  public var after: DueLine.Place?
  public var limit: Int?

  public init(
    on day: Day, knownAt: Instant = .infinity, duty: Period.Duty? = nil, statuses: [DueLine.Status] = [],
    region: String? = nil, subject: String? = nil, within: Int? = nil, id: Int64? = nil
  ) {
    on = day
    self.knownAt = knownAt
    self.duty = duty
    self.statuses = statuses
    self.region = region
    self.subject = subject
    self.within = within
    self.id = id
  }

  struct DueLines: Statement {
    typealias Answer = DueLine
    static let sql = """
      with asked as (
        select s.* from ledger.due_standing($1, $2) s
        where ($3::text is null or s.duty = $3) and (cardinality($4::text[]) = 0 or s.status = any ($4))
          and ($7::integer is null or s.status = 'open' and s.due <= $1 + $7)
          and ($8::bigint is null or s.id in (
            select d.id from ledger.due d, ledger.due one
            where one.id = $8 and coalesce(d.root, d.id) = coalesce(one.root, one.id)))
      ), placed as (
        select a.*,
          case a.subject_kind when 'site' then a.subject when 'finding' then f.site when 'notice' then n.site end as site,
          case a.subject_kind when 'object' then a.subject when 'assessment' then p.object end as object,
          case a.subject_kind when 'unit' then a.subject when 'notice' then n.unit end as own_unit,
          coalesce(f.number::text, n.number::text) as own_number
        from asked a
        left join ledger.finding f on a.subject_kind = 'finding' and f.id = a.subject
        left join ledger.notice n on a.subject_kind = 'notice' and n.id = a.subject
        left join ledger.assessment p on a.subject_kind = 'assessment' and p.id = a.subject
      ), named as (
        select p.*, coalesce(p.own_number, s.number::text, c.number) as number,
          coalesce(o.name, d.name, u.name)::text as name, u.name::text as unit, coalesce(d.region, u.region) as code
        from placed p
        left join ledger.site s on s.id = p.site
        left join lateral (
          select d.name, d.unit, d.region from ledger.site_described_known($2) d where d.site = p.site
          order by d.acted_on <= $1 desc nulls last, d.acted_on desc, d.id desc limit 1) d on true
        left join lateral (
          select o.name, o.unit from ledger.object_described_known($2) o where o.object = p.object
          order by o.acted_on <= $1 desc nulls last, o.acted_on desc, o.id desc limit 1) o on true
        left join lateral (
          select c.number from ledger.filing_certified_known($2) c where c.object = p.object
          order by c.acted_on <= $1 desc nulls last, c.acted_on desc, c.id desc limit 1) c on true
        left join lateral (
          select u.name, u.region from ledger.unit_described_known($2) u
          where u.unit = coalesce(p.own_unit, d.unit, o.unit)
          order by u.acted_on <= $1 desc nulls last, u.acted_on desc, u.id desc limit 1) u on true
      ), listed as (
        select n.*, r.code as region, r.name as region_name, count(*) over (partition by n.duty) as of_duty
        from named n
        left join lateral (
          select here.code, mine.row_code, case here.kind when 'city' then here.short_name else here.name end as name
          from law.region_code mine
          join law.region_code sibling on sibling.row_code = mine.row_code
          join law.region here on here.code = sibling.code and here.valid @> $1::date
          where mine.code = n.code limit 1) r on true
        where ($5::text is null or r.row_code = (select row_code from law.region_code where code = $5))
          and ($6::text is null or n.subject::text = lower($6) or n.number = $6
            or strpos(n.name, $6) > 0 or strpos(n.unit, $6) > 0)
      )
      select l.id, l.duty, l.limit_code, l.subject_kind, l.subject::text, l.number, l.name, l.unit, l.region,
        l.region_name, l.fact, l.starts_on, l.length, l.raw_due, l.due, l.first_due, l.provisional, l.edition, l.basis,
        l.paper, l.status, l.ended_on, l.ended_by, to_char(l.due + 1, 'IYYY"-W"IW'), l.of_duty
      from listed l
      where $9::text is null or l.duty < $9 or l.duty = $9 and
        (l.due, l.limit_code, l.number is null, coalesce(l.number, ''), l.id)
          > ($10::date, $11::text, $12::text is null, coalesce($12, ''), $13::bigint)
      order by l.duty desc, l.due, l.limit_code, l.number is null, coalesce(l.number, ''), l.id
      limit $14::integer
      """
    let question: DueQuestion

    func bind(to parameters: inout Parameters) {
      parameters.append(question.on)
      parameters.append(question.knownAt)
      parameters.append(question.duty?.rawValue)
      parameters.append(question.statuses.map(\.rawValue))
      parameters.append(question.region)
      parameters.append(question.subject)
      parameters.append(question.within.map(Int32.init))
      parameters.append(question.id)
      parameters.append(question.after?.duty)
      parameters.append(question.after?.due)
      parameters.append(question.after?.limit)
      parameters.append(question.after?.number)
      parameters.append(question.after?.id)
      parameters.append(question.limit.map(Int32.init))
    }
  }
}

extension DueBook {
  /// The dues asked for: those of units first, each list by the due day.
  public func lines(_ question: DueQuestion) async throws -> [DueLine] {
    try await pool.withSession { try await $0.fetchAll(DueQuestion.DueLines(question: question)) }
  }
}
