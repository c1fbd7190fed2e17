internal import Casework
public import PQ
internal import Statute

/// The sites that are held to the gate.
struct NewSites: Statement {
  typealias Answer = Single<SiteID>
  static let sql = "select id from ledger.site where origin = 'new' order by number"

  func bind(to parameters: inout Parameters) {}
}

/// The sites whose permit in use does not stand on a day.
struct SitesOfFallenPermits: Statement {
  typealias Answer = Single<SiteID>
  static let sql = """
    select s.id from ledger.site s join lateral (select ledger.permit_of(s.id, $1) as permit) p on p.permit is not null
    where exists (select from ledger.permit_faults(p.permit, $1)) order by s.number
    """

  let day: Day

  func bind(to parameters: inout Parameters) { parameters.append(day) }
}

/// Of some days those on which a permit does not stand.
struct FallenOn: Statement {
  typealias Answer = Single<Day>
  static let sql = """
    select d.day from unnest($2::date[]) d (day) where exists (select from ledger.permit_faults($1, d.day)) order by d.day
    """

  let permit: FactNumber
  let days: [Day]

  func bind(to parameters: inout Parameters) {
    parameters.append(permit)
    parameters.append(days)
  }
}

/// Enters a dated setting of local policy.
struct SetPolicy: Statement {
  typealias Answer = Never
  static let sql = """
    insert into policy.setting (key, since, value, set_by, paper) values ($1, $2, to_jsonb($3::text), $4, $5)
    """

  let key: String
  let since: Day
  let value: String
  let setBy: String
  let paper: String

  func bind(to parameters: inout Parameters) {
    parameters.append(key)
    parameters.append(since)
    parameters.append(value)
    parameters.append(setBy)
    parameters.append(paper)
  }
}

/// What a tester worked on while it was suspended.
struct WorkDuringSuspension: Statement {
  typealias Answer = SuspendedWork
  static let sql = """
    select w.assessment::text, w.report, w.report_number, w.object::text, lower(w.worked), upper(w.worked) - 1,
      lower(w.during), upper(w.during) - 1, w.ground,
      array(select s.number::text from ledger.site s where s.id = any (w.sites) order by 1), w.permits::text[]
    from ledger.suspension_window($1) w
    """

  let tester: TesterID

  func bind(to parameters: inout Parameters) { parameters.append(tester) }
}

extension SuspendedWork: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) {
    assessment = try row.next()
    report = try row.next()
    reportNumber = try row.next()
    object = try row.next()
    workedFrom = try row.next()
    workedThrough = try row.next()
    suspendedFrom = try row.next()
    suspendedThrough = try row.next()
    ground = try row.next()
    sites = try row.next()
    permits = try row.next()
  }
}
