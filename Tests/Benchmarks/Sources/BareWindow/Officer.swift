import Credentials
import Foundation
import PQ
import Statute
import Store

/// Who asks and acts while it is measured (测量用账号): an officer of the whole city, by a token.
enum Officer {
  static func token(at conninfo: String) async throws -> String {
    let pool = Pool(conninfo, size: 1)
    let book = AccessBook(pool)
    let now = Instant(sinceUnixEpoch: Int64(Date().timeIntervalSince1970 * 1_000_000))
    let office = Visitor.office(named: "测量")
    // A ledger that is measured twice has had its officer.
    let mark = UInt32.random(in: 0 ... .max)
    let (account, code) = try await book.makeAccount(login: "bench-\(mark)", person: "测量员\(mark)", by: office, at: now)
    let post = PostGrant(.policeOfficer, in: .region("371500"), since: Day(2015, 1, 1), paper: "测量")
    _ = try await book.grant(post, to: account, by: office)
    func seen(_ opened: OpenedSession) async throws -> Visitor {
      try await book.recognise(opened.cookie, from: "", at: now) ?? .nobody
    }
    let first = try await seen(book.signIn(login: "bench-\(mark)", password: code.text, from: "127.0.0.1", at: now))
    let own = try await seen(
      book.changePassword(from: code.text, to: "ce-liang-7-bian-le", by: first, from: "127.0.0.1", at: now))
    let week = Instant(microseconds: now.microseconds + 7 * 86_400 * 1_000_000)
    let made = try await book.makeToken(named: "测量", isReadOnly: false, until: week, by: own, at: now)
    await pool.close()
    return made.token.text
  }
}
