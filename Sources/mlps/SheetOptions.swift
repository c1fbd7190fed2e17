import ArgumentParser
import Casework
import Foundation
import Statute
import Wording

/// What is sent with an act (办理单).
struct SheetOptions: ParsableArguments {
  @Option(help: "内容(JSON 文件;- 为标准输入)") var body: String?
  @Option(help: "办理日(默认今天)") var on: Day?
  @Option(help: "文号") var document: String?
  @Option(help: "证明材料的摘要(mlps evidence add)") var evidence: [String] = []
  @Option(help: "所见版本;他人先办则不办") var expect: Int64?
  @Option(help: "请求号;同一请求重复提交只办一次") var key: String?

  /// The request that performs an act on a subject.
  func question(on kind: SubjectKind, _ id: String, _ act: String) throws -> Question {
    // A request of this name is performed once, however often it arrives.
    try Question.post(
      "\(kind)s", id, "acts", act,
      body: [
        "acted_on": on?.description, "document": document, "evidence": evidence, "content": try content(),
      ],
      headers: [
        ("If-Match", expect.map { "\"\($0)\"" } ?? "*"), ("Idempotency-Key", key ?? UUID().uuidString.lowercased()),
      ]
    ).repeatable
  }

  private func content() throws -> [String: Any] {
    guard let body else { return [:] }
    let bytes: Data
    if body == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      guard let read = FileManager.default.contents(atPath: body) else {
        throw Stop(.notFound, say("没有文件“\(body)”", "there is no file “\(body)”"))
      }
      bytes = read
    }
    guard let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw Typed.usage("“\(body)”的内容不是 JSON 对象", "“\(body)” holds no JSON object")
    }
    return object
  }
}
