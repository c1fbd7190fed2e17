import Foundation
import Testing

/// The whole of the books in one file, and back.
@Suite struct BackupTests {
  private let books: Books

  init() throws { books = try City.open().copy() }

  private func database(_ verb: String, _ words: String..., of books: Books) throws -> Tool {
    try Tool.mlps(["database", verb] + words + ["--database", books.reached(by: "mlps_owner")])
  }

  /// A database with nothing in it.
  private func empty() throws -> Books {
    let empty = Books(name: "empty_\(UUID().uuidString.lowercased().filter { $0 != "-" })", server: books.server)
    try empty.ask("create database \(empty.name) owner mlps_owner", of: "postgres")
    return empty
  }

  @Test func `what was copied prints the same books, and its audit chain is whole`() throws {
    let file = "\(City.folder)/\(UUID().uuidString).mlps"
    let made = try database("backup", file, of: books)
    #expect(made.status == 0, "\(made)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let copy = try empty()
    let restored = try database("restore", file, of: copy)
    #expect(restored.status == 0, "\(restored)")
    let again = try database("restore", file, of: copy)
    #expect(again.status == 1 && again.complaint.contains("database_not_empty"), "\(again)")

    let verified = try database("verify", of: copy)
    #expect(verified.status == 0, "\(verified)")
    let audited = try Tool.mlps(["audit", "verify", "--database", copy.reached(by: "mlps_owner")])
    #expect(audited.status == 0, "\(audited)")
    #expect(
      try copy.digests(City.days[1], knownAt: City.frozen[1]) == books.digests(City.days[1], knownAt: City.frozen[1]))
    // It goes on as books do.
    try copy.ask("begin; set mlps.party = '甲'; insert into ledger.unit (id) values (gen_random_uuid()); commit")
    let after = try Tool.mlps(["audit", "verify", "--database", copy.reached(by: "mlps_owner")])
    #expect(after.status == 0, "\(after)")
  }

  @Test func `a damaged file and a strange one restore nothing`() throws {
    let file = "\(City.folder)/\(UUID().uuidString).mlps"
    #expect(try database("backup", file, of: books).status == 0)
    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count - 100] ^= 1
    try bytes.write(to: URL(filePath: file))
    let copy = try empty()
    let damaged = try database("restore", file, of: copy)
    #expect(damaged.status == 6 && damaged.complaint.contains("已损坏"), "\(damaged)")
    try Data("甲\n乙\n".utf8).write(to: URL(filePath: file))
    #expect(try database("restore", file, of: copy).status == 6)
    #expect(try database("restore", file + ".not", of: copy).status == 4)
    #expect(try copy.ask("select count(*) from pg_namespace where nspname = 'ledger'") == "0")
  }

  @Test func `a summary that is not what the steps give is found`() throws {
    try books.ask(
      "update ledger.standing set stage = 'nowhere' where case_id = (select min(case_id::text)::uuid from ledger.standing)"
    )
    let verified = try database("verify", "--format", "json", of: books)
    #expect(verified.status == 6, "\(verified)")
    #expect(verified.output.contains("\"summaries\""), "\(verified)")
  }
}
