import Casework
import PQ
import Statute
import Store

/// The day by the database's clock.
struct Today: Statement {
  typealias Answer = Single<Day>
  static let sql = "select (now() at time zone 'Asia/Shanghai')::date"
}

struct UnitsOfLedger: Statement {
  typealias Answer = Single<Identifier<Subject>>
  static let sql = "select id from ledger.unit order by id limit $1"
  let count: Int

  func bind(to parameters: inout Parameters) { parameters.append(count) }
}

struct SitesOfLedger: Statement {
  typealias Answer = Single<Identifier<Subject>>
  static let sql = "select id from ledger.site order by id limit $1"
  let count: Int

  func bind(to parameters: inout Parameters) { parameters.append(count) }
}

/// The provision under which a unit is put under supervision on a day.
struct ProvisionOfOversight: Statement {
  typealias Answer = Single<Int32>
  static let sql = """
    select id from law.provision where act = 'supervision.oversight_ordered' and edition <= $1
    order by edition desc, id limit 1
    """
  let day: Day

  func bind(to parameters: inout Parameters) { parameters.append(day) }
}

struct BareParty: Statement {
  typealias Answer = Single<String>
  static let sql = "select set_config('mlps.party', $1, true)"
  let name: String

  func bind(to parameters: inout Parameters) { parameters.append(name) }
}

struct BareNotice: Statement {
  static let sql = "insert into ledger.notice (id, kind, unit) values ($1, 'supervision', $2)"
  let notice: Identifier<Subject>
  let unit: Identifier<Subject>

  func bind(to parameters: inout Parameters) {
    parameters.append(notice)
    parameters.append(unit)
  }
}

struct BareNoticeIssued: Statement {
  static let sql = """
    insert into ledger.notice_issued (acted_on, document, act, provision, notice, matter, kind, due_on)
    values ($1, '测量〔2026〕1号', 'supervision.oversight_ordered', $2, $3, $4, 'supervision', $5)
    """
  let notice: Identifier<Subject>
  let day: Day
  let provision: Int32
  let matter: String
  let dueOn: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(day)
    parameters.append(provision)
    parameters.append(notice)
    parameters.append(matter)
    parameters.append(dueOn)
  }
}

struct BareDutyEvidenced: Statement {
  static let sql = """
    insert into ledger.duty_evidenced (acted_on, document, site, duty, evidence)
    values ($1, '测量〔2026〕1号', $2, 'emergency_drill', $3)
    """
  let site: Identifier<Subject>
  let day: Day
  let evidence: String

  func bind(to parameters: inout Parameters) {
    parameters.append(day)
    parameters.append(site)
    parameters.append(evidence)
  }
}
