import Casework
import Credentials
import Foundation
import PQ
import Statute
import Store
import _Scenes

@testable import Backend

/// Those who act at the killed house (办事的人): an account with a token for each role of the law.
struct KillClerks: Sendable {
  private let tokens: [String: String]

  init(of copies: Int, at app: String) async throws {
    let pool = Pool(app, size: 2)
    let book = AccessBook(pool, cost: HashingCost(rounds: 4)!)
    let now = Window.now()
    let units = (0..<copies).map { PostPlace.unit(KillFolders.identity(Cast.unit, of: $0)) }
    let testers = (0..<copies).map { PostPlace.tester(KillFolders.identity(Cast.tester, of: $0)) }
    let posts: [(Party, Post, [PostPlace])] = [
      (Cast.staff, .unitStaff, units), (Cast.leader, .unitLeader, units), (Cast.testers, .tester, testers),
      (Cast.officer, .policeOfficer, [.region("371500")]), (Cast.supervisor, .policeSupervisor, [.region("371500")]),
      (Cast.establishment, .agencyEstablishment, [.region("371500")]),
    ]
    var tokens: [String: String] = [:]
    for (number, (party, post, places)) in posts.enumerated() {
      tokens[party.name] = try await Self.token("clerk\(number)", party.name, post, places, in: book, at: now)
    }
    // What the experts said is recorded by the unit.
    tokens[Cast.experts.name] = tokens[Cast.leader.name]
    self.tokens = tokens
    await pool.close()
  }

  func token(of party: Party) -> String { tokens[party.name] ?? "" }

  private static func token(
    _ login: String, _ person: String, _ post: Post, _ places: [PostPlace], in book: AccessBook, at now: Instant
  ) async throws -> String {
    let office = Visitor.office(named: "办公室")
    let (account, code) = try await book.makeAccount(login: login, person: person, by: office, at: now)
    for place in places {
      _ = try await book.grant(PostGrant(post, in: place, since: Scenes.opened, paper: "文"), to: account, by: office)
    }
    func seen(_ opened: OpenedSession) async throws -> Visitor {
      try await book.recognise(opened.cookie, from: "", at: now) ?? .nobody
    }
    let first = try await seen(book.signIn(login: login, password: code.text, from: "10.0.0.1", at: now))
    let own = try await seen(
      book.changePassword(from: code.text, to: "lü-xing-mo-9-tuo", by: first, from: "10.0.0.1", at: now))
    let day: Int64 = 86_400 * 1_000_000
    return try await book.makeToken(
      named: "测试", isReadOnly: false, until: Instant(microseconds: now.microseconds + day), by: own, at: now
    ).token.text
  }
}
