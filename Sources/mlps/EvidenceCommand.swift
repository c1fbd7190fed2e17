import ArgumentParser
import Foundation
import PQ
import Store
import Wording

/// 证明材料。
struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: say("证明材料：存入、关联事实、取出、核验", "Evidence files: keep, link to facts, take out, verify"),
    discussion: say(
      "示例：mlps evidence add 测评报告.pdf --fact 1024", "Example: mlps evidence add report.pdf --fact 1024"),
    subcommands: [Setup.self, Add.self, List.self, Get.self, Verify.self])

  /// Lends the book of evidence; what it refuses, and what is broken in it, end the run.
  static func withBook<Value>(
    _ options: GlobalOptions, _ body: (EvidenceBook) async throws -> Value
  ) async throws -> Value {
    let pool = Pool(try await Books.open(options).app, size: 1)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await body(EvidenceBook(pool, today: Books.today)))
    } catch let refusal as EvidenceRefusal {
      outcome = .failure(refusal.stop)
    } catch let fault as EvidenceFault {
      outcome = .failure(Stop(.unbalanced, fault.wording))
    } catch {
      outcome = .failure(error)
    }
    await pool.close()
    return try outcome.get()
  }

  /// Says of each file that a machine might run that it is one.
  static func warn(of evidence: [Evidence]) {
    for file in evidence where file.isExecutable {
      note(
        say(
          "注意：“\(file.names.last ?? "")”的内容是\(file.mediaType)，可被运行；已照存，取出后不要直接打开",
          "note: “\(file.names.last ?? "")” is \(file.mediaType) by its content and may be run; kept all the same, do not "
            + "open it as it is"))
    }
  }

  static func answer(_ evidence: [Evidence]) -> Answer {
    let records = evidence.map { file in
      JSONValue.object([
        ("sha256", .text(file.sha256)), ("bytes", .int(file.bytes)), ("media_type", .text(file.mediaType)),
        ("executable", .bool(file.isExecutable)), ("names", .array(file.names.map(JSONValue.text))),
        ("facts", .array(file.facts.map { .int(Int($0)) })), ("recorded_at", .text(file.recordedAt.description)),
        ("recorded_by", .text(file.recordedBy)),
      ])
    }
    let rows = evidence.map { file in
      [
        file.sha256, String(file.bytes), file.mediaType, file.names.joined(separator: say("、", ", ")),
        file.facts.map(String.init).joined(separator: say("、", ", ")), file.recordedBy,
      ]
    }
    let heads = [
      "SHA-256", say("字节", "Bytes"), say("类型", "Type"), say("文件名", "Names"), say("事实", "Facts"),
      say("存入人", "Kept by"),
    ]
    return Answer(
      .array(records), table: TextTable(heads: heads, rows: rows).text, records: records,
      heads: ["sha256", "bytes", "media_type", "executable", "names", "facts", "recorded_at", "recorded_by"])
  }
}
