public import Casework
public import PQ
internal import Statute

/// The subjects that a decision about one has to look at, itself among them.
struct Neighbours: Statement {
  // Any tester may be chosen for an assessment.
  static let sql = """
    select kind, id from ledger.neighbours($1, $2)
    union select 'tester', id from ledger.tester where $1 = 'assessment'
    """
  typealias Answer = Subject

  let subject: Subject

  func bind(to parameters: inout Parameters) {
    parameters.append(subject.kind.rawValue)
    parameters.append(subject.id)
  }
}

extension Subject: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) {
    let kind: String = try row.next()
    let id: Identifier<Subject> = try row.next()
    self.init(SubjectKind(rawValue: kind) ?? .unit, id)
  }
}

/// The number of the last fact about a subject, 0 where there is none; no row for one that is on no register.
struct LastFactAbout: Statement {
  typealias Answer = Single<FactNumber>
  static let sql = "select version from ledger.card where id = $1 and kind = $2"

  let subject: Subject

  func bind(to parameters: inout Parameters) {
    parameters.append(subject.id)
    parameters.append(subject.kind.rawValue)
  }
}

/// The number the database gave to one provision.
struct ProvisionNumber: Statement {
  typealias Answer = Single<Int32>
  static let sql = """
    select id from law.provision
    where (machine, edition, from_stage, event, condition, to_stage, actor) = ($1, $2, $3, $4, $5, $6, $7)
    """

  let provision: ProvisionRecord

  func bind(to parameters: inout Parameters) {
    parameters.append(provision.machine)
    parameters.append(provision.edition)
    parameters.append(provision.from)
    parameters.append(provision.event)
    parameters.append(provision.condition)
    parameters.append(provision.to)
    parameters.append(provision.by)
  }
}

/// The receipt that was given to a party under a key, once whoever is at work under it is done.
struct GivenReceipt: Statement {
  static let sql = "select wish, answer from ledger.given_receipt($1, $2)"

  let party: String
  let key: String

  func bind(to parameters: inout Parameters) {
    parameters.append(party)
    parameters.append(key)
  }

  struct Answer: Row {
    let wish: String
    let answer: String

    init(_ row: inout RowReader) throws(DecodeFailure) {
      wish = try row.next()
      answer = try row.next()
    }
  }
}

/// Keeps others from deciding on these subjects until the transaction ends.
struct LockSubjects: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select true from ledger.lock_subjects($1)"

  let ids: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) { parameters.append(ids) }
}

/// Keeps what was answered to a wish under its key.
struct KeepReceipt: Statement {
  static let sql = "insert into ledger.receipt (party, key, wish, answer) values ($1, $2, $3, $4::text::jsonb)"

  let party: String
  let key: String
  let wish: String
  let answer: String

  func bind(to parameters: inout Parameters) {
    parameters.append(party)
    parameters.append(key)
    parameters.append(wish)
    parameters.append(answer)
  }
}

/// Makes the summary rows of these cases anew.
struct Summarise: Statement {
  typealias Answer = Single<Bool>
  static let sql = "select true from ledger.summarise($1)"

  let cases: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) { parameters.append(cases) }
}

/// Every standing fact about these subjects.
struct RecordsOf: Statement {
  static let sql = """
    select kind, fact, subject_kind, subject, case_id, acted_on, recorded_by, document, act, to_stage, content::text
    from ledger.records_of($1, 'infinity') where subject = any ($1)
    """

  let ids: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) { parameters.append(ids) }

  struct Answer: Row {
    let table: String
    let number: FactNumber
    let subject: Subject
    let caseID: Identifier<Subject>
    let on: Day?
    let party: String
    let document: String?
    let act: String
    let stage: String?
    let content: String

    init(_ row: inout RowReader) throws(DecodeFailure) {
      table = try row.next()
      number = try row.next()
      subject = try Subject(&row)
      caseID = try row.next()
      on = try row.next()
      party = try row.next()
      document = try row.next()
      act = try row.next()
      stage = try row.next()
      content = try row.next()
    }
  }
}

