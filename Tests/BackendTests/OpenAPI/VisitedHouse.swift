import Casework
import Credentials
import Foundation
import PQ
import Reports
import Statute
import Store
import _TestKit

@testable import Backend

/// Two counties whose house is open to one visitor of every post (受访的窗口), and what each of them must never be told.
struct VisitedHouse {
  struct Visiting: Encodable {
    let name: String
    let token: String
    let foreign: [String]
  }

  struct Facts: Encodable {
    let visitors: [Visiting]
    /// Of the east, then of the west.
    let ids: [String: [String]]
    let counties: [String]
    let campaign: String
    let measures: [String]
    let facts: [Int64]
  }

  private typealias City = SightCity

  let facts: Facts

  /// Gives everybody an account and a token.
  init(_ database: EphemeralDatabase, _ owner: Session) async throws {
    let pool = Pool(database.app(seeing: nil), size: 2)
    let book = AccessBook(pool, cost: HashingCost(rounds: 4)!)
    var visitors = [Visiting(name: "nobody", token: "", foreign: Self.all)]
    do {
      for (login, post, place, foreign) in Self.posts {
        let token = try await Self.token(login, PostGrant(post, in: place, since: City.day, paper: "文"), in: book)
        visitors.append(Visiting(name: login, token: token, foreign: foreign))
      }
    } catch {
      await pool.close()
      throw error
    }
    await pool.close()
    facts = Facts(
      visitors: visitors,
      ids: [
        "unit": [City.east.description, City.west.description, City.bureau.description],
        "site": [City.eastSite.description, City.westSite.description],
        "object": [City.eastObject.description, City.westObject.description, City.platform.description],
        "tester": [City.tester.description, City.otherTester.description],
        "finding": [City.eastFinding.description, City.westFinding.description],
        "notice": [City.eastNotice.description, City.westNotice.description],
        "assessment": [City.project.description, City.otherProject.description],
      ], counties: [City.eastCounty, City.westCounty], campaign: Campaign.catalogue[0].id,
      measures: Measures.catalogue.all.map(\.id),
      facts: try await owner.fetchCells("select fact from ledger.records('infinity') order by fact").rows.compactMap {
        if case .integer(let number) = $0[0] { number } else { nil }
      })
  }

  // Not the sites' own identities: the platform under both says by them, and by no more, which sites it carries.
  private static let westWords = [
    City.west.description, City.westFinding.description, City.westNotice.description,
    "西县局", "西县网站", "西县系统", "YH2", "西1号", "鲁ICP备2号", "w@example.cn", "west.gov.cn",
  ]
  private static let eastWords = [
    City.east.description, City.eastFinding.description, City.eastNotice.description,
    City.project.description, City.otherProject.description, "东县局", "东县网站", "东县系统", "YH1", "东1号", "鲁ICP备1号",
    "e@example.cn", "east.gov.cn",
  ]
  private static let all =
    westWords + eastWords + [City.eastSite.description, City.westSite.description, "市大数据局", "集约化平台", "弱口令"]

  private static let posts: [(login: String, post: Post, place: PostPlace, foreign: [String])] = [
    ("staff.east", .unitStaff, .unit(City.east), westWords),
    ("leader.west", .unitLeader, .unit(City.west), eastWords),
    ("officer.east", .policeOfficer, .region(City.eastCounty), westWords),
    ("supervisor.city", .policeSupervisor, .region("371500"), []),
    ("coordinator.west", .coordinator, .region(City.westCounty), eastWords),
    (
      "establishment.east", .agencyEstablishment, .region(City.eastCounty),
      westWords + [City.eastFinding.description, City.eastNotice.description, "YH1", "弱口令"]
    ),
    ("tester.one", .tester, .tester(City.tester), westWords + [City.otherProject.description]),
    ("auditor.one", .auditor, .house, all.filter { $0.utf8.count != 36 }),
    ("system.one", .systemAdministrator, .house, all),
    // Where a post is held is his own register.
    ("security.one", .securityAdministrator, .house, all.filter { $0.utf8.count != 36 }),
  ]

  private static func token(_ login: String, _ post: PostGrant, in book: AccessBook) async throws -> String {
    let now = Window.now()
    let password = "lü-xing-mo-9-tuo"
    let (id, code) = try await book.makeAccount(login: login, person: "人员\(login)", by: .office(named: "办公室"), at: now)
    _ = try await book.grant(post, to: id, by: .office(named: "办公室"))
    var opened = try await book.signIn(login: login, password: code.text, from: "127.0.0.1", at: now)
    opened = try await book.changePassword(
      from: code.text, to: password, by: try await known(opened, to: book, at: now), from: "127.0.0.1", at: now)
    var visitor = try await known(opened, to: book, at: now)
    if visitor.secondFactorNeeded, !visitor.secondFactorPassed {
      let clock = try await book.setUpSecondFactor(password: password, by: visitor, from: "127.0.0.1", at: now)
      let shown = clock.code(of: OneTimePassword.step(at: now.sinceUnixEpoch / 1_000_000))
      opened = try await book.confirmSecondFactor(code: shown, by: visitor, from: "127.0.0.1", at: now)
      visitor = try await known(opened, to: book, at: now)
    }
    let expiry = Instant(sinceUnixEpoch: now.sinceUnixEpoch + 86_400_000_000)
    return try await book.makeToken(named: "走访", isReadOnly: false, until: expiry, by: visitor, at: now).token.text
  }

  private static func known(_ opened: OpenedSession, to book: AccessBook, at now: Instant) async throws -> Visitor {
    guard let visitor = try await book.recognise(opened.cookie, from: "127.0.0.1", at: now) else {
      throw AccessRefusal.notSignedIn
    }
    return visitor
  }
}
