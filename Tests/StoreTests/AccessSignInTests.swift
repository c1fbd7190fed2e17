import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Signing in` {
  private static let login = "lisi"

  private static func guess(_ scene: AccessScene, _ login: String, from address: String, at now: Instant) async throws
    -> AccessRefusal?
  {
    try await refusalOfAccess {
      try await scene.book.signIn(login: login, password: "wrong wrong wrong", from: address, at: now)
    }
  }

  @Test func `the right password opens a session that says who holds it`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer(Self.login)
      let visitor = try await scene.visitor(" LiSi ")
      #expect(visitor.account == id && visitor.login == Self.login && visitor.person == "人员lisi")
      #expect(visitor.posts == [.policeOfficer] && visitor.roles == [.police] && visitor.estate == .business)
      #expect(visitor.scope == "region:371500" && visitor.mayWrite && !visitor.mustChangePassword)
      guard case .session(_, let csrf) = visitor.credential else { return #expect(Bool(false)) }
      #expect(csrf.count == 32)
    }
  }

  @Test func `guessing locks the login, twice as long each time, and up to an hour`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      var now = scene.now
      for _ in 1...5 { #expect(try await Self.guess(scene, Self.login, from: "10.0.0.9", at: now) == .signInFailed) }
      for minutes in [1, 2, 4, 8, 16, 32, 60, 60] as [Int64] {
        let until = now + minutes * 60_000_000
        // Not even the right password, and from nowhere else.
        #expect(try await refusalOfAccess { try await scene.signIn(Self.login, at: now) } == .lockedOut(until: until))
        #expect(
          try await Self.guess(scene, Self.login, from: "10.0.0.8", at: until + -1) == .lockedOut(until: until))
        now = until
        #expect(try await Self.guess(scene, Self.login, from: "10.0.\(minutes).9", at: now) == .signInFailed)
      }
      #expect(try await scene.signIn(Self.login, at: now + 3_600_000_000).expiresAt > now)
      // Having come in, one starts afresh.
      #expect(
        try await Self.guess(scene, Self.login, from: "10.0.0.7", at: now + 3_600_000_000) == .signInFailed)
    }
  }

  @Test func `a login nobody has is refused and locked alike`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      for _ in 1...5 {
        #expect(try await Self.guess(scene, "nobody", from: "10.0.0.9", at: scene.now) == .signInFailed)
      }
      #expect(
        try await Self.guess(scene, "nobody", from: "10.0.0.9", at: scene.now)
          == .lockedOut(until: scene.after(minutes: 1)))
    }
  }

  @Test func `guessing at many logins locks the address, and nobody elsewhere`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      for number in 1...20 {
        #expect(try await Self.guess(scene, "nobody\(number)", from: "10.0.0.9", at: scene.now) == .signInFailed)
      }
      #expect(
        try await Self.guess(scene, Self.login, from: "10.0.0.9", at: scene.now)
          == .lockedOut(until: scene.after(minutes: 1)))
      #expect(try await scene.visitor(Self.login).login == Self.login)
    }
  }

  @Test func `many guesses at once are no way round the count`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let refusals = try await withThrowingTaskGroup(of: AccessRefusal?.self) { group in
        for number in 1...12 {
          group.addTask { try await Self.guess(scene, Self.login, from: "10.1.0.\(number)", at: scene.now) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(refusals.count { $0 == .signInFailed } == 5)
    }
  }

  @Test func `whatever is wrong outside, it is said alike`() async throws {
    try await AccessScene.use { scene in
      let id = try await scene.officer(Self.login)
      try await scene.account("factor", PostGrant(.auditor, since: AccessScene.day, paper: "文"))
      _ = try await scene.passed("factor")
      let later = scene.after(minutes: 1)
      #expect(try await refusalOfAccess { try await scene.signIn("factor", at: later) } == .signInFailed)
      #expect(try await refusalOfAccess { try await scene.signIn("factor", "000000", at: later) } == .signInFailed)
      try await scene.book.disable(id, reason: "调离", by: scene.office, at: scene.now)
      #expect(try await refusalOfAccess { try await scene.signIn(Self.login) } == .signInFailed)
    }
  }

  @Test func `what was there before signing in opens nothing after it`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let planted = Token()
      #expect(try await scene.seen(planted.text) == nil)
      let first = try await scene.signIn(Self.login)
      let second = try await scene.signIn(Self.login)
      #expect(Set([first.cookie, second.cookie, planted.text, first.csrf, second.csrf]).count == 5)
      #expect(try await scene.seen(planted.text) == nil)
      try await scene.book.signOut(scene.visitor(first), at: scene.now)
      #expect(try await scene.seen(first.cookie) == nil)
      #expect(try await scene.seen(second.cookie) != nil)
      // Nor is the number under which a session is listed what opens it.
      #expect(try await scene.seen(second.id.description) == nil)
      #expect(try await scene.seen(second.csrf) == nil)
    }
  }

  @Test func `a session that idles runs out, and one that does not, too`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      let idle = try await scene.signIn(Self.login)
      let busy = try await scene.signIn(Self.login)
      #expect(try await scene.seen(idle.cookie, at: scene.after(minutes: 29)) != nil)
      #expect(try await scene.seen(idle.cookie, at: scene.after(minutes: 59)) == nil)
      var minutes: Int64 = 0
      while minutes < 700 {
        minutes += 20
        #expect(try await scene.seen(busy.cookie, at: scene.after(minutes: minutes)) != nil)
      }
      #expect(busy.expiresAt == scene.after(minutes: 720))
      #expect(try await scene.seen(busy.cookie, at: scene.after(minutes: 719)) != nil)
      #expect(try await scene.seen(busy.cookie, at: scene.after(minutes: 720)) == nil)
    }
  }

  @Test func `how long a session idles is set on a paper`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      try await scene.books.session(\.owner) {
        try await $0.run(
          script: """
            insert into policy.setting (key, since, value, set_by, paper)
            values ('session_idle_minutes', '2026-11-01', '10', '甲', '文'), ('session_hours', '2026-11-01', '1', '甲', '文')
            """)
      }
      let opened = try await scene.signIn(Self.login)
      #expect(opened.expiresAt == scene.after(minutes: 60))
      #expect(try await scene.seen(opened.cookie, at: scene.after(minutes: 10)) == nil)
    }
  }

  @Test func `one may end one's other sessions, and nobody else's`() async throws {
    try await AccessScene.use { scene in
      _ = try await scene.officer(Self.login)
      _ = try await scene.officer("wangwu")
      let (first, second) = try await (scene.signIn(Self.login), scene.signIn(Self.login))
      let own = try await scene.visitor(first)
      #expect(try await scene.book.sessions(by: own, at: scene.now).count == 2 + 1)
      let stranger = try await scene.visitor("wangwu")
      #expect(
        try await refusalOfAccess { try await scene.book.endSession(second.id, by: stranger, at: scene.now) }
          == .unknownSession)
      try await scene.book.endSession(second.id, by: own, at: scene.now)
      #expect(try await scene.seen(second.cookie) == nil)
      #expect(try await scene.seen(first.cookie) != nil)
      #expect(
        try await refusalOfAccess { try await scene.book.endSession(second.id, by: own, at: scene.now) }
          == .unknownSession)
    }
  }
}
