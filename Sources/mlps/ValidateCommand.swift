import ArgumentParser
import Reports
import Statute
import Wording

/// 校验标识。
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: say("校验一个编号、代码或域名", "Check a number, a code or a domain name"),
    discussion: say(
      """
      示例：mlps validate uscc 91110000600037341L
            mlps validate region 371523 --on 2026-11-21

      类别：\(kinds("、"))
      退出码：0 有效，1 无效，2 没有这个类别。
      """,
      """
      Example: mlps validate uscc 91110000600037341L
               mlps validate region 371523 --on 2026-11-21

      Kinds: \(kinds(", "))
      Exit code: 0 valid, 1 not valid, 2 unknown kind.
      """))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(say("类别", "The kind")), completion: .list(IdentifierKind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(help: ArgumentHelp(say("要校验的内容", "What to check"))) var value: String
  @Option(
    help: ArgumentHelp(
      say("所在记录的日期；不给则按日期的规则只提醒", "The day of its record; without, rules by date only warn"),
      valueName: "day"))
  var on: String?

  func run() throws {
    let kind = try Typed.word(kind, say("类别", "KIND"), among: IdentifierKind.allCases)
    let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") }
    // No ledger is asked: the codes of a shipped place are known, of any other only the shape.
    let regions = Regions.shipped(near: RegionCode.read(value).value?.normalised ?? "")
    let verdict = kind.validate(value, on: day, in: regions)
    Self.answer(verdict).print(as: options.format)
    guard verdict.isValid else { throw Stop(.refused, "") }
  }

  private static func answer(_ verdict: Verdict) -> Answer {
    let problems = verdict.problems.map { (code: $0.code, message: say($0.chinese, $0.english)) }
    let warnings = verdict.warnings.map { (code: $0.code, message: say($0.chinese, $0.english)) }
    func list(_ found: [(code: String, message: String)]) -> JSONValue {
      .array(found.map { .object([("code", .text($0.code)), ("message", .text($0.message))]) })
    }
    var rows = [(say("结果", "Result"), verdict.isValid ? say("有效", "valid") : say("无效", "not valid"))]
    if let normalised = verdict.normalised { rows.append((say("规范写法", "Normalised"), normalised)) }
    rows += problems.map { (say("问题", "Problem"), "\($0.message) [\($0.code)]") }
    rows += warnings.map { (say("提醒", "Warning"), "\($0.message) [\($0.code)]") }
    return Answer(
      .object([
        ("valid", .bool(verdict.isValid)), ("normalised", .text(orNull: verdict.normalised)),
        ("problems", list(problems)), ("warnings", list(warnings)),
      ]), named: rows)
  }

  private static func kinds(_ separator: String) -> String {
    IdentifierKind.allCases.map(\.rawValue).joined(separator: separator)
  }
}
