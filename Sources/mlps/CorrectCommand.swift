import ArgumentParser
import Foundation
import Wording

/// 更正:更正或作废一条登记,并列出它改动了哪些已发布的报表。
struct CorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: say("更正或作废一条登记", "correct or void one fact"),
    discussion: say(
      """
      示例：mlps correct 12345 --reason 定级报告为第二级,误录为第三级 --body level.json
           mlps correct 12345 --reason 重复登记 --void
      文件是一个JSON对象,只写要改的列,如 {"s":2,"a":2,"level":2},列名同 --format json 所列;其余各列照原登记。
      原登记不改动,更正另记一条;涉及的已发布报表逐项列出原数、现数,下期报表附更正情况。
      """,
      """
      Example: mlps correct 12345 --reason "the report says level 2" --body level.json
               mlps correct 12345 --reason "entered twice" --void
      The file is a JSON object with only the columns that change, such as {"s":2,"a":2,"level":2}, named as
      --format json names them; the rest is taken over. Nothing is overwritten: the correction is a fact of its own.
      Released reports whose numbers change are listed, old and new; the next issue carries a sheet of corrections.
      """))
  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("登记号", "number of the fact"), valueName: "fact")) var fact: String
  @Option(help: ArgumentHelp(say("更正原因", "why"), valueName: "text")) var reason: String
  @Option(
    help: ArgumentHelp(
      say("更正内容(JSON文件,- 为标准输入)", "what changes (a JSON file, - is standard input)"), valueName: "file"))
  var body: String?
  @Flag(help: ArgumentHelp(say("作废:原登记不成立", "the fact did not happen"))) var void = false
  @Option(help: ArgumentHelp(say("更正后的行为日", "the day of the act, corrected"), valueName: "day")) var on: String?
  @Option(
    name: .customLong("as"), help: ArgumentHelp(say("更正人(默认为当前用户)", "who corrects (default: you)"), valueName: "name"))
  var party: String?
  @Flag(help: ArgumentHelp(say("只列出将改动什么,不登记", "show what would change, record nothing"))) var dryRun = false

  func run() async throws {
    guard let number = Int64(fact), number > 0 else {
      throw Typed.usage("登记号应为正整数；“\(fact)”不是", "the number of a fact is a whole number; “\(fact)” is none")
    }
    let sheet = try JSONValue.object([("reason", .text(reason)), ("dry_run", .bool(dryRun))] + change())
    try await Counter.open(options, speakingAs: party) { counter in
      var question = Question.post("facts", String(number), "correction", document: sheet)
      question.file = body.flatMap { $0 == "-" ? nil : $0 }
      try await counter.show(question)
    }
  }

  private func change() throws -> [(key: String, value: JSONValue)] {
    if void {
      guard body == nil, on == nil else {
        throw Typed.usage(
          "作废不能同时更正内容：--void 与 --body、--on 只能用其一", "a void fact has nothing left to change: --void stands alone")
      }
      return [("void", .bool(true))]
    }
    let day = try on.map { [(key: "acted_on", value: JSONValue.text("\(try Typed.day($0, "--on"))"))] } ?? []
    guard let body else {
      guard !day.isEmpty else {
        throw Typed.usage(
          "没有说明如何更正：改内容用 --body 文件，改日期用 --on 日期，作废用 --void",
          "say what is to become of it: --body FILE changes columns, --on DAY the day, --void declares it void")
      }
      return day
    }
    guard
      let bytes = body == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: body)
    else { throw Stop(.notFound, say("没有文件“\(body)”", "there is no file “\(body)”")) }
    guard let text = String(data: bytes, encoding: .utf8) else {
      throw Typed.usage("“\(body)”不是UTF-8文字", "“\(body)” is not UTF-8 text")
    }
    guard let columns = JSONValue(document: text) else {
      throw Stop(
        .refused,
        say(
          "拒绝（not_an_object）：“\(body)”不是JSON对象\n办法：应写作{\"列名\":值}，只写要改的列",
          "refused (not_an_object): “\(body)” is no JSON object\ncure: write {\"column\":value} with the columns that change"
        ))
    }
    return [("columns", columns)] + day
  }
}
