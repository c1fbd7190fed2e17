internal import Casework
internal import PQ
internal import Statute

/// The facts of a range of numbers that may start clocks, each with what is known of its subject on its day; with them
/// the earlier ones of objects of which the range tells the level, the sites or the going live (起算事实查询).
struct DueStarts: Statement {
  static let sql = text(over: "ledger.records('infinity')")

  /// `records` are the facts among which the range is sought.
  static func text(over records: String) -> String {
    """
    with fresh as materialized (
      select r.kind, r.fact, r.act, r.to_stage, r.subject_kind, r.subject, r.case_id, r.acted_on,
        case when r.act = any ($3) then (r.content ->> 'due_on')::date end as written,
        case when r.act = any ($3) then (r.content ->> 'corrects')::bigint end as corrects
      from \(records) r
      where r.fact > $1 and r.fact <= $2
        and (r.act = any ($3) or r.kind in (\(telling)))
    ), told as materialized (
      select r.kind, r.subject from fresh r
      where r.kind in (\(telling))
    ), touched as materialized (
      select t.subject as object from told t where t.kind <> 'went_live'
      union
      select c.object from told t join ledger.object_covers_known('infinity') c on c.site = t.subject
      where t.kind = 'went_live'
    ), started as materialized (
      select r.* from fresh r where r.act = any ($3) and r.acted_on is not null
      union all
      select r.kind, r.fact, r.act, r.to_stage, r.subject_kind, r.subject, r.case_id, r.acted_on, null, null
      from ledger.records_of(array(select object from touched), 'infinity') r
      where not (r.fact > $1 and r.fact <= $2) and r.act = any ($3) and r.acted_on is not null
        and r.subject_kind = 'object' and r.subject = any (array(select object from touched))
      union all
      select 'went_live', w.id, w.act, nullif(p.to_stage, p.from_stage), 'site', w.site, w.site, w.acted_on, null, null
      from ledger.went_live_known('infinity') w join law.provision p on p.id = w.provision
      where not (w.id > $1 and w.id <= $2) and w.acted_on is not null and w.site = any (array(
        select c.site from touched t join ledger.object_covers_known('infinity') c on c.object = t.object))
    ), aimed as (
      select s.*, s.subject_kind as aim_kind, s.subject as aim, s.case_id as matter from started s
      union all
      select s.*, 'object', c.object, c.object from started s
      join ledger.object_covers_known('infinity') c on c.site = s.subject and c.acted_on <= s.acted_on
      where s.kind = 'went_live' and not exists (
        select from ledger.object_uncovers_known('infinity') u
        where u.object = c.object and u.site = c.site and u.acted_on between c.acted_on and s.acted_on)
    )
    select a.fact, a.act, a.acted_on, a.aim_kind, a.aim, a.matter, g.level, o.severity,
      a.act like 'grading.%' and exists (
        select from ledger.object_covers_known('infinity') c join ledger.site s on s.id = c.site
        where c.object = a.aim and c.acted_on <= a.acted_on
          and not exists (
            select from ledger.object_uncovers_known('infinity') u
            where u.object = c.object and u.site = c.site and u.acted_on between c.acted_on and a.acted_on)
          and (s.origin = 'existing' or exists (
            select from ledger.went_live_known('infinity') w where w.site = c.site and w.acted_on <= a.acted_on))
          and not exists (
            select from ledger.site_closed_known('infinity') z where z.site = c.site and z.acted_on <= a.acted_on
              and not exists (
                select from ledger.site_reopened_known('infinity') b
                where b.site = z.site and b.acted_on between z.acted_on and a.acted_on)))
      or a.kind = 'assessment_reported'
      or a.act like 'grading.%' and coalesce((
        select b.running from ledger.object_described_known('infinity') b
        where b.object = a.aim and b.acted_on <= a.acted_on order by b.acted_on desc, b.id desc limit 1), false) as running,
      a.act not in ('grading.proposed', 'grading.experts_agreed') or a.to_stage = 'ready_to_file' as ready,
      a.kind = 'went_live' and not exists (
        select from ledger.went_live_known('infinity') w
        where w.site = a.subject and (w.acted_on, w.id) < (a.acted_on, a.fact)) as opening,
      a.kind = 'assessment_reported' and '2007' = (
        select c.form from ledger.filing_certified_known('infinity') c
        where c.object = a.aim and c.acted_on <= a.acted_on order by c.acted_on desc, c.id desc limit 1) is true as old_form,
      a.kind = 'assessment_reported' and not exists (
        select from ledger.assessment_reported_known('infinity') e
        where e.object = a.aim and (e.acted_on, e.id) < (a.acted_on, a.fact)) as first_report,
      a.aim_kind = 'notice' and exists (
        select from ledger.notice n where n.id = a.aim and n.kind in ('rectification_order', 'hidden_danger')) as orders,
      a.written, a.corrects
    from aimed a
    left join lateral (
      select k.level from (
        select d.level, d.acted_on, d.id, 1 as rank from ledger.grading_decided_known('infinity') d where d.object = a.aim
        union all
        select p.level, p.acted_on, p.id, 2 from ledger.grading_proposed_known('infinity') p where p.object = a.aim) k
      -- A list may tell of a certificate before its grading; what goes live ungraded owes nothing yet.
      where a.aim_kind = 'object' and (k.acted_on <= a.acted_on or k.acted_on is not null and a.kind <> 'went_live')
      order by k.acted_on <= a.acted_on desc, k.rank, abs(k.acted_on - a.acted_on), k.id desc limit 1) g on true
    left join lateral (
      select f.severity from ledger.finding_opened_known('infinity') f
      where a.aim_kind = 'finding' and f.finding = a.aim and f.acted_on <= a.acted_on
      order by f.acted_on desc, f.id desc limit 1) o on true
    order by a.fact, a.aim
    """
  }

