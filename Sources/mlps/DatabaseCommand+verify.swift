import ArgumentParser
import Backend
import PQ
import Store
import Wording

extension DatabaseCommand {
  /// 核验。
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("整库核验：结构、条文、约束、案件摘要、审计链、证明材料", "Look the whole database over"),
      discussion: say(
        "示例：mlps database verify\n有不符的逐项列出，退出码为6。",
        "Example: mlps database verify\nWhat is wrong is listed, and the run exits 6."))
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let books = try await Books.openUnchanged(options)
      let session = try await Session.connect(books.owner)
      let desk = BackupDesk(session)
      let standing = try await desk.standing()
      guard standing == .current else {
        await session.close()
        throw Stop(.unbalanced, wording(of: standing))
      }
      var findings: [(matter: BackupDesk.Matter, faults: [String])] = [(.schema, [])]
      let bar = ProgressBar()
      func look(_ matter: BackupDesk.Matter, _ body: () async throws -> [String]) async throws {
        bar.show(["done": findings.count, "total": BackupDesk.Matter.allCases.count, "word": matter.word])
        findings.append((matter, try await body()))
      }
      try await look(.law) {
        do {
          return try await desk.lawIsCurrent() ? [] : [say("尚缺本程序的条文", "provisions of this binary are missing")]
        } catch let refusal as MigrationRefusal {
          return [wording(of: refusal)]
        }
      }
      try await look(.constraints) { try await desk.laxities() }
      try await look(.summaries) { try await desk.wrongSummaries() }
      let pool = Pool(books.app, size: 1)
      try await look(.audit) { try await AuditBook(pool).check().map(Self.words) }
      try await look(.evidence) {
        try await EvidenceBook(pool, today: Books.today).verify().faults.map { Problem($0).reasons[0].cause }
      }
      await pool.close()
      await session.close()
      bar.clear()
      try conclude(findings)
    }

    private static func words(_ fault: AuditFault) -> String {
      [fault.kind.rawValue, fault.place.map(String.init), fault.relation, fault.row].compactMap { $0 }
        .joined(separator: " ")
    }

    private func conclude(_ findings: [(matter: BackupDesk.Matter, faults: [String])]) throws {
      let heads = [say("项目", "Matter"), say("结果", "Found"), say("不符", "Faults")]
      let records = findings.map { finding in
        JSONValue.object([
          ("matter", .text(finding.matter.rawValue)), ("sound", .bool(finding.faults.isEmpty)),
          ("faults", .array(finding.faults.map(JSONValue.text))),
        ])
      }
      let rows = findings.map { finding in
        [
          finding.matter.word, finding.faults.isEmpty ? say("无误", "sound") : say("不符", "wrong"),
          finding.faults.joined(separator: "\n"),
        ]
      }
      Answer(
        .array(records), table: TextTable(heads: heads, rows: rows).text, records: records,
        heads: ["matter", "sound", "faults"]
      ).print(as: options.format)
      let count = findings.reduce(0) { $0 + $1.faults.count }
      guard count == 0 else {
        throw Stop(.unbalanced, say("整库核验有\(count)处不符", "\(count) faults in the database"))
      }
    }
  }
}

extension BackupDesk.Matter {
  fileprivate var word: String {
    switch self {
    case .schema: say("结构", "schema")
    case .law: say("条文", "law")
    case .constraints: say("约束", "constraints")
    case .summaries: say("案件摘要", "summaries")
    case .audit: say("审计链", "audit chain")
    case .evidence: say("证明材料", "evidence")
    }
  }
}
