internal import Casework
internal import PQ
internal import Statute

/// The statements by which dues are written and counted again (期限登记语句).
enum DueStatements {
  /// A due as it stands in the book.
  struct Kept: Row {
    let id: Int64
    let root: Int64
    /// Nil for one written by a law that this program does not know.
    let due: Due?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      id = try row.next()
      root = try row.next()
      let code: String = try row.next()
      let duty: String = try row.next()
      let kind: String = try row.next()
      let subject: Identifier<Subject> = try row.next()
      let matter: Identifier<Subject> = try row.next()
      let fact: FactNumber? = try row.next()
      let startsOn: Day = try row.next()
      let length: String = try row.next()
      let rawDue: Day = try row.next()
      let due: Day = try row.next()
      let isProvisional: Bool = try row.next()
      let edition: Day = try row.next()
      let basis: String = try row.next()
      let paper: String? = try row.next()
      let countsFrom: Day? = try row.next()
      let ends: [String] = try row.next()
      let lapses: [String] = try row.next()
      guard let limit = TimeLimit(rawValue: code), let duty = Period.Duty(rawValue: duty),
        let kind = SubjectKind(rawValue: kind), let length = DueLength(rawValue: length)
      else {
        self.due = nil
        return
      }
      self.due = Due(
        limit: limit, duty: duty, subject: Subject(kind, subject), matter: matter, fact: fact, startsOn: startsOn,
        length: length, rawDue: rawDue, due: due, isProvisional: isProvisional, edition: edition, basis: basis,
        paper: paper, countsFrom: countsFrom, ends: ends.map(ClockAct.init), lapses: lapses.map(ClockAct.init))
    }
  }

  private static let kept = """
    d.id, coalesce(d.root, d.id), d.limit_code, d.duty, d.subject_kind, d.subject, d.case_id, d.fact, d.starts_on,
    d.length, d.raw_due, d.due, d.provisional, d.edition, d.basis::text, d.paper::text, d.counts_from, d.ends, d.lapses
    """

  /// A due by its number.
  struct DueByNumber: Statement {
    typealias Answer = Kept
    static let sql = "select \(kept) from ledger.due d where d.id = $1"
    let id: Int64

    func bind(to parameters: inout Parameters) { parameters.append(id) }
  }

  /// Dues that run on a day and whose days a year's notice can touch: from the December before it.
  struct DuesTouched: Statement {
    typealias Answer = Kept
    static let sql = """
      select \(kept) from ledger.due_standing($1, 'infinity') s join ledger.due d on d.id = s.id
      where s.ended_on is null and d.starts_on <= $3 and d.due >= $2 and d.length ~ ':' order by d.id
      """
    let day: Day
    let year: Int

    func bind(to parameters: inout Parameters) {
      parameters.append(day)
      parameters.append(Day(year - 1, 12, 1))
      parameters.append(Day(year, 12, 31))
    }
  }

  /// The next extension of each running clock that no due has followed yet, with the due it extends.
  struct DueExtensions: Statement {
    static let sql = text(over: "ledger.records('infinity')")

    /// `records` are the facts among which the extensions are sought.
    static func text(over records: String) -> String {
      """
      select distinct on (e.subject, p.limit_code) e.fact, e.acted_on, e.due_on, \(kept)
      from (
        select r.fact, r.act, r.subject, r.acted_on, (r.content ->> 'certificate')::bigint as certificate,
          coalesce(r.content ->> 'due_on', r.content ->> 'valid_to')::date as due_on
        from \(records) r
        where (r.fact > $1 and r.fact <= $2 or r.subject = any ($5)) and r.act = any ($3) and r.acted_on is not null) e
      join unnest($3::text[], $4::text[]) p(act, limit_code) on p.act = e.act
      join lateral (
        select d.* from ledger.due d
        where d.subject = e.subject and d.limit_code = p.limit_code
          and not exists (select from ledger.due r where r.replaces = d.id)
          and case when e.certificate is null then d.starts_on <= e.acted_on else exists (
            select from ledger.due o where o.id = coalesce(d.root, d.id) and o.fact = e.certificate) end
        order by d.starts_on desc, d.id desc limit 1) d on true
      where e.due_on is not null
        and not exists (select from ledger.due x where x.fact = e.fact and x.limit_code = p.limit_code)
      order by e.subject, p.limit_code, e.fact
      """
    }

    let after: FactNumber
    let through: FactNumber
    /// Subjects of which a start was corrected: their extensions hold for what stands in its place.
    let corrected: [Identifier<Subject>]

    static let pairs: [(act: String, limit: String)] = TimeLimit.allCases.flatMap { limit in
      (limit.clock.rule?.extensions ?? []).map { ($0.rawValue, limit.rawValue) }
    }

    func bind(to parameters: inout Parameters) {
      parameters.append(after)
      parameters.append(through)
      parameters.append(Self.pairs.map(\.act))
      parameters.append(Self.pairs.map(\.limit))
      parameters.append(corrected)
    }

    struct Answer: Row {
      let fact: FactNumber
      let on: Day
      let end: Day
      let kept: Kept

      init(_ row: inout RowReader) throws(DecodeFailure) {
        fact = try row.next()
        on = try row.next()
        end = try row.next()
        kept = try Kept(&row)
      }
    }
  }

  /// The same, all of them about some subjects.
  struct DueExtensionsAbout: Statement {
    typealias Answer = DueExtensions.Answer
    static let sql = DueExtensions.text(over: "ledger.records_of($6, 'infinity')")
    let range: DueExtensions
    let subjects: [Identifier<Subject>]

    func bind(to parameters: inout Parameters) {
      range.bind(to: &parameters)
      parameters.append(subjects + range.corrected)
    }
  }

  /// Objects that held a certificate on a day, as they were then.
  struct ObjectsCertified: Statement {
    static let sql = """
      select c.object, g.level, c.form = '2007'
      from (
        select distinct on (f.object) f.object, f.form, f.acted_on from ledger.filing_certified_known('infinity') f
        where f.acted_on <= $1 order by f.object, f.acted_on desc, f.id desc) c
      join (
        select distinct on (d.object) d.object, d.level from ledger.grading_decided_known('infinity') d
        where d.acted_on <= $1 order by d.object, d.acted_on desc, d.id desc) g on g.object = c.object
      where not exists (
        select from ledger.filing_ended_known('infinity') e where e.object = c.object and e.acted_on between c.acted_on and $1)
      """
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }

    struct Answer: Row {
      let object: ClockedObject

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: ObjectID = try row.next()
        let level: Level = try row.next()
        object = ClockedObject(id, level: level, isOnOldForm: try row.next())
      }
    }
  }

  /// What the place has set for time limits, the earlier entry first.
  struct LocalLengths: Statement {
    static let sql = """
      select substr(s.key, 12), s.since, k.unit || ':' || k.count, s.paper::text
      from policy.setting s cross join lateral jsonb_each_text(s.value) k(unit, count)
      where s.key like 'time\\_limit:%' order by s.since, s.recorded_at
      """

    struct Answer: Row {
      /// Nil for a limit that this program does not know.
      let local: LocalLength?

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let code: String = try row.next()
        let since: Day = try row.next()
        let length: String = try row.next()
        let paper: String = try row.next()
        local = TimeLimit(rawValue: code).flatMap { limit in
          DueLength(rawValue: length).map { LocalLength(limit, since: since, $0, paper: paper) }
        }
      }
    }
  }

  /// Up to which fact all has been looked at.
  struct LastDueMark: Statement {
    typealias Answer = Single<FactNumber>
    static let sql = "select coalesce(max(through), 0) from ledger.due_mark"
  }

  /// Marks what is older than any transaction that could still be open.
  struct SetDueMark: Statement {
    static let sql = """
      insert into ledger.due_mark (through)
      select max(r.fact) from ledger.records('infinity') r
      where r.fact > $1 and r.recorded_at < now() - interval '1 day'
      having max(r.fact) is not null
      on conflict do nothing
      """
    let after: FactNumber

    func bind(to parameters: inout Parameters) { parameters.append(after) }
  }
}
