public import PQ

/// The book of jobs (排队登记): what was asked, how far it is, and the files that came of it.
public struct JobBook: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's, under the scope of whoever asks.
  public init(_ pool: Pool) { self.pool = pool }

  /// Enters a job that waits for its turn with a clerk.
  public func enter(
    _ id: JobID, _ kind: Job.Kind, question: String, account: String?, party: String, clerk: Int32
  ) async throws -> Job {
    try await pool.withSession { session in
      try await session.fetchOne(
        EnterJob(id: id, kind: kind.rawValue, account: account, party: party, question: question, clerk: clerk)
      ).job
    }
  }

  /// Says that it is being done, and how far it is.
  public func advance(_ id: JobID, _ progress: Job.Progress) async throws {
    _ = try await pool.withSession { session in
      try await session.execute(
        sql: """
          update office.job set state = 'running', done = $2, total = $3, word = $4
          where id = $1 and state in ('queued', 'running')
          """, Parameters(id, Int32(progress.done), Int32(progress.total), progress.word))
    }
  }

  /// Ends it with its result and files, which nobody sees before. Each piece is entered by itself: whoever records an act
  /// meanwhile never waits for more than one of them to be on the disk.
  public func finish(_ id: JobID, result: String, files: [JobFile]) async throws -> Job {
    try await pool.withSession { session in
      for file in files {
        let line = try await file.line()
        try await session.execute(
          sql: "insert into office.job_file (job, name, media_type, bytes, sha256) values ($1, $2, $3, $4, $5)",
          Parameters(id, line.name, line.mediaType, Int64(line.bytes), line.digest))
        try await file.pieces { place, piece in
          try await session.execute(
            sql: "insert into office.job_piece (job, name, place, body) values ($1, $2, $3, $4)",
            Parameters(id, file.name, Int32(place), piece))
        }
      }
      return try await session.fetchOne(EndJob(id: id, state: "done", result: result, problem: nil)).job
    }
  }

  /// Ends it without any: a problem as JSON, or nil where it was only cut off.
  public func fail(_ id: JobID, problem: String?) async throws -> Job {
    try await pool.withSession { session in
      try await session.fetchOne(
        EndJob(id: id, state: problem == nil ? "interrupted" : "failed", result: nil, problem: problem)
      ).job
    }
  }

  public func find(_ id: JobID) async throws -> Job? {
    try await pool.withSession { try await $0.fetchOptional(JobByID(id: id))?.job }
  }

  /// The latest jobs, the last first.
  public func latest(_ count: Int) async throws -> [Job] {
    try await pool.withSession { try await $0.fetchAll(LatestJobs(count: Int32(count))).map(\.job) }
  }

  /// The files that came of it, in the order in which they were made; none of one that is not done.
  public func files(of id: JobID) async throws -> [JobFile.Line] {
    try await pool.withSession { try await $0.fetchAll(FilesOfJob(id: id)).map(\.line) }
  }

  /// Hands over a file of it, piece by piece; false where there is none, or it was cleared away.
  public nonisolated(nonsending) func file(
    _ name: String, of id: JobID, _ each: nonisolated(nonsending) ([UInt8]) async throws -> Void
  ) async throws -> Bool {
    try await pool.transaction(isolation: .repeatableRead, readOnly: true) { session in
      guard try await session.fetchAll(FilesOfJob(id: id)).contains(where: { $0.line.name == name }) else {
        return false
      }
      try await session.stream(PiecesOfFile(id: id, name: name), chunk: 1) { try await each($0.value) }
      return true
    }
  }

  /// Holds the mark by which others see that this clerk is at work, for as long as the body runs.
  public nonisolated(nonsending) func attend(
    as clerk: Int32, _ body: nonisolated(nonsending) () async throws -> Void
  ) async throws {
    try await pool.withSession { session in
      try await session.execute(sql: "select pg_advisory_lock_shared($1, $2)", Parameters(Self.mark, clerk))
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
      try await session.execute(sql: "select pg_advisory_unlock_shared($1, $2)", Parameters(Self.mark, clerk))
      try outcome.get()
    }
  }

  /// Ends the jobs whose clerk is gone; how many there were.
  public func endAbandoned() async throws -> Int {
    try await pool.withSession { session in
      try await session.execute(
        sql: """
          update office.job j set state = 'interrupted', ended_at = clock_timestamp()
          where j.state in ('queued', 'running') and not exists (
            select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
              and l.database = (select oid from pg_database where datname = current_database())
              and l.classid = $1::bigint::oid and l.objid = j.clerk::bigint::oid)
          """, Parameters(Int64(Self.mark)))
    }
  }

  /// Takes away the files that were made before an instant.
  public func clear(before instant: Instant) async throws {
    _ = try await pool.withSession { session in
      try await session.execute(sql: "delete from office.job_file where made_at < $1", Parameters(instant))
    }
  }

  /// Tells the locks of clerks from all others.
  private static let mark: Int32 = 0x6a6f62
}
