import Casework
import Foundation
import PQ
import Registry
import Statute
import Store
import Testing
import _Scenes
import _TestKit

@testable import Backend

@Suite struct `The house that is full, slow or closing` {
  /// With this held everybody waits who asks for the shape of the database.
  private static let shape = "maintenance.migration in access exclusive mode"

  /// Waits until so many sessions of the app wait for a lock.
  private static func awaitLock(_ database: EphemeralDatabase, _ count: Int64 = 1) async throws {
    let found = try await database.session(\.owner) { session in
      try await eventually {
        try await session.fetchCells(
          """
          select count(*) from pg_stat_activity
          where datname = current_database() and usename = 'mlps_app' and wait_event_type = 'Lock'
          """
        ).rows.first?.first == .integer(count) ? true : nil
      }
    }
    #expect(found == true)
  }

  @Test func `what takes too long is stopped and says so`() async throws {
    try await EphemeralDatabase.use { database in
      try await HeldLock.use(Self.shape, on: database) { lock in
        try await OpenHouse.use(on: (database.app, database.reader)) {
          $0.timeLimit = .milliseconds(300)
        } _: { house in
          let said = try await house.ask("/readyz")
          #expect(said.status == 503 && said.code == "too_slow", "\(said)")
          #expect(said.headers["retry-after"] == "5")
        }
        try await lock.release()
      }
    }
  }

  @Test func `more requests at once than there is room for are sent away, and it still says that it lives`()
    async throws
  {
    try await EphemeralDatabase.use { database in
      try await HeldLock.use(Self.shape, on: database) { lock in
        try await OpenHouse.use(on: (database.app, database.reader)) {
          $0.atOnce = 1
        } _: { house in
          let waiting = Task { try await house.ask("/readyz") }
          try await Self.awaitLock(database)
          let busy = try await house.ask("/nothing")
          #expect(busy.status == 503 && busy.code == "busy")
          #expect(try await house.ask("/healthz").status == 200)
          try await lock.release()
          #expect(try await waiting.value.status == 200)
          #expect(try await house.ask("/nothing").status == 404)
        }
      }
    }
  }

  @Test func `an act that runs when the house closes is answered and recorded once`() async throws {
    let scene = try #require(Scenes.all.first { $0.wishes.last.map { type(of: $0.act).name } == "unit.described" })
    let wish = try #require(scene.wishes.last)
    try await EphemeralDatabase.use { database in
      try await Self.set(scene, on: database)
      try await OpenHouse.use(on: (database.app, database.reader), as: .office(user: "甲")) { house in
        let role = try #require(wish.party.roles.members.first?.rawValue)
        let body = #"{"acted_on":"\#(wish.day)","content":\#(try ActBody.text(of: wish.act))}"#
        let asking = try await HeldLock.use("ledger.standing, ledger.unit in exclusive mode", on: database) { lock in
          let asking = Task {
            try await house.ask(
              "/v1/units/new/acts/unit.described", "-X", "POST", "-H", "Content-Type: application/json",
              "-H", "Idempotency-Key: one", "-H", "Acting-As: \(role):x", "-d", body)
          }
          try await Self.awaitLock(database)
          house.close()
          let isShut = try await eventually { (try? RawConnection(port: house.place.port)) == nil ? true : nil }
          #expect(isShut == true)
          try await lock.release()
          return asking
        }
        let said = try await asking.value
        #expect(said.status == 200, "\(said)")
        let count = try await database.session(\.owner) { session in
          try await session.fetchCells("select count(*) from ledger.unit_described where recorded_by = 'x'").rows.first?
            .first
        }
        #expect(count == .integer(1))
      }
    }
  }

  private static func set(_ scene: Scene, on database: EphemeralDatabase) async throws {
    let pool = Pool(database.app, size: 1)
    let books = PostgresCaseBooks(pool)
    try await books.transaction(as: Party("甲", as: [])) { desk in
      _ = try await desk.append(Deed(registrations: scene.registrations), on: Scenes.opened, document: nil)
      for given in scene.given { _ = try await desk.append(Deed(given.entry), on: given.day, document: nil) }
    }
    for wish in scene.wishes.dropLast() {
      _ = try await Registrar(books, today: wish.day, fresh: { wish.opening }).perform(
        Wish(
          wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, evidence: [],
          expecting: nil, key: nil))
    }
    await pool.close()
  }

