import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Passwords and second factors` {
  private static let login = "lisi"
  private static let fresh = "vK7#qLm2@xRt"

  @Test func `a one-time password lets in to its change and to nothing else, for three days`() async throws {
    try await AccessScene.use { scene in
      let (id, code) = try await scene.book.makeAccount(
        login: Self.login, person: "李四", by: scene.office, at: scene.now)
      _ = try await scene.book.grant(
        PostGrant(.policeOfficer, in: .region("371500"), since: AccessScene.day, paper: "文"), to: id, by: scene.office)
      func enter(_ password: String, at now: Instant) async throws -> OpenedSession {
        try await scene.book.signIn(login: Self.login, password: password, from: "10.0.0.1", at: now)
      }
      let opened = try await enter(code.text.lowercased().filter { $0 != "-" }, at: scene.now)
      let visitor = try await scene.visitor(opened)
      #expect(visitor.mustChangePassword && !visitor.mayWrite && visitor.scope.isEmpty)
      #expect(
        try await refusalOfAccess {
          try await scene.book.makeToken(
            named: "甲", isReadOnly: true, until: scene.after(minutes: 9), by: visitor, at: scene.now)
        } == .mustChangePassword)
      #expect(try await refusalOfAccess { try await enter(code.text, at: scene.after(minutes: 4320)) } == .signInFailed)
      let changed = try await scene.book.changePassword(
        from: code.text, to: Self.fresh, by: visitor, from: "10.0.0.1", at: scene.now)
      #expect(try await scene.seen(opened.cookie) == nil)
      #expect(try await scene.visitor(changed).scope == "region:371500")
      #expect(try await refusalOfAccess { try await enter(code.text, at: scene.now) } == .signInFailed)
      #expect(try await enter(Self.fresh, at: scene.now).id != changed.id)
    }
  }

  @Test func `changing it ends every session and token, and asks for the old one`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let other = try await scene.signIn(Self.login)
      let own = try await scene.visitor(Self.login)
      let token = try await scene.book.makeToken(
        named: "报表", isReadOnly: true, until: scene.after(minutes: 60), by: own, at: scene.now
      ).token
      func change(_ old: String, _ new: String) async throws -> OpenedSession {
        try await scene.book.changePassword(from: old, to: new, by: own, from: "10.0.0.1", at: scene.now)
      }
      #expect(try await refusalOfAccess { try await change("wrong wrong", Self.fresh) } == .notProven)
      #expect(
        try await refusalOfAccess { try await change(AccessScene.password, AccessScene.password) } == .samePassword)
      #expect(
        try await refusalOfAccess { try await change(AccessScene.password, "woaini1314") } == .password([.common]))
      #expect(try await scene.seen(other.cookie) != nil)
      let opened = try await change(AccessScene.password, Self.fresh)
      #expect(try await scene.seen(other.cookie) == nil)
      #expect(try await scene.seen(token.text) == nil)
      #expect(try await scene.seen(opened.cookie) != nil)
    }
  }

  @Test func `a password grows old, for people and not for programs`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let own = try await scene.visitor(Self.login)
      let token = try await scene.book.makeToken(
        named: "报表", isReadOnly: true, until: scene.after(minutes: 1440 * 300), by: own, at: scene.now
      ).token
      let later = scene.after(minutes: 1440 * 90)
      let visitor = try #require(try await scene.seen(scene.signIn(Self.login, at: later).cookie, at: later))
      #expect(visitor.mustChangePassword && visitor.scope.isEmpty)
      #expect(try await scene.seen(token.text, at: later)?.scope == "region:371500")
    }
  }

  @Test func `a post may demand a second factor, and shows nothing until it is passed`() async throws {
    try await AccessScene.use { scene in
      try await scene.account(Self.login, PostGrant(.auditor, since: AccessScene.day, paper: "文"))
      let bare = try await scene.visitor(Self.login)
      #expect(bare.secondFactorNeeded && !bare.secondFactorPassed && bare.scope.isEmpty && !bare.mayWrite)
      let (passed, clock) = try await scene.passed(Self.login)
      #expect(passed.secondFactorPassed && passed.scope == "audit" && passed.mayWrite)
      // The session from before was exchanged.
      let later = scene.after(minutes: 1)
      let next = try await scene.signIn(Self.login, AccessScene.code(clock, at: later), at: later)
      #expect(try await scene.seen(next.cookie, at: later)?.scope == "audit")
    }
  }

  @Test func `a step of the clock is taken once`() async throws {
    try await AccessScene.use { scene in
      let clock = try await scene.houseman(Self.login, as: .auditor).clock
      // It was used to confirm the clock.
      let code = AccessScene.code(clock, at: scene.now)
      #expect(try await refusalOfAccess { try await scene.signIn(Self.login, code) } == .signInFailed)
      let later = scene.after(minutes: 1)
      let next = AccessScene.code(clock, at: later)
      #expect(try await scene.signIn(Self.login, next, at: later).expiresAt > later)
      #expect(try await refusalOfAccess { try await scene.signIn(Self.login, next, at: later) } == .signInFailed)
    }
  }

  @Test func `of two who come at once with one step, one comes in`() async throws {
    try await AccessScene.use { scene in
      let clock = try await scene.houseman(Self.login, as: .auditor).clock
      for round in 1...5 as ClosedRange<Int64> {
        let now = scene.after(minutes: round)
        let code = AccessScene.code(clock, at: now)
        let refusals = try await withThrowingTaskGroup(of: AccessRefusal?.self) { group in
          for _ in 1...3 {
            group.addTask { try await refusalOfAccess { try await scene.signIn(Self.login, code, at: now) } }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
        #expect(refusals.count { $0 == .signInFailed } == 2)
      }
    }
  }

  @Test func `a second factor is removed by its password and a code, and leaves nothing`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let (own, clock) = try await scene.passed(Self.login)
      let later = scene.after(minutes: 1)
      func remove(_ password: String, _ code: String) async throws -> OpenedSession {
        try await scene.book.removeSecondFactor(
          password: password, code: code, by: own, from: "10.0.0.1", at: later)
      }
      let code = AccessScene.code(clock, at: later)
      #expect(try await refusalOfAccess { try await remove("wrong wrong", code) } == .notProven)
      #expect(try await refusalOfAccess { try await remove(AccessScene.password, "000000") } == .notProven)
      #expect(
        try await refusalOfAccess {
          try await scene.book.setUpSecondFactor(
            password: AccessScene.password, by: own, from: "10.0.0.1", at: later)
        } == .secondFactorStands)
      let opened = try await remove(AccessScene.password, code)
      #expect(try await scene.seen(opened.cookie, at: later)?.secondFactorPassed == false)
      #expect(try await scene.signIn(Self.login, at: later).id != opened.id)
      let left = try await scene.books.session(\.owner) {
        try await $0.number("select count(*) from access.second_factor where secret is not null")
      }
      #expect(left == 0)
    }
  }

  @Test func `a lost clock is removed by who grants posts, and never by who resets passwords`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer(Self.login)
      let own = try await scene.passed(Self.login).visitor
      let system = try await scene.houseman("system", as: .systemAdministrator).visitor
      let security = try await scene.houseman("security", as: .securityAdministrator).visitor
      func remove(by visitor: Visitor) async throws {
        try await scene.book.removeSecondFactor(of: id, by: visitor, at: scene.now)
      }
      #expect(
        try await refusalOfAccess { try await remove(by: system) } == .notAuthorised(needs: [.securityAdministrator]))
      // In SQL no more than his own.
      let taken = "update access.second_factor set secret = null, confirmed_at = null, removed_at = now()"
      _ = try await scene.asApp(system, taken)
      let factors = "select count(*) from access.second_factor where confirmed_at is not null"
      #expect(try await scene.books.session(\.owner) { try await $0.number(factors) } == 2)
      try await remove(by: security)
      #expect(try await refusalOfAccess { try await remove(by: security) } == .noSecondFactor)
      #expect(try await scene.book.sessions(by: own, at: scene.now) == [])
    }
  }

  @Test func `a reset ends what was open and opens the lock`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer(Self.login)
      let opened = try await scene.signIn(Self.login)
      for _ in 1...5 {
        _ = try await refusalOfAccess {
          try await scene.book.signIn(login: Self.login, password: "wrong wrong", from: "10.0.0.9", at: scene.now)
        }
      }
      let system = try await scene.houseman("system", as: .systemAdministrator).visitor
      let code = try await scene.book.resetPassword(of: id, by: system, at: scene.now)
      #expect(try await scene.seen(opened.cookie) == nil)
      let again = try await scene.book.signIn(
        login: Self.login, password: code.text, from: "10.0.0.1", at: scene.now)
      #expect(try await scene.visitor(again).mustChangePassword)
      #expect(
        try await refusalOfAccess {
          try await scene.book.resetPassword(of: #require(system.account), by: system, at: scene.now)
        } == .ownAccount)
    }
  }
}
