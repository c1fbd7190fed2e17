internal import Casework
internal import PQ
internal import Statute

struct LatestOpening: Statement {
  static let sql = """
    select distinct on (f.id) f.id, f.number, f.site, o.id, o.acted_on, o.source, o.severity, o.description, o.due_on,
      (select count(*) from ledger.finding_reopened_known('infinity') r where r.finding = f.id)
    from ledger.finding f join ledger.finding_opened_known('infinity') o on o.finding = f.id
    order by f.id, o.acted_on desc nulls last, o.id desc
    """

  struct Answer: Row {
    let file: FindingFile

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let finding: FindingID = try row.next()
      let findingNumber: String = try row.next()
      var file = FindingFile(id: finding, number: findingNumber, site: try row.next())
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let source: FindingSource = try row.next()
      let severity: Severity = try row.next()
      let description: String = try row.next()
      let dueOn: Day? = try row.next()
      file.opened = Standing(
        number: number, on: on,
        value: .init(source: source, severity: severity, description: description, dueOn: dueOn))
      let reopenings: Int64 = try row.next()
      file.reopenings = Int(reopenings)
      self.file = file
    }
  }
}

struct LatestPlan: Statement {
  static let sql = """
    select distinct on (finding) finding, id, acted_on, measure, responsible_unit, responsible_person
    from ledger.finding_planned_known('infinity') order by finding, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let finding: FindingID
    let standing: Standing<FindingFile.Plan>

    init(_ row: inout RowReader) throws(DecodeFailure) {
      finding = try row.next()
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let measure: String = try row.next()
      let unit: String? = try row.next()
      standing = Standing(number: number, on: on, value: .init(measure: measure, unit: unit, person: try row.next()))
    }
  }
}

struct LatestRecurrence: Statement {
  typealias Answer = LatestDay<FindingTag>
  static let sql = """
    select finding, max(acted_on) from ledger.finding_reopened_known('infinity')
    where acted_on is not null group by finding
    """
}

struct LatestClaim: Statement {
  typealias Answer = Latest<FindingTag, Bool>
  static let sql = """
    select distinct on (finding) finding, id, acted_on, has_evidence from ledger.finding_claimed_fixed_known('infinity')
    order by finding, acted_on desc nulls last, id desc
    """
}

struct LatestRecheck: Statement {
  static let sql = """
    select distinct on (finding) finding, id, acted_on, checked_by, outcome = 'pass'
    from ledger.finding_rechecked_known('infinity') order by finding, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let finding: FindingID
    let standing: Standing<FindingFile.Recheck>

    init(_ row: inout RowReader) throws(DecodeFailure) {
      finding = try row.next()
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let checkedBy: String = try row.next()
      standing = Standing(number: number, on: on, value: .init(checkedBy: checkedBy, passed: try row.next()))
    }
  }
}

struct LatestFindingClosing: Statement {
  typealias Answer = Latest<FindingTag, Bool>
  static let sql = """
    select distinct on (finding) finding, id, acted_on, true from ledger.finding_closed_known('infinity')
    order by finding, acted_on desc nulls last, id desc
    """
}

struct LatestAcceptance: Statement {
  typealias Answer = Latest<FindingTag, Day>
  static let sql = """
    select distinct on (finding) finding, id, acted_on, until from ledger.finding_accepted_known('infinity')
    order by finding, acted_on desc nulls last, id desc
    """
}