  @Test func `the program says where it serves, and ends well on SIGTERM when what runs is done`() async throws {
    try await EphemeralDatabase.use { database in
      let served = try ServedProgram(database.app(seeing: nil))
      let port = try #require(try await served.port())
      try await HeldLock.use(Self.shape, on: database) { lock in
        let waiting = Task { try await Said.curl(["http://127.0.0.1:\(port)/readyz"]) }
        try await Self.awaitLock(database)
        served.signal(SIGTERM)
        #expect(try await eventually { (try? RawConnection(port: port)) == nil ? true : nil } == true)
        #expect(served.isRunning)
        try await lock.release()
        #expect(try await waiting.value.status == 200)
      }
      #expect(try await served.end() == 0)
    }
  }

  @Test func `a second signal ends the program at once`() async throws {
    try await EphemeralDatabase.use { database in
      let served = try ServedProgram(database.app(seeing: nil))
      let port = try #require(try await served.port())
      try await HeldLock.use(Self.shape, on: database) { lock in
        let waiting = Task { try await Said.curl(["http://127.0.0.1:\(port)/readyz"]) }
        try await Self.awaitLock(database)
        served.signal(SIGTERM)
        #expect(try await eventually { (try? RawConnection(port: port)) == nil ? true : nil } == true)
        served.signal(SIGTERM)
        #expect(try await served.end() == 143)
        #expect(try await waiting.value.status == 0)
        try await lock.release()
      }
    }
  }

  @Test func `a hang-up looks at the certificate and ends nothing`() async throws {
    try await EphemeralDatabase.use { database in
      let own = try await OwnCertificate.made()
      let served = try ServedProgram(
        database.app(seeing: nil), ["--tls-certificate", own.files.chain, "--tls-key", own.files.key])
      _ = try #require(try await served.port())
      try await own.make("乙")
      served.signal(SIGHUP)
      #expect(try await eventually { served.said.contains("certificate changed") ? true : nil } == true)
      #expect(served.isRunning)
      served.signal(SIGINT)
      #expect(try await served.end() == 0)
    }
  }

  @Test func `the program serves neither as the owner, nor as a superuser, nor on a foreign shape`() async throws {
    try await EphemeralDatabase.use { database in
      let root = database.owner.replacing("user=mlps_owner", with: "")
      for (connection, word) in [(database.owner, "所有者"), (root, "超级用户")] {
        let served = try ServedProgram(connection)
        #expect(try await served.end() == 2)
        #expect(served.said.contains(word) && served.said.contains("user=mlps_app"), "\(served.said)")
      }
      try await database.session(\.owner) { session in
        try await session.run(
          script: "delete from maintenance.migration where place = (select max(place) from maintenance.migration)")
      }
      let served = try ServedProgram(database.app(seeing: nil))
      #expect(try await served.end() == 69)
      #expect(served.said.contains("database migrate"), "\(served.said)")
    }
  }

  @Test func `the program refuses what would stand open, before it touches any database`() async throws {
    for (words, word) in [
      (["--listen", "0.0.0.0:0"], "--trusted-proxy"), (["--listen", "甲"], "--listen"),
      (["--listen", "127.0.0.1:0", "--tls-key", "k"], "--tls-certificate"),
      (["--listen", "127.0.0.1:0", "--tls-key", "/none", "--tls-certificate", "/none"], "/none"),
      (["--listen", "127.0.0.1:0", "--trusted-proxy", "proxy"], "proxy"),
    ] {
      let run = try await Program.run(ServedProgram.binary, ["serve", "--database", OpenHouse.nowhere] + words)
      #expect(run.code == 2 && run.err.contains(word), "\(words): \(run)")
    }
  }
}
