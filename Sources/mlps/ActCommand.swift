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
  @Argument(
    help: "unit、site、object、tester、finding、notice、assessment", completion: .list(SubjectKind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(help: "编号、名称、域名或标识;登记新主体写 new") var id: String
  @Argument(help: "事项,如 filing.accepted") var act: String?
  @OptionGroup var sheet: SheetOptions
  @Flag(help: "打印该事项的内容示例") var example = false

  func run() async throws {
    let kind = try Typed.word(kind, say("主体", "the kind"), among: SubjectKind.allCases)
    guard let act else {
      return try await Counter.open(options, as: capacity) { _ = try await $0.show(.get("\(kind)s", id, "acts")) }
    }
    try await Counter.open(options, as: capacity) { counter in
      if example { return _ = try await counter.show(.get("\(kind)s", id, "acts", act)) }
      if capacity.capacity == nil { try capacity.requireStated(options) }
      _ = try await counter.show(try sheet.question(on: kind, id, act))
    }
  }
}
