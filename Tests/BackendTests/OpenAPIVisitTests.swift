import Foundation
import PQ
import Testing
import _TestKit

@testable import Backend

/// The served house, visited at random in every post as the document says it may be (随机走访).
///
/// Thousands of cases, by schemathesis: nothing fails, nothing is answered that is not written, nobody is told of what lies
/// beyond his sight; first each request by itself, then along the links of the document, from what was answered to what
/// that leads to. `make fuzz` goes on for longer, as each visitor alone.
@Suite struct `The house as its visitors find it` {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL
  private static let python = checkout.appending(path: ".build/venv/bin/python3").path
  private static let scripts = checkout.path + "/Tests/BackendTests/OpenAPI"
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

  @Test func `who follows the links of the document finds what may be done, does it, sees it and corrects it`()
    async throws
  {
    // Each of the ten parties walks as often as the others.
    let walks = Int(Self.environment["MLPS_WALKS"] ?? "") ?? 20
    let walked = try await Self.walk(walks, steps: 30)
    #expect(walked.failures.isEmpty, "\(walked.failures)")
    #expect(walked.cases >= walks * 18 && walked.written > 1000)
    #expect(walked.links.count >= 60 && walked.links.values.reduce(0, +) >= walks * 6, "\(walked.links)")
    // Along the links, from a list to a subject, to what may be done with it, to that, and on to what came of it.
    for kind in ["}", "}/acts", "}/history", "/correction", "/evidence"] {
      #expect(walked.links.contains { $0.key.hasSuffix(kind) }, "\(kind): \(walked.links)")
    }
    #expect(walked.acts.count >= 8 && walked.acts.values.reduce(0, +) >= walks / 4, "\(walked.links)")
    #expect(walked.sum("opened") >= 1 && walked.sum("corrections") >= walks / 6, "\(walked.parties)")
    #expect(
      walked.parties.count == 10 && walked.parties.values.allSatisfy { $0["links"] ?? 0 > 0 }, "\(walked.parties)")
  }

  /// What those met who walked.
  private struct Walked: Decodable {
    let cases: Int
    /// How often each link was followed to an answer that is no refusal.
    let links: [String: Int]
    let parties: [String: [String: Int]]
    let failures: [String: String]
    /// How many links are written.
    let written: Int

    /// The links to acts, with how often each was done.
    var acts: [String: Int] { links.filter { $0.key.contains(/-> POST .*\/acts\/[a-z_.]+$/) } }

    func sum(_ figure: String) -> Int { parties.values.reduce(0) { $0 + ($1[figure] ?? 0) } }
  }

  private static func walk(_ walks: Int, steps: Int) async throws -> Walked {
    let said = try await serving(nil, as: "walks") { address in
      [python, scripts + "/walks.py", address, "\(walks)", "\(steps)", environment["MLPS_SEED"] ?? "4"]
    }
    #expect(said.code == 0, "\(said.err.suffix(4000))")
    return try JSONDecoder().decode(Walked.self, from: Data(said.out.utf8))
  }

  private static func visit(as who: String?, examples: String) async throws {
    let said = try await serving(who, as: who ?? "all") { address in
      [
        "SCHEMATHESIS_HOOKS=\(scripts)/visits.py", python, "-m", "schemathesis.cli", "run", address, "--phases",
        isLong ? "examples,coverage,fuzzing" : "examples,fuzzing", "--max-examples", examples, "--seed",
        environment["MLPS_SEED"] ?? "4", "--request-timeout", "120", "--no-shrink",
        "--continue-on-failure",
        "--warnings", "off", "--suppress-health-check", "all", "--checks",
        "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,no_foreign_row",
      ]
    }
    #expect(said.code == 0, "\(said.out.suffix(20_000)) \(said.err.suffix(2000))")
  }

  /// Serves the two counties, and has a program ask there.
  private static func serving(_ who: String?, as name: String, _ words: (_ address: String) -> [String]) async throws
    -> Program
  {
    #expect(FileManager.default.isExecutableFile(atPath: python), "it is made by .ci/setup test")
    var told: Program?
    try await SightCity.use { database, owner in
      let house = try await VisitedHouse(database, owner)
      let folder = try Folder()
      let facts = try folder.write(
        String(decoding: try JSONEncoder().encode(house.facts), as: UTF8.self), to: "house.json")
      let served = try ServedProgram(
        database.app(seeing: nil),
        [
          "--home", folder.path + "/home", "--reader-database", database.reader(seeing: nil), "--per-address", "0",
          "--per-account", "0", "--time-limit", "600",
        ])
      let port = try #require(try await served.port(), "\(served.said)")
      let said = try await Program.run(
        "/usr/bin/env",
        [
          "-C", folder.path, "MLPS_HOUSE=\(facts)", who.map { "MLPS_WHO=\($0)" } ?? "MLPS_ALL=1", "NO_COLOR=1",
          "PYTHONPATH=\(scripts)", "PYTHONDONTWRITEBYTECODE=1",
        ] + words("http://127.0.0.1:\(port)/v1/openapi.json"))
      if let log = environment["MLPS_VISIT_LOG"] {
        try (said.out + said.err).write(toFile: "\(log)/\(name).txt", atomically: true, encoding: .utf8)
        try served.said.write(toFile: "\(log)/\(name).log", atomically: true, encoding: .utf8)
      }
      told = said
    }
    return try #require(told)
  }
}
