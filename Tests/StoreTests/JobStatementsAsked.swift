import Casework
import PQ
import Registry

@testable import Store

/// The statements about jobs, imports and runs, with parameters for which the books of the suite have an answer.
enum JobStatementsAsked {
  private static let old = JobID("11111111-1111-4111-8111-111111111111")!
  private static let new = JobID("22222222-2222-4222-8222-222222222222")!

  static let all: [any Statement] = [
    JobByID(id: old), LatestJobs(count: 1), FilesOfJob(id: old), PiecesOfFile(id: old, name: "甲.plan"),
    EnterJob(id: new, kind: "report", account: nil, party: "甲", question: "{}", clerk: 1),
    EndJob(id: new, state: "done", result: "{}", problem: nil),
    ImportBook.ImportByID(id: Identifier<ImportTag>("33333333-3333-4333-8333-333333333333")!),
    ImportBook.ImportOfPlan(digest: String(repeating: "c", count: 64)), ReportBook.LatestRuns(id: nil, count: 1),
    ReportBook.FilesOfRun(run: 1), RequestUnder(key: "k", account: nil),
  ]

  static func prepare(_ app: Session) async throws {
    try await app.run(
      script: """
        set mlps.party = '甲';
        set mlps.scope = 'all';
        insert into office.job (id, kind, question, clerk) values ('\(old)', 'import', '{}', 1);
        insert into office.job_file (job, name, media_type, bytes, sha256)
        values ('\(old)', '甲.plan', 'text/plain', 1, encode(sha256('a'), 'hex'));
        insert into office.job_piece (job, name, place, body) values ('\(old)', '甲.plan', 0, 'a');
        update office.job set state = 'done', ended_at = clock_timestamp(), result = '{}' where id = '\(old)';
        insert into office.request (id, key, wish) values ('\(old)', 'k', repeat('d', 64));
        insert into ledger.import (id, file_name, file_sha256, plan_sha256, rows_read, rows_refused, facts)
        values ('33333333-3333-4333-8333-333333333333', '甲.csv', repeat('a', 64), repeat('c', 64), 0, 0, 0)
        """)
  }
}
