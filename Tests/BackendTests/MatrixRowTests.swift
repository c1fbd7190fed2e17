import Casework
import Credentials
import Foundation
import PQ
import Statute
import Store
import Testing
import _TestKit

@testable import Backend

/// The same books asked in SQL, by the roles as which the application connects, under the scope of every post.
@Suite struct `Who is told what by the tables` {
  private static let schemas = "('law', 'policy', 'ledger', 'campaign', 'press', 'office', 'access', 'audit')"

  /// Tables that hold nothing of the other county in these books: the law, what the house sets for all, and facts that the
  /// walk of every act fills and looks at.
  private static let silent: Set<String> = [
    "law.edition", "law.machine", "law.provision", "law.region", "law.region_code", "law.stage", "law.transition",
    "policy.accepting_organ", "policy.calendar_day", "policy.setting", "ledger.due_mark", "ledger.reminder_run",
    "ledger.tester", "ledger.tester_described", "ledger.fact_header", "ledger.step_header", "ledger.delivery",
    "ledger.receipt", "ledger.police_counted", "access.attempt", "access.claim", "access.secret",
    "access.second_factor", "access.account_switched", "access.post_ended", "press.report_correction",
    "press.input_day",
    "audit.closing", "audit.mutable", "audit.pending", "audit.tip", "ledger.evidence_body", "office.request",
    "audit.event", "audit.change", "audit.exempt", "audit.shape", "audit.head",
  ]

  private struct Table: Sendable {
    let name: String
    let app: String?
    let reader: String?
    /// By no act of the law: one of these facts is filled by the walk of every act.
    let isFact: Bool
  }

  @Test func `no row of another county is shown to anybody, of whatever table`() async throws {
    try await MatrixWalk.use { walk in
      let tables = try await Self.tables(in: walk.owner)
      let held = try await Self.marked(tables.map { ($0.name, "*") }, in: walk.owner)
      for table in tables where held[table.name] == 0 && !table.isFact && !Self.silent.contains(table.name) {
        Issue.record("\(table.name): nobody has spoken for it")
      }
      for post in Post.allCases {
        let known = try await Self.scope(of: post, in: walk.books)
        for (reached, columns) in [
          (walk.books.app(seeing: known.scope), tables.compactMap { table in table.app.map { (table.name, $0) } }),
          (
            walk.books.reader(seeing: known.scope), tables.compactMap { table in table.reader.map { (table.name, $0) } }
          ),
        ] {
          let shown = try await walk.books.session(reached: reached) { session in
            try await session.run(
              script: "set mlps.party = '\(known.person)'; set mlps.account = '\(known.account)'")
            return try await Self.marked(columns, in: session)
          }
          for (table, rows) in shown where rows > 0 && !Self.isKept(table, by: post) {
            Issue.record("\(post): \(rows) foreign rows of \(table)")
          }
        }
      }
    }
  }

  /// Accounts are kept over all counties, and so is the chain.
  private static func isKept(_ table: String, by post: Post) -> Bool {
    switch post {
    case .systemAdministrator, .securityAdministrator: table.hasPrefix("access.")
    case .auditor: table.hasPrefix("audit.")
    default: false
    }
  }

  /// Every table, with the columns that either role may read; nil for one it may not.
  private static func tables(in owner: Session) async throws -> [Table] {
    func readable(by role: String) -> String {
      """
      (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_schema_privilege('\(role)', n.oid, 'usage')
         and has_column_privilege('\(role)', c.oid, a.attnum, 'select'))
      """
    }
    return try await owner.fetchCells(
      """
      select c.oid::regclass::text, \(readable(by: "mlps_app")), \(readable(by: "mlps_reader")),
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in \(schemas) and c.relkind in ('r', 'p') order by 1
      """
    ).rows.map { cells in
      Table(name: text(cells[0]) ?? "", app: text(cells[1]), reader: text(cells[2]), isFact: cells[3] == .bool(true))
    }
  }

  /// How many rows of each bear a mark of the other county.
  private static func marked(_ tables: [(name: String, columns: String)], in session: Session) async throws
    -> [String: Int]
  {
    let marks = (MatrixCounty.foreign.marks + [MatrixBooks.cityMark, "city-secret"]).joined(separator: "|")
    let counts = tables.map { name, columns in
      "select '\(name)', count(*) from (select \(columns) from \(name)) t where to_jsonb(t)::text ~ '\(marks)'"
    }
    let found = try await session.fetchCells(counts.joined(separator: " union all "))
    return Dictionary(
      uniqueKeysWithValues: found.rows.map { cells in
        guard case .integer(let count) = cells[1] else { return (text(cells[0]) ?? "", -1) }
        return (text(cells[0]) ?? "", Int(count))
      })
  }

  private static func scope(
    of post: Post, in books: EphemeralDatabase
  ) async throws -> (account: String, person: String, scope: String) {
    let pool = Pool(books.app(seeing: nil), size: 1)
    let visitor = try await AccessBook(pool)
      .recognise(MatrixPerson.token(of: post, in: .own).text, from: "-", at: MatrixBooks.now)
    await pool.close()
    let known = try #require(visitor)
    return (known.account?.description ?? "", known.person, known.scope)
  }

  private static func text(_ cell: PQ.Cell) -> String? { if case .text(let text) = cell { text } else { nil } }
}