  /// The tables that tell of an object its level, its sites or that one went live: earlier facts may start clocks by them.
  static let tellingTables = ["grading_decided", "grading_proposed", "object_covers", "went_live"]
  private static let telling = tellingTables.map { "'\($0)'" }.joined(separator: ", ")

  let after: FactNumber
  let through: FactNumber

  /// Every act by which some clock starts.
  static let acts: [String] = {
    var acts: Set<String> = []
    for limit in TimeLimit.allCases { acts.formUnion(limit.clock.rule?.starts.map(\.rawValue) ?? []) }
    return acts.sorted()
  }()

  func bind(to parameters: inout Parameters) {
    parameters.append(after)
    parameters.append(through)
    parameters.append(Self.acts)
  }

  struct Answer: Row {
    let start: ClockStart?
    /// The fact that this one corrects.
    let corrects: FactNumber?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let fact: FactNumber = try row.next()
      let act: String = try row.next()
      let day: Day = try row.next()
      let kind: String = try row.next()
      let subject: Identifier<Subject> = try row.next()
      let matter: Identifier<Subject> = try row.next()
      let level: Level? = try row.next()
      let severity: FindingSeverity? = try row.next()
      let isRunning: Bool = try row.next()
      let isReady: Bool = try row.next()
      let isOpening: Bool = try row.next()
      let isOnOldForm: Bool = try row.next()
      let isFirstReport: Bool = try row.next()
      let ordersRectification: Bool = try row.next()
      let written: Day? = try row.next()
      corrects = try row.next()
      start = SubjectKind(rawValue: kind).map { kind in
        var start = ClockStart(
          fact: fact, act: ClockAct(rawValue: act), on: day, subject: Subject(kind, subject), caseID: matter)
        start.level = level
        start.severity = severity
        start.isRunning = isRunning
        start.isReadyToFile = isReady
        start.isOpening = isOpening
        start.isOnOldForm = isOnOldForm
        start.isFirstReport = isFirstReport
        start.ordersRectification = ordersRectification
        start.writtenDue = written
        return start
      }
    }
  }
}

/// The same of facts about some subjects, all of the range (起算事实查询).
struct DueStartsAbout: Statement {
  typealias Answer = DueStarts.Answer
  static let sql = DueStarts.text(over: "ledger.records_of($4, 'infinity')")

  let range: DueStarts
  let subjects: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) {
    range.bind(to: &parameters)
    parameters.append(subjects)
  }
}
