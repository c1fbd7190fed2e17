import ArgumentParser
import Casework
import Foundation
import Statute
import Wording

/// Performs any act by name, or says what may be done now (办理).
struct ActCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "办理一个事项;不写事项则列出现在可办什么、由谁办、还缺什么",
    discussion: """
      示例:
        mlps act object 37150000001-25001
        mlps act object 某系统 grading.begun --example > body.json
        mlps act object 某系统 grading.begun --body body.json --as operator:王经办 --on 2025-05-07
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @Argument(help: "unit、site、object、tester、finding、notice、assessment") var kind: String
  @Argument(help: "编号、名称、域名或标识;登记新主体写 new") var id: String
  @Argument(help: "事项,如 filing.accepted") var act: String?
  @Option(help: "内容(JSON 文件;- 为标准输入)") var body: String?
  @Option(help: "办理日(默认今天)") var on: Day?
  @Option(help: "文号") var document: String?
  @Option(help: "证明材料的摘要(mlps evidence add)") var evidence: [String] = []
  @Option(help: "所见版本;他人先办则不办") var expect: Int64?
  @Option(help: "请求号;同一请求重复提交只办一次") var key: String?
  @Flag(help: "打印该事项的内容示例") var example = false

  func run() async throws {
    let kind = try Typed.word(kind, say("主体", "the kind"), among: SubjectKind.allCases)
    guard let act else {
      return try await Counter.open(options, as: capacity) { _ = try await $0.show(.get("\(kind)s", id, "acts")) }
    }
    let sheet: [String: Any?] = [
      "acted_on": on?.description, "document": document, "evidence": evidence, "content": try content(),
    ]
    try await Counter.open(options, as: capacity) { counter in
      if example { return _ = try await counter.show(.get("\(kind)s", id, "acts", act)) }
      if capacity.capacity == nil { _ = try capacity.party() }
      _ = try await counter.show(
        .post(
          "\(kind)s", id, "acts", act, body: sheet,
          headers: [("If-Match", expect.map { "\"\($0)\"" } ?? "*"), ("Idempotency-Key", key)]))
    }
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
