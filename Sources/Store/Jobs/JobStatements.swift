internal import Casework
internal import PQ

/// What is selected of each job, everywhere alike.
private let columns = """
  id, kind, party::text, question::text, state, done, total, word, made_at, ended_at, result::text, problem::text
  """

/// One job as it is selected.
struct JobLine: Row {
  let job: Job

  init(_ row: inout RowReader) throws(DecodeFailure) {
    let id: JobID = try row.next()
    let kind: String = try row.next()
    let party: String = try row.next()
    let question: String = try row.next()
    let state: String = try row.next()
    let done: Int32 = try row.next()
    let total: Int32 = try row.next()
    let word: String = try row.next()
    let madeAt: Instant = try row.next()
    let endedAt: Instant? = try row.next()
    let result: String? = try row.next()
    job = Job(
      id: id, kind: Job.Kind(rawValue: kind) ?? .report, party: party, question: question,
      state: Job.State(rawValue: state) ?? .interrupted, progress: Job.Progress(Int(done), of: Int(total), word),
      madeAt: madeAt, endedAt: endedAt, result: result, problem: try row.next())
  }
}

struct EnterJob: Statement {
  typealias Answer = JobLine
  static let sql = """
    insert into office.job (id, kind, account, party, question, clerk)
    values ($1, $2, $3::text::uuid, $4, $5::text::jsonb, $6) returning \(columns)
    """
  let id: JobID
  let kind: String
  let account: String?
  let party: String
  let question: String
  let clerk: Int32

  func bind(to parameters: inout Parameters) {
    parameters.append(id)
    parameters.append(kind)
    parameters.append(account)
    parameters.append(party)
    parameters.append(question)
    parameters.append(clerk)
  }
}

/// Ends a job, unless it has ended already: then it stays as it is.
struct EndJob: Statement {
  typealias Answer = JobLine
  static let sql = """
    with ended as (
      update office.job set state = $2, result = $3::text::jsonb, problem = $4::text::jsonb,
        ended_at = clock_timestamp(), done = case when $2 = 'done' then total else done end
      where id = $1 and ended_at is null returning *)
    select \(columns) from ended
    union all select \(columns) from office.job where id = $1 and ended_at is not null limit 1
    """
  let id: JobID
  let state: String
  let result: String?
  let problem: String?

  func bind(to parameters: inout Parameters) {
    parameters.append(id)
    parameters.append(state)
    parameters.append(result)
    parameters.append(problem)
  }
}

struct JobByID: Statement {
  typealias Answer = JobLine
  static let sql = "select \(columns) from office.job where id = $1"
  let id: JobID

  func bind(to parameters: inout Parameters) { parameters.append(id) }
}

struct LatestJobs: Statement {
  typealias Answer = JobLine
  static let sql = "select \(columns) from office.job order by made_at desc, id limit $1"
  let count: Int32

  func bind(to parameters: inout Parameters) { parameters.append(count) }
}

struct FilesOfJob: Statement {
  static let sql = """
    select name::text, media_type::text, bytes, sha256 from office.job_file
    where job = $1 and exists (select from office.job where id = $1 and state = 'done') order by made_at, name
    """
  let id: JobID

  func bind(to parameters: inout Parameters) { parameters.append(id) }

  struct Answer: Row {
    let line: JobFile.Line

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let name: String = try row.next()
      let type: String = try row.next()
      let bytes: Int64 = try row.next()
      line = JobFile.Line(name: name, mediaType: type, bytes: Int(bytes), digest: try row.next())
    }
  }
}

struct PiecesOfFile: Statement {
  typealias Answer = Single<[UInt8]>
  static let sql = "select body from office.job_piece where job = $1 and name = $2 order by place"
  let id: JobID
  let name: String

  func bind(to parameters: inout Parameters) {
    parameters.append(id)
    parameters.append(name)
  }
}