/// The lines of the registers of these subjects.
struct RegistrationsOf: Statement {
  static let sql = """
    select 'unit', id, null::text, null::text, null::uuid, null::uuid from ledger.unit where id = any ($1)
    union all select 'site', id, number::text, origin, null, null from ledger.site where id = any ($1)
    union all select 'object', id, null, null, null, null from ledger.object where id = any ($1)
    union all select 'tester', id, null, null, null, null from ledger.tester where id = any ($1)
    union all select 'finding', id, number::text, null, site, object from ledger.finding where id = any ($1)
    union all select 'notice', id, number::text, kind, site, unit from ledger.notice where id = any ($1)
    union all select 'assessment', id, null, null, object, null from ledger.assessment where id = any ($1)
    """

  let ids: [Identifier<Subject>]

  func bind(to parameters: inout Parameters) { parameters.append(ids) }

  struct Answer: Row {
    let registration: Registration

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let kind: String = try row.next()
      let id: Identifier<Subject> = try row.next()
      let number: String? = try row.next()
      let word: String? = try row.next()
      let first: Identifier<Subject>? = try row.next()
      let second: Identifier<Subject>? = try row.next()
      registration =
        switch SubjectKind(rawValue: kind) {
        case .site: .site(id.retagged(), number: number, origin: word.flatMap(SiteOrigin.init) ?? .new)
        case .object: .object(id.retagged())
        case .tester: .tester(id.retagged())
        case .finding:
          .finding(
            id.retagged(), number: number, site: (first ?? id).retagged(), object: second.map { $0.retagged() })
        case .notice:
          .notice(
            id.retagged(), kind: word.flatMap(NoticeKind.init) ?? .supervision, number: number,
            site: first.map { $0.retagged() }, unit: second.map { $0.retagged() })
        case .assessment: .assessment(id.retagged(), (first ?? id).retagged())
        case .unit, nil: .unit(id.retagged())
        }
    }
  }
}

/// Every entry of local policy, in the order in which they were set.
struct PolicyEntries: Statement {
  static let sql = """
    select key, since, value, set_by, paper from (
      select key::text, since, case jsonb_typeof(value) when 'string' then value #>> '{}' else value::text end as value,
        set_by::text, paper::text, recorded_at
      from policy.setting
      union all
      -- The accepting organs, anew from each day on which they changed.
      select 'accepting_organs', t.day, coalesce(string_agg(o.code, ' ' order by o.code), ''),
        coalesce(min(o.set_by), '-'), coalesce(min(o.paper), '-'), '-infinity'
      from (
        select lower(valid) as day from policy.accepting_organ where not lower_inf(valid)
        union select upper(valid) from policy.accepting_organ where not upper_inf(valid)
      ) t left join policy.accepting_organ o on o.valid @> t.day
      group by t.day
    ) entry order by since, recorded_at
    """

  struct Answer: Row {
    let entry: LocalPolicy.Entry

    init(_ row: inout RowReader) throws(DecodeFailure) {
      entry = LocalPolicy.Entry(
        key: try row.next(), since: try row.next(), value: try row.next(), setBy: try row.next(),
        paper: try row.next())
    }
  }
}

extension Session {
  /// Every standing fact about these subjects.
  func records(of ids: [Identifier<Subject>]) async throws -> [Recorded<any FactContent>] {
    try await fetchAll(RecordsOf(ids: ids)).map { row in
      Recorded(
        number: row.number, on: row.on, party: row.party, document: row.document, act: row.act, stage: row.stage,
        subject: row.subject, caseID: row.caseID,
        content: try FactRows.content(of: row.table, subject: row.subject, row: row.content))
    }
  }

  func registrations(of subjects: [Subject]) async throws -> [Registration] {
    try await fetchAll(RegistrationsOf(ids: subjects.map(\.id))).map(\.registration)
  }

  func localPolicy() async throws -> LocalPolicy { LocalPolicy(try await fetchAll(PolicyEntries()).map(\.entry)) }

  /// The working days as published and as loaded by an administrator.
  func workingCalendar() async throws -> WorkingCalendar {
    let loaded = try await CalendarBook.years(in: self)
    return loaded.isEmpty ? .published : WorkingCalendar.published.loading(loaded)
  }
}
