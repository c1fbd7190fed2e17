import Foundation
import PQ
import Testing
import _TestKit

@testable import Backend

/// The served house, visited at random in every post as the document says it may be (随机走访).
///
/// Thousands of cases, by schemathesis: nothing fails, nothing is answered that is not written, nobody is told of what lies
/// beyond his sight. `make fuzz` goes on for longer, as each visitor alone.
@Suite struct `The house as its visitors find it` {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL
  private static let program = checkout.appending(path: ".build/venv/bin/schemathesis").path
  private static let environment = ProcessInfo.processInfo.environment
  private static let isLong = environment["MLPS_VISITS"] != nil

  @Test func `every answer is one that is written, whoever asks`() async throws {
    try await Self.visit(as: nil, examples: Self.environment["MLPS_VISITS"] ?? "2")
  }

  @Test(
    .enabled(if: isLong),
    arguments: [
      "nobody", "staff.east", "leader.west", "officer.east", "supervisor.city", "coordinator.west",
      "establishment.east",
      "tester.one", "auditor.one", "system.one", "security.one",
    ])
  func `every answer is one that is written, in each post`(who: String) async throws {
    try await Self.visit(as: who, examples: Self.environment["MLPS_VISITS"] ?? "2")
  }

  private static func visit(as who: String?, examples: String) async throws {
    #expect(FileManager.default.isExecutableFile(atPath: program), "schemathesis is installed by .ci/setup test")
    try await SightCity.use { database, owner in
      let house = try await VisitedHouse(database, owner)
      let folder = try Folder()
      let facts = try folder.write(
        String(decoding: try JSONEncoder().encode(house.facts), as: UTF8.self), to: "house.json")
      let served = try ServedProgram(
        database.app(seeing: nil),
        [
          "--home", folder.path + "/home", "--reader-database", database.reader(seeing: nil), "--per-address", "0",
          "--per-account", "0",
        ])
      let port = try #require(try await served.port(), "\(served.said)")
      let said = try await Program.run(
        "/usr/bin/env",
        [
          "-C", folder.path, "MLPS_HOUSE=\(facts)", who.map { "MLPS_WHO=\($0)" } ?? "MLPS_ALL=1", "NO_COLOR=1",
          "SCHEMATHESIS_HOOKS=\(checkout.path)/Tests/BackendTests/OpenAPI/visits.py", program, "run",
          "http://127.0.0.1:\(port)/v1/openapi.json", "--phases",
          isLong ? "examples,coverage,fuzzing,stateful" : "examples,fuzzing,stateful", "--max-examples", examples,
          "--seed",
          environment["MLPS_SEED"] ?? "4",
          "--generation-deterministic", "--no-shrink", "--continue-on-failure", "--warnings", "off",
          "--suppress-health-check", "all",
          "--checks",
          "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,no_foreign_row",
        ])
      if let log = environment["MLPS_VISIT_LOG"] {
        try (said.out + said.err).write(toFile: "\(log)/\(who ?? "all").txt", atomically: true, encoding: .utf8)
        try served.said.write(toFile: "\(log)/\(who ?? "all").log", atomically: true, encoding: .utf8)
      }
      #expect(said.code == 0, "\(said.out.suffix(20_000)) \(said.err.suffix(2000))")
    }
  }
}
