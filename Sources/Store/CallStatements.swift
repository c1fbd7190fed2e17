internal import PQ
internal import Statute

/// What units are late with, each with whom to call and what was said the last time.
struct LateMatters: Statement {
  static let sql = """
    with listed as (
      select distinct on (l.unit) l.unit, l.joined, l.acted_on from campaign.listed_unit_known('infinity') l
      where l.campaign = $3 and l.acted_on <= $1 order by l.unit, l.acted_on desc, l.id desc
    ), late as (
      select 'due' as kind, s.limit_code as code, s.due as since, s.subject_kind, s.subject
      from ledger.due_standing($1, 'infinity') s where s.status = 'late' and s.duty = 'unit'
      union all
      select case when back.acted_on is null then 'unreported' else 'sent_back' end, $3,
        coalesce(back.acted_on, l.acted_on), 'unit', l.unit
      from listed l
      left join lateral (
        select max(r.acted_on) as acted_on from campaign.return_received_known('infinity') r
        where r.campaign = $3 and r.unit = l.unit and r.outcome = 'sent_back' and r.acted_on <= $1
          and ($4::date is null or r.issue = $4)) back on true
      where l.joined
        and not exists (
          select from campaign.zero_reported_known('infinity') z
          where z.campaign = $3 and z.unit = l.unit and z.acted_on <= $1)
        and not exists (
          select from campaign.return_received_known('infinity') r
          where r.campaign = $3 and r.unit = l.unit and r.outcome = 'accepted' and r.acted_on <= $1
            and ($4::date is null or r.issue = $4))
    )
    select l.kind, l.code, l.since, w.region, w.region_name, w.unit::text, w.unit_name, w.number,
      case l.subject_kind when 'unit' then null else w.name end, w.contact, w.phone, c.acted_on, c.spoke_to::text,
      c.outcome::text
    from late l
    cross join lateral ledger.whereabouts(l.subject_kind, l.subject, $1) w
    left join lateral (
      select c.acted_on, c.spoke_to, c.outcome from ledger.call_logged c
      where c.unit = w.unit and (c.site is null or w.site is null or c.site = w.site) and c.acted_on <= $1
        and not exists (select from ledger.call_logged r where r.replaces = c.id)
      order by c.acted_on desc, c.id desc limit 1) c on true
    where $2::text is null
      or w.region in (
        select r.code from law.region_code r join law.region_code asked on asked.row_code = r.row_code
        where asked.code = $2)
    order by w.row_order nulls last, w.unit_name nulls last, w.unit, w.number nulls first, w.name, l.since, l.code
    """
  let day: Day
  let region: String?
  let campaign: String?
  let issue: Day?

  func bind(to parameters: inout Parameters) {
    parameters.append(day)
    parameters.append(region)
    parameters.append(campaign)
    parameters.append(issue)
  }

  struct Answer: Row {
    let matter: CallMatter

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let kind: String = try row.next()
      let code: String = try row.next()
      let since: Day = try row.next()
      let region: String? = try row.next()
      let regionName: String? = try row.next()
      let unit: String? = try row.next()
      let unitName: String? = try row.next()
      let number: String? = try row.next()
      let name: String? = try row.next()
      let contact: String? = try row.next()
      let phone: String? = try row.next()
      let calledOn: Day? = try row.next()
      let spokeTo: String? = try row.next()
      let outcome: String? = try row.next()
      let cause: CallMatter.Cause =
        switch kind {
        case "unreported": .unreported(campaign: code)
        case "sent_back": .sentBack(campaign: code)
        default: .due(code)
        }
      matter = CallMatter(
        cause: cause, since: since, region: region, regionName: regionName, unit: unit, unitName: unitName,
        number: number, name: name, contact: contact, phone: phone,
        lastCall: calledOn.map { CallMatter.Call(day: $0, spokeTo: spokeTo, outcome: outcome ?? "") })
    }
  }
}

struct LogCall: Statement {
  typealias Answer = Single<Int64>
  static let sql = """
    insert into ledger.call_logged (acted_on, unit, site, spoke_to, phone, outcome, replaces)
    values ($1, $2::text::uuid, $3::text::uuid, $4, $5, $6, $7) returning id
    """
  let unit: String
  let site: String?
  let day: Day
  let spokeTo: String?
  let phone: String?
  let outcome: String
  let replacing: Int64?

  func bind(to parameters: inout Parameters) {
    parameters.append(day)
    parameters.append(unit)
    parameters.append(site)
    parameters.append(spokeTo)
    parameters.append(phone)
    parameters.append(outcome)
    parameters.append(replacing)
  }
}

struct LoggedCalls: Statement {
  static let sql = """
    select c.id, c.acted_on, c.spoke_to::text, c.outcome::text, w.unit_name, w.number,
      case when c.site is null then null else w.name end, c.phone::text, c.recorded_by::text, r.id
    from ledger.call_logged c
    cross join lateral ledger.whereabouts(
      case when c.site is null then 'unit' else 'site' end, coalesce(c.site, c.unit), $2) w
    left join ledger.call_logged r on r.replaces = c.id
    where $1::text is null or c.unit = $1::uuid order by c.acted_on desc, c.id desc
    """
  let unit: String?
  let day: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(unit)
    parameters.append(day)
  }

  struct Answer: Row {
    let entry: CallBook.Entry

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: Int64 = try row.next()
      let day: Day = try row.next()
      let spokeTo: String? = try row.next()
      let outcome: String = try row.next()
      let unit: String? = try row.next()
      let number: String? = try row.next()
      let name: String? = try row.next()
      let phone: String? = try row.next()
      let by: String = try row.next()
      entry = CallBook.Entry(
        id: id, call: .init(day: day, spokeTo: spokeTo, outcome: outcome), unit: unit, number: number, name: name,
        phone: phone, recordedBy: by, replacedBy: try row.next())
    }
  }
}

struct UnitOfSite: Statement {
  typealias Answer = Single<String>
  static let sql = "select w.unit::text from ledger.whereabouts('site', $1::text::uuid, $2) w where w.unit is not null"
  let site: String
  let day: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(site)
    parameters.append(day)
  }
}
