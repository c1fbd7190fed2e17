import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Posts` {
  private static func grant(_ post: Post) -> PostGrant { PostGrant(post, since: AccessScene.day, paper: "文") }
  private static let policing = PostGrant(.policeOfficer, in: .region("371502"), since: AccessScene.day, paper: "文")

  @Test func `an account is of one estate for ever`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer("lisi")
      let security = try await scene.houseman("security", as: .securityAdministrator).visitor
      let post = try #require(await scene.book.posts(of: id, by: security).first)
      try await scene.book.endPost(post.id, on: AccessScene.day, paper: "文", by: security)
      for other in [Post.auditor, .systemAdministrator, .securityAdministrator] {
        #expect(
          try await refusalOfAccess { try await scene.book.grant(Self.grant(other), to: id, by: security) }
            == .otherEstate)
        for visitor in [security, scene.office] {
          let found = try await refusal {
            _ = try await scene.asApp(
              visitor,
              "insert into access.post (account, post, since, paper) values ('\(id)', '\(other.rawValue)', '2020-01-01', '文')"
            )
          }
          #expect(found == "account_is_of_one_estate_for_ever")
        }
      }
      _ = try await scene.book.grant(Self.policing, to: id, by: security)
    }
  }

  @Test func `nobody grants himself a post or ends his own`() async throws {
    try await AccessScene.use { scene in
      let security = try await scene.houseman("security", as: .securityAdministrator).visitor
      let me = try #require(security.account)
      #expect(
        try await refusalOfAccess {
          try await scene.book.grant(Self.grant(.securityAdministrator), to: me, by: security)
        }
          == .ownAccount)
      let post = try #require(await scene.book.posts(of: me, by: security).first)
      #expect(
        try await refusalOfAccess {
          try await scene.book.endPost(post.id, on: AccessScene.day, paper: "文", by: security)
        } == .ownAccount)
      let found = try await refusal {
        _ = try await scene.asApp(
          security,
          "insert into access.post (account, post, since, paper) values ('\(me)', 'security_administrator', '2020-01-01', '文')"
        )
      }
      #expect(found == "nobody_grants_himself_a_post")
    }
  }

  @Test func `the system administrator appoints the first of the others, once, and nobody else`() async throws {
    try await AccessScene.use { scene in
      let system = try await scene.houseman("system", as: .systemAdministrator).visitor
      func appoint(_ login: String, _ grant: PostGrant) async throws -> AccessRefusal? {
        let id = try await scene.book.makeAccount(login: login, person: login, by: system, at: scene.now).id
        return try await refusalOfAccess { try await scene.book.grant(grant, to: id, by: system) }
      }
      #expect(
        try await appoint("officer", Self.policing) == .notAuthorised(needs: [.securityAdministrator]))
      #expect(
        try await appoint("another", Self.grant(.systemAdministrator))
          == .notAuthorised(needs: [.securityAdministrator]))
      for (first, second, post) in [
        ("security1", "security2", Post.securityAdministrator), ("auditor1", "auditor2", .auditor),
      ] {
        #expect(try await appoint(first, Self.grant(post)) == nil)
        #expect(try await appoint(second, Self.grant(post)) == .founded)
      }
      // In SQL no more than by the book.
      let id = try await scene.book.makeAccount(login: "third", person: "third", by: system, at: scene.now).id
      for founding in [true, false] {
        let found = try await refusal {
          _ = try await scene.asApp(
            system,
            "insert into access.post (account, post, since, paper, founding) values ('\(id)', 'auditor', '2020-01-01', '文', \(founding))"
          )
        }
        #expect(found == SQLState.insufficientPrivilege.rawValue)
      }
    }
  }

  @Test func `a post is held where it says, from its day to its end`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.account("lisi")
      #expect(
        try await refusalOfAccess {
          try await scene.book.grant(
            PostGrant(.policeOfficer, in: .house, since: AccessScene.day, paper: "文"), to: id, by: scene.office)
        } == .wrongPlace(.policeOfficer))
      #expect(
        try await refusalOfAccess {
          try await scene.book.grant(
            PostGrant(.policeOfficer, in: .region("999999"), since: AccessScene.day, paper: "文"), to: id,
            by: scene.office)
        } == .unknownPlace)
      let post = try await scene.book.grant(
        PostGrant(.policeOfficer, in: .region("371502"), since: Day(2026, 11, 22), paper: "文"), to: id, by: scene.office
      )
      let opened = try await scene.signIn("lisi", at: scene.now)
      #expect(try await scene.seen(opened.cookie)?.scope == "")
      // 2026-11-22 begins at 16:00 of the day before in London.
      let tomorrow = try #require(Instant("2026-11-21T16:00:00Z"))
      let next = try await scene.signIn("lisi", at: tomorrow)
      #expect(try await scene.seen(next.cookie, at: tomorrow)?.scope == "region:371502")
      #expect(
        try await refusalOfAccess {
          try await scene.book.endPost(post, on: Day(2026, 11, 21), paper: "文", by: scene.office)
        } == .endsBeforeItBegins)
      try await scene.book.endPost(post, on: Day(2026, 11, 22), paper: "文", by: scene.office)
      #expect(try await scene.seen(next.cookie, at: tomorrow)?.scope == "")
      #expect(
        try await refusalOfAccess {
          try await scene.book.endPost(post, on: Day(2026, 11, 23), paper: "文", by: scene.office)
        } == .postEnded)
    }
  }

  @Test func `who leaves hands everything over on one paper, at once`() async throws {
    try await AccessScene.use { scene in
      let leaving = try await scene.account(
        "leaving", Self.policing, PostGrant(.coordinator, in: .region("371500"), since: AccessScene.day, paper: "文"))
      let coming = try await scene.account("coming")
      let opened = try await (leaving: scene.signIn("leaving"), coming: scene.signIn("coming"))
      let security = try await scene.houseman("security", as: .securityAdministrator).visitor
      let auditor = try await scene.houseman("auditor", as: .auditor).visitor
      func handOver(to account: AccountID, by visitor: Visitor) async throws -> Int {
        try await scene.book.handOver(
          from: leaving, to: account, on: Day(2026, 11, 21), paper: "任〔2026〕1号", by: visitor)
      }
      #expect(
        try await refusalOfAccess { try await handOver(to: coming, by: scene.visitor(opened.leaving)) }
          == .notAuthorised(needs: [.securityAdministrator]))
      #expect(
        try await refusalOfAccess { try await handOver(to: #require(auditor.account), by: security) } == .otherEstate)
      #expect(try await scene.seen(opened.leaving.cookie)?.scope == "region:371500 region:371502")
      #expect(try await handOver(to: coming, by: security) == 2)
      #expect(try await scene.seen(opened.leaving.cookie)?.scope == "")
      #expect(try await scene.seen(opened.coming.cookie)?.scope == "region:371500 region:371502")
      let ended = try await scene.book.posts(of: leaving, by: security)
      #expect(ended.allSatisfy { $0.successor == coming && $0.endedOn == Day(2026, 11, 21) })
      #expect(try await refusalOfAccess { try await handOver(to: coming, by: security) } == .noOpenPost)
    }
  }

  @Test func `each post shows as much as its word, and each word has its form`() async throws {
    try await AccessScene.use { scene in
      let words: [(PostGrant, String)] = [
        (
          PostGrant(.unitStaff, in: .unit(AccessScene.unit), since: AccessScene.day, paper: "文"),
          "unit:\(AccessScene.unit)"
        ),
        (PostGrant(.policeSupervisor, in: .region("371500"), since: AccessScene.day, paper: "文"), "region:371500"),
        (
          PostGrant(.agencyEstablishment, in: .region("371500"), since: AccessScene.day, paper: "文"),
          "agency:establishment_office:371500"
        ),
        (
          PostGrant(.agencyCommunications, in: .region("371500"), since: AccessScene.day, paper: "文"),
          "agency:communications:371500"
        ),
        (
          PostGrant(.agencyCyberspace, in: .region("371500"), since: AccessScene.day, paper: "文"),
          "agency:government_office:371500"
        ),
        (PostGrant(.agencySasac, in: .region("371500"), since: AccessScene.day, paper: "文"), "agency:authority:371500"),
      ]
      for (index, (grant, word)) in words.enumerated() {
        try await scene.account("a\(index)", grant)
        let visitor = try await scene.visitor("a\(index)")
        #expect(visitor.scope == word)
        #expect(try await scene.asApp(visitor, "select unnest(sight.words())") == [word])
      }
      for (post, word) in [
        (Post.auditor, "audit"), (.systemAdministrator, "accounts"), (.securityAdministrator, "roles"),
      ] {
        #expect(try await scene.houseman(word, as: post).visitor.scope == word)
      }
    }
  }
}
