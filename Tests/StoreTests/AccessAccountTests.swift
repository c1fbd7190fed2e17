import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Accounts and tokens` {
  private static let login = "lisi"

  @Test func `the first start makes one administrator, once`() async throws {
    try await AccessScene.use { scene in
      func claim(_ code: String, _ login: String, at now: Instant) async throws -> AccessRefusal? {
        try await refusalOfAccess {
          try await scene.book.claim(
            code: code, login: login, person: login, password: AccessScene.password, at: now)
        }
      }
      let void = try #require(await scene.book.offerClaim(at: scene.now))
      let code = try #require(await scene.book.offerClaim(at: scene.now))
      // Twenty-five letters of five bits each: it is kept as a plain digest, and so has 112 bits at the least.
      #expect(code.text.filter { $0 != "-" }.count * 5 >= 112)
      #expect(try await claim(void.text, "first", at: scene.now) == .claimFails)
      #expect(try await claim("AAAAA-AAAAA-AAAAA-AAAAA", "first", at: scene.now) == .claimFails)
      #expect(try await claim(code.text, "first", at: scene.after(minutes: 1440)) == .claimFails)
      let refusals = try await withThrowingTaskGroup(of: AccessRefusal?.self) { group in
        for number in 1...3 { group.addTask { try await claim(code.text, "first\(number)", at: scene.now) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(refusals.count { $0 == nil } == 1)
      #expect(try await claim(code.text, "second", at: scene.now) == .claimFails)
      #expect(try await scene.book.offerClaim(at: scene.now) == nil)
      let accounts = try await scene.book.accounts(by: scene.office)
      #expect(accounts.map(\.estate) == [.system])
    }
  }

  @Test func `a claim is not offered where there is an account`() async throws {
    try await AccessScene.use { scene in
      let code = try #require(await scene.book.offerClaim(at: scene.now))
      _ = try await scene.officer(Self.login)
      #expect(try await scene.book.offerClaim(at: scene.now) == nil)
      #expect(
        try await refusalOfAccess {
          try await scene.book.claim(
            code: code.text, login: "first", person: "甲", password: AccessScene.password, at: scene.now)
        } == .claimFails)
    }
  }

  @Test func `a weak password is no administrator's`() async throws {
    try await AccessScene.use { scene in
      let code = try #require(await scene.book.offerClaim(at: scene.now))
      #expect(
        try await refusalOfAccess {
          try await scene.book.claim(
            code: code.text, login: "first", person: "甲", password: "admin888888", at: scene.now)
        } == .password([.common]))
    }
  }

  @Test func `a disabled account's session and token stop at once, and stay stopped`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer(Self.login)
      let opened = try await scene.signIn(Self.login)
      let own = try await scene.visitor(opened)
      let token = try await scene.book.makeToken(
        named: "报表", isReadOnly: false, until: scene.after(minutes: 60), by: own, at: scene.now
      ).token
      let system = try await scene.houseman("system", as: .systemAdministrator).visitor
      try await scene.book.disable(id, reason: "调离", by: system, at: scene.now)
      for credential in [opened.cookie, token.text] { #expect(try await scene.seen(credential) == nil) }
      #expect(
        try await refusalOfAccess { try await scene.book.disable(id, reason: "再停", by: system, at: scene.now) }
          == .switchedAlready)
      try await scene.book.enable(id, reason: "调回", by: system)
      for credential in [opened.cookie, token.text] { #expect(try await scene.seen(credential) == nil) }
      #expect(try await scene.visitor(Self.login).account == id)
      let me = try #require(system.account)
      #expect(
        try await refusalOfAccess { try await scene.book.disable(me, reason: "甲", by: system, at: scene.now) }
          == .ownAccount)
    }
  }

  @Test func `a token is refused once it is revoked or has run out`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      _ = try await scene.officer("wangwu")
      let own = try await scene.visitor(Self.login)
      let (line, token) = try await scene.book.makeToken(
        named: "报表", isReadOnly: true, until: scene.after(minutes: 60), by: own, at: scene.now)
      let seen = try #require(await scene.seen(token.text, at: scene.after(minutes: 59)))
      #expect(seen.credential == .token(line.id) && !seen.mayWrite && seen.scope == "region:371500")
      #expect(try await scene.seen(token.text, at: scene.after(minutes: 60)) == nil)
      #expect(
        try await refusalOfAccess { try await scene.book.revokeToken(line.id, by: seen, at: scene.now) }
          == .readOnlyToken)
      #expect(try await scene.book.tokens(by: own).map(\.lastUsed) == [scene.after(minutes: 59)])
      let stranger = try await scene.visitor("wangwu")
      #expect(
        try await refusalOfAccess { try await scene.book.revokeToken(line.id, by: stranger, at: scene.now) }
          == .unknownToken)
      #expect(try await scene.seen(token.text) != nil)
      try await scene.book.revokeToken(line.id, by: own, at: scene.now)
      #expect(try await scene.seen(token.text) == nil)
      #expect(
        try await refusalOfAccess { try await scene.book.revokeToken(line.id, by: own, at: scene.now) }
          == .unknownToken)
    }
  }

  @Test func `a token makes no token, changes no password and lasts no longer than a year`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let own = try await scene.visitor(Self.login)
      func make(_ minutes: Int64, by visitor: Visitor) async throws -> Token {
        try await scene.book.makeToken(
          named: "报表", isReadOnly: false, until: scene.after(minutes: minutes), by: visitor, at: scene.now
        ).token
      }
      #expect(try await refusalOfAccess { try await make(0, by: own) } == .expiryOutOfRange)
      #expect(try await refusalOfAccess { try await make(366 * 1440 + 1, by: own) } == .expiryOutOfRange)
      let holder = try #require(await scene.seen(make(366 * 1440, by: own).text))
      #expect(holder.mayWrite)
      #expect(try await refusalOfAccess { try await make(60, by: holder) } == .sessionNeeded)
      #expect(
        try await refusalOfAccess {
          try await scene.book.changePassword(
            from: AccessScene.password, to: "vK7#qLm2@xRt", by: holder, from: "10.0.0.1", at: scene.now)
        } == .sessionNeeded)
    }
  }

  @Test func `a token may be limited to some of the posts`() async throws {
    try await AccessScene.use { scene in
      try await scene.account(
        Self.login, PostGrant(.policeOfficer, in: .region("371500"), since: AccessScene.day, paper: "文"),
        PostGrant(.coordinator, in: .region("371500"), since: AccessScene.day, paper: "文"))
      let own = try await scene.visitor(Self.login)
      #expect(Set(own.posts) == [.coordinator, .policeOfficer])
      let token = try await scene.book.makeToken(
        named: "报表", isReadOnly: false, posts: [.coordinator], until: scene.after(minutes: 9), by: own, at: scene.now
      ).token
      #expect(try await scene.seen(token.text)?.roles == [.coordinator])
      #expect(
        try await refusalOfAccess {
          try await scene.book.makeToken(
            named: "报表", isReadOnly: false, posts: [.policeSupervisor], until: scene.after(minutes: 9), by: own,
            at: scene.now)
        } == .notAuthorised(needs: [.policeSupervisor]))
    }
  }

  @Test func `a login and a name are of one person`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      func make(_ login: String, _ person: String) async throws -> AccessRefusal? {
        try await refusalOfAccess {
          try await scene.book.makeAccount(login: login, person: person, by: scene.office, at: scene.now)
        }
      }
      #expect(try await make("LISI", "王五") == .loginTaken("lisi"))
      #expect(try await make("wangwu", "人员lisi") == .personTaken("人员lisi"))
      #expect(try await make("wang wu", "王五") == .notWritable(field: "login"))
      #expect(try await make("wangwu", "王五\n") == .notWritable(field: ""))
    }
  }

  @Test func `a leader makes and keeps accounts of his own unit and of no other`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.staff("leader", as: .unitLeader)
      _ = try await scene.staff("clerk")
      let foreign = try await scene.staff("foreign", of: AccessScene.otherUnit)
      let leader = try await scene.visitor("leader")
      func make(_ post: Post, in place: PostPlace, by visitor: Visitor) async throws -> (
        id: AccountID, password: OneTimeCode
      ) {
        try await scene.book.makeAccount(
          login: "new", person: "新人", post: PostGrant(post, in: place, since: AccessScene.day, paper: "文"), by: visitor,
          at: scene.now)
      }
      let refused = AccessRefusal.notAuthorised(needs: [.systemAdministrator, .unitLeader])
      #expect(
        try await refusalOfAccess { try await make(.unitStaff, in: .unit(AccessScene.otherUnit), by: leader) }
          == refused)
      #expect(
        try await refusalOfAccess { try await make(.policeOfficer, in: .region("371500"), by: leader) } == refused)
      #expect(
        try await refusalOfAccess {
          try await make(.unitStaff, in: .unit(AccessScene.unit), by: scene.visitor("clerk"))
        } == refused)
      let made = try await make(.unitStaff, in: .unit(AccessScene.unit), by: leader)
      let seen = try await scene.book.accounts(by: leader).map(\.login)
      #expect(seen == ["clerk", "leader", "new"])
      _ = try await scene.book.resetPassword(of: made.id, by: leader, at: scene.now)
      try await scene.book.disable(made.id, reason: "离职", by: leader, at: scene.now)
      #expect(
        try await refusalOfAccess { try await scene.book.resetPassword(of: foreign, by: leader, at: scene.now) }
          == .unknownAccount)
      #expect(
        try await refusalOfAccess { try await scene.book.disable(foreign, reason: "甲", by: leader, at: scene.now) }
          == .unknownAccount)
      #expect(
        try await refusalOfAccess {
          try await scene.book.grant(
            PostGrant(.unitStaff, in: .unit(AccessScene.unit), since: AccessScene.day, paper: "文"), to: foreign,
            by: leader)
        } == .notAuthorised(needs: [.securityAdministrator, .unitLeader]))
    }
  }

  @Test func `who serves two units is in the charge of neither's leader alone`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.staff("leader", as: .unitLeader)
      let shared = try await scene.account(
        "shared", PostGrant(.unitStaff, in: .unit(AccessScene.unit), since: AccessScene.day, paper: "文"),
        PostGrant(.unitStaff, in: .unit(AccessScene.otherUnit), since: AccessScene.day, paper: "文"))
      let leader = try await scene.visitor("leader")
      #expect(try await scene.book.accounts(by: leader).map(\.login) == ["leader", "shared"])
      #expect(
        try await refusalOfAccess { try await scene.book.resetPassword(of: shared, by: leader, at: scene.now) }
          == .notAuthorised(needs: [.systemAdministrator, .unitLeader]))
    }
  }
}
