import Casework
import Foundation
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Evidence` {
  private static let day = Day(2024, 6, 1)
  private static let paper = "〔2024〕1号"
  private static let pdf = EvidenceScene.bytes

  /// A database with one fact of every kind, and its book of evidence.
  private static func withBook(
    _ body: nonisolated(nonsending) (EvidenceBook, EphemeralDatabase) async throws -> Void
  ) async throws {
    try await EphemeralDatabase.use { database in
      try await database.record(EveryFact.decision, openedOn: day)
      let pool = Pool(database.app, size: 2)
      do {
        try await body(EvidenceBook(pool, today: day), database)
        await pool.close()
      } catch {
        await pool.close()
        throw error
      }
    }
  }

  /// A folder of one test's own.
  private static func withFolder(_ body: nonisolated(nonsending) (String) async throws -> Void) async throws {
    let path = "/tmp/mlps-evidence-\(UInt32.random(in: 0...(.max)))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
  }

  private static func declined(_ work: () async throws -> Void) async throws -> EvidenceRefusal? {
    do { try await work() } catch let refusal as EvidenceRefusal { return refusal }
    return nil
  }

  private static func fault(_ work: () async throws -> Void) async throws -> EvidenceFault? {
    do { try await work() } catch let fault as EvidenceFault { return fault }
    return nil
  }

  @Test func `a file is kept once under its digest, its type told by its content, with every name it came under`()
    async throws
  {
    try await Self.withBook { book, database in
      try await book.choose(.database, by: "甲", paper: Self.paper)
      let first = try await book.add(Self.pdf, name: "照片.jpg", by: "甲")
      let second = try await book.add(Self.pdf, name: "责任书.pdf", by: "乙")
      #expect(first.sha256 == EvidenceScene.digest)
      #expect(second.sha256 == first.sha256)
      #expect(second.mediaType == "application/pdf")
      #expect(second.bytes == Self.pdf.count)
      #expect(second.names == ["照片.jpg", "责任书.pdf"])
      #expect(second.recordedBy == "甲")
      #expect(try await book.all().count == 1)
      #expect(try await book.fetch(first.sha256).bytes == Self.pdf)
      let bodies = try await database.session(\.owner) {
        try await $0.number("select count(*) from ledger.evidence_body")
      }
      #expect(bodies == 1)
    }
  }

  @Test func `what a machine may run is kept and told apart, whatever it is called`() async throws {
    try await Self.withBook { book, _ in
      try await book.choose(.database, by: "甲", paper: Self.paper)
      let page = try await book.add(Array("<html><script>1</script></html>".utf8), name: "照片.jpg", by: "甲")
      let script = try await book.add(Array("#!/bin/sh\nrm -rf /\n".utf8), name: "报告.pdf", by: "甲")
      let letter = try await book.add(Array("会议纪要".utf8), name: "a.exe", by: "甲")
      #expect(page.mediaType == "text/html" && page.isExecutable)
      #expect(script.mediaType == "text/x-shellscript" && script.isExecutable)
      #expect(letter.mediaType == "text/plain" && !letter.isExecutable)
    }
  }

  @Test func `a file that is empty, too large or badly named is refused and leaves nothing`() async throws {
    try await Self.withBook { book, _ in
      #expect(
        try await Self.declined { _ = try await book.add(Self.pdf, name: "a.pdf", by: "甲") } == .storeNotChosen)
      try await book.choose(.database, by: "甲", paper: Self.paper)
      try await book.limit(Self.pdf.count - 1, by: "甲", paper: Self.paper)
      #expect(
        try await Self.declined { _ = try await book.add(Self.pdf, name: "a.pdf", by: "甲") }
          == .tooLarge(name: "a.pdf", bytes: Self.pdf.count, limit: Self.pdf.count - 1))
      try await book.limit(Self.pdf.count, by: "甲", paper: Self.paper)
      #expect(try await Self.declined { _ = try await book.add([], name: "a.pdf", by: "甲") } == .empty(name: "a.pdf"))
      for name in ["", " a", "a ", "a\nb", "a\u{1B}[2J", String(repeating: "名", count: 86)] {
        #expect(
          try await Self.declined { _ = try await book.add(Self.pdf, name: name, by: "甲") } == .nameNotWritable(name))
      }
      #expect(try await book.all() == [])
      _ = try await book.add(Self.pdf, name: "a.pdf", by: "甲")
      for limit in [0, EvidenceStore.highestLimit + 1] {
        #expect(
          try await Self.declined { try await book.limit(limit, by: "甲", paper: Self.paper) } == .limitOutOfRange(limit)
        )
      }
    }
  }

  @Test func `a path is read as a plain file within bounds`() async throws {
    try await Self.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      let file = folder + "/a.pdf"
      try Data(Self.pdf).write(to: URL(filePath: file))
      #expect(try EvidenceFile.read(file, limit: Self.pdf.count) == Self.pdf)
      #expect(throws: EvidenceRefusal.tooLarge(name: file, bytes: Self.pdf.count, limit: 3)) {
        try EvidenceFile.read(file, limit: 3)
      }
      #expect(throws: EvidenceRefusal.notAFile(path: folder)) { try EvidenceFile.read(folder, limit: 3) }
      #expect(throws: EvidenceRefusal.unreadable(path: folder + "/b", code: ENOENT)) {
        try EvidenceFile.read(folder + "/b", limit: 3)
      }
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      #expect(throws: EvidenceRefusal.notAFile(path: folder + "/pipe")) {
        try EvidenceFile.read(folder + "/pipe", limit: 3)
      }
    }
  }

  @Test func `the store is chosen before it is used, and not again`() async throws {
    try await Self.withFolder { folder in
      try await Self.withBook { book, database in
        #expect(try await book.settings().store == nil)
        #expect(try await book.settings().limit == 20 * 1024 * 1024)
        try await book.choose(.database, by: "甲", paper: Self.paper)
        try await book.choose(.folder(folder), by: "甲", paper: Self.paper)
        #expect(try await book.settings().store == .folder(folder))
        _ = try await book.add(Self.pdf, name: "a.pdf", by: "甲")
        try await book.choose(.folder(folder), by: "甲", paper: Self.paper)
        #expect(
          try await Self.declined { try await book.choose(.database, by: "甲", paper: Self.paper) }
            == .storeInUse(.folder(folder)))
        // Nor by hand.
        let direct = try await database.session(\.app) { app in
          try await refusal {
            try await app.run(
              script: """
                insert into policy.setting (key, since, value, set_by, paper)
                values ('evidence_store', '2024-06-01', '{"kind": "database"}', '甲', '文')
                """)
          }
        }
        #expect(direct == "evidence_store_is_chosen_before_it_is_used")
      }
    }
  }

  @Test func `a setting that is no store or no limit is refused by the database`() async throws {
    try await Self.withBook { _, database in
      try await database.session(\.app) { app async throws in
        func tried(_ key: String, _ value: String) async throws -> String {
          try await refusal {
            try await app.run(
              script: """
                insert into policy.setting (key, since, value, set_by, paper)
                values ('\(key)', '2024-06-01', '\(value)', '甲', '文')
                """)
          }
        }
        for value in [
          "{}", "\"database\"", "{\"kind\": \"folder\"}", "{\"kind\": \"folder\", \"path\": \"a\"}", "null",
        ] {
          #expect(try await tried("evidence_store", value) == "evidence_store_is_the_database_or_a_folder", "\(value)")
        }
        for value in ["0", "536870913", "1.5", "\"20\"", "null", "1e99"] {
          #expect(try await tried("evidence_limit_bytes", value) == "evidence_limit_is_a_number_of_bytes", "\(value)")
        }
        #expect(try await tried("evidence_limit_bytes", "536870912") == "nothing")
        #expect(try await tried("evidence_store", "{\"kind\": \"folder\", \"path\": \"/a\"}") == "nothing")
      }
    }
  }

  @Test func `a folder keeps each file under its digest for its owner alone, and says what became of it`()
    async throws
  {
    try await Self.withFolder { folder in
      try await Self.withBook { book, database in
        try await book.choose(.folder(folder), by: "甲", paper: Self.paper)
        let kept = try await book.add(Self.pdf, name: "a.pdf", by: "甲")
        let other = try await book.add(Array("会议纪要".utf8), name: "b.txt", by: "甲")
        let digest = kept.sha256
        let place = "\(folder)/\(digest.prefix(2))/\(digest.dropFirst(2).prefix(2))/\(digest)"
        let mode = { (path: String) in
          try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(place) == 0o600)
        #expect(try mode(folder) == 0o700)
        let beside = try FileManager.default.contentsOfDirectory(
          atPath: URL(filePath: place).deletingLastPathComponent().path)
        #expect(beside == [digest])
        #expect(try await book.fetch(digest).bytes == Self.pdf)
        #expect(try await book.verify().faults == [])
        let bodies = try await database.session(\.owner) {
          try await $0.number("select count(*) from ledger.evidence_body")
        }
        #expect(bodies == 0)

        try Data("别的".utf8).write(to: URL(filePath: place))
        let changed = EvidenceFault.changed(sha256: digest, place: place, found: sha256(Array("别的".utf8)))
        #expect(try await Self.fault { _ = try await book.fetch(digest) } == changed)
        #expect(try await book.verify() == (2, [changed]))
        try FileManager.default.removeItem(atPath: place)
        let missing = EvidenceFault.missing(sha256: digest, place: place)
        #expect(try await Self.fault { _ = try await book.fetch(digest) } == missing)
        #expect(try await book.verify().faults == [missing])
        #expect(try await book.fetch(other.sha256).bytes == Array("会议纪要".utf8))
        // The same bytes handed in again mend it.
        _ = try await book.add(Self.pdf, name: "a.pdf", by: "甲")
        #expect(try await book.verify().faults == [])
      }
    }
  }

  @Test func `a folder that others may look into is not taken`() async throws {
    try await Self.withFolder { folder in
      try await Self.withBook { book, _ in
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        #expect(chmod(folder, 0o755) == 0)
        #expect(
          try await Self.declined { try await book.choose(.folder(folder), by: "甲", paper: Self.paper) }
            == .folderOpenToOthers(path: folder, mode: 0o755))
        #expect(
          try await Self.declined { try await book.choose(.folder("材料"), by: "甲", paper: Self.paper) }
            == .folderNotAbsolute("材料"))
        #expect(
          try await Self.declined { try await book.choose(.folder(folder + "/a/b"), by: "甲", paper: Self.paper) }
            == .folderNotWritable(path: folder + "/a/b", code: ENOENT))
      }
    }
  }

  @Test func `evidence is linked to facts there are, and stays when the fact is corrected`() async throws {
    try await Self.withBook { book, database in
      try await EvidenceScene.keep(in: book)
      #expect(try await book.of(1).map(\.sha256) == [EvidenceScene.digest])
      #expect(try await book.of(2) == [])
      try await book.link(1, [EvidenceScene.digest], by: "甲")
      #expect(try await book.known(EvidenceScene.digest).facts == [1])
      #expect(
        try await Self.declined { try await book.link(999_999, [EvidenceScene.digest], by: "甲") }
          == .unknownFact(999_999))
      let none = String(repeating: "0", count: 64)
      #expect(try await Self.declined { try await book.link(1, [none], by: "甲") } == .unknownEvidence(none))

      try await database.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        let table = try await app.texts(
          "select t.name from (values ('unit_described')) t(name) where exists (select from ledger.unit_described where id = 1)"
        )
        #expect(table == ["unit_described"])
        try await app.run(
          script: """
            insert into ledger.unit_described
              (acted_on, corrects, void, reason, unit, name, no_uscc_reason, category, region)
            select acted_on, id, true, '误登', unit, name, no_uscc_reason, category, region
            from ledger.unit_described where id = 1
            """)
      }
      #expect(try await book.of(1).map(\.sha256) == [EvidenceScene.digest])
      #expect(try await book.fetch(EvidenceScene.digest).bytes == Self.pdf)
    }
  }

  @Test func `every kind of fact may have evidence`() async throws {
    try await Self.withBook { _, database in
      try await database.session(\.owner) { owner in
        var filled = 0
        for table in try await FactTables.all(in: owner) {
          let rows = try await owner.number("select count(*) from \(table)")
          let known = try await owner.number("select count(*) from \(table) f where ledger.is_fact(f.id)")
          #expect(known == rows, "\(table)")
          if rows > 0 { filled += 1 }
        }
        #expect(filled > 45)
        #expect(try await owner.texts("select ledger.is_fact(0)::text") == ["false"])
      }
    }
  }

  @Test func `bytes under a digest or a length that is not theirs are refused by the database`() async throws {
    try await Self.withBook { book, database in
      try await EvidenceScene.keep(in: book)
      try await database.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        let digest = String(repeating: "a", count: 64)
        func tried(_ sql: String) async throws -> String {
          try await refusal { try await app.run(script: sql) }
        }
        let known = "insert into ledger.evidence (sha256, bytes, media_type) values ('\(digest)', 3, 'text/plain')"
        #expect(try await tried(known) == "nothing")
        #expect(
          try await tried("insert into ledger.evidence_body (sha256, body) values ('\(digest)', 'abc')")
            == "evidence_body_has_its_digest")
        let right = sha256(Array("abc".utf8))
        #expect(
          try await tried(
            """
            insert into ledger.evidence (sha256, bytes, media_type) values ('\(right)', 4, 'text/plain');
            insert into ledger.evidence_body (sha256, body) values ('\(right)', 'abc')
            """) == "evidence_body_is_of_known_evidence")
        for table in ["evidence", "evidence_name", "evidence_body", "fact_evidence"] {
          #expect(try await tried("delete from ledger.\(table)") == "42501", "\(table)")
          #expect(try await tried("update ledger.\(table) set sha256 = sha256") == "42501", "\(table)")
          #expect(try await tried("truncate ledger.\(table) cascade") == "42501", "\(table)")
        }
      }
    }
  }
}
