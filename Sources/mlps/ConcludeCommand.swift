import ArgumentParser
import Statute
import Wording

/// 由测评数据推结论。
struct ConcludeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conclude",
    abstract: say("由测评报告的数据推等级测评结论", "The conclusion that follows from an assessment report's figures"),
    discussion: say(
      """
      示例：mlps conclude --template 2025 --date 2026-05-20 --rate 92.5 --major 0
            mlps conclude --template 2021 --date 2024-05-20 --score 91 --high 0 --medium 0

      模板按报告日期确定，不是当日模板的拒绝；所需数据缺一项也拒绝并指明。报告载明的结论为准。
      """,
      """
      Example: mlps conclude --template 2025 --date 2026-05-20 --rate 92.5 --major 0
               mlps conclude --template 2021 --date 2024-05-20 --score 91 --high 0 --medium 0

      The report's date decides the template; another one is refused, and so is a figure that is needed and missing. \
      The conclusion stated in the report stands.
      """))

  @OptionGroup var options: GlobalOptions
  @Option(
    help: ArgumentHelp(say("报告模板：2015、2019、2021、2025", "The report's template: 2015, 2019, 2021, 2025")),
    completion: .list(ReportTemplate.allCases.map(\.rawValue)))
  var template: String
  @Option(help: ArgumentHelp(say("报告封面日期", "The date on the report's cover"), valueName: "day")) var date: String
  @Option(help: ArgumentHelp(say("符合率（2025版）", "Compliance rate (2025)"))) var rate: String?
  @Option(help: ArgumentHelp(say("综合得分（2015、2019、2021版）", "Score (2015, 2019, 2021)"))) var score: String?
  @Option(help: ArgumentHelp(say("高风险问题数", "High-risk problems"))) var high: String?
  @Option(help: ArgumentHelp(say("中风险问题数", "Medium-risk problems"))) var medium: String?
  @Option(help: ArgumentHelp(say("重大风险隐患数，按整改前计", "Major hazards, counted before rectification"))) var major: String?

  func run() throws {
    let template = try Typed.word(template, "--template", among: ReportTemplate.allCases)
    let day = try Typed.day(date, "--date")
    let figures = AssessmentFigures(
      rate: try Typed.percentage(rate, "--rate"), score: try Typed.percentage(score, "--score"),
      high: try Typed.count(high, "--high"), medium: try Typed.count(medium, "--medium"),
      major: try Typed.count(major, "--major"))
    let finding: ConclusionFinding
    do throws(ConclusionObjection) {
      finding = try template.conclusion(of: figures, dated: day)
    } catch {
      throw Self.refusal(error, of: template, dated: day)
    }
    for remark in Self.remarks(on: figures, template, dated: day) { note(remark) }
    Answer(
      .object([
        ("conclusion", .text(finding.conclusion.term)), ("template", .text(finding.template.rawValue)),
        ("basis", .text(finding.basis.description)),
      ]),
      named: [
        (say("结论", "Conclusion"), say(finding.conclusion.term, finding.conclusion.glossed)),
        (say("模板", "Template"), say(finding.template.term, finding.template.rawValue)),
        (say("依据", "Basis"), finding.basis.description),
      ]
    ).print(as: options.format)
  }

  private static func refusal(_ objection: ConclusionObjection, of template: ReportTemplate, dated day: Day) -> Stop {
    switch objection {
    case .wrongTemplate(_, let expected?):
      let entry = ReportTemplate.inUse.entry(on: day)
      let isStated = entry?.basis.instrument.dayIsStated ?? true
      return .refusal(
        "template_not_of_date",
        say(
          "\(day)的报告应使用\(expected.term)模板，不是\(template.term)" + (isStated ? "" : "（\(expected.term)的起用日期为推定）"),
          "a report dated \(day) is on the \(expected.rawValue) template, not on that of \(template.rawValue)"
            + (isStated ? "" : " (the first day of \(expected.rawValue) is inferred)")),
        basis: entry?.basis.description ?? "",
        cure: say(
          "核对报告封面日期，或改用--template \(expected.rawValue)；不同模板的结论不换算",
          "compare the date on the cover, or take --template \(expected.rawValue); conclusions are not converted"))
    case .wrongTemplate(_, nil):
      let first = ReportTemplate.inUse.entries.first
      return .refusal(
        "template_not_of_date",
        say("\(day)尚无测评报告模板", "there was no report template yet on \(day)"),
        basis: first?.basis.description ?? "",
        cure: say(
          "最早的模板自\(first?.since.description ?? "")起；请核对报告封面日期",
          "the first is of \(first?.since.description ?? ""); compare the date on the cover"))
    case .missing(let figures):
      let names = figures.map { say("\($0.term)（--\($0.rawValue)）", "\($0.english) (--\($0.rawValue))") }
      return .refusal(
        "figure_missing",
        say(
          "按\(template.term)推结论还需要\(names.joined(separator: "、"))",
          "the template of \(template.rawValue) needs \(names.joined(separator: " and "))"),
        basis: template.conclusionBasis.description,
        cure: say("从报告中查出并补充；缺项不推定结论", "take it from the report; nothing is concluded without it"))
    }
  }

  /// What the figures rest on that the sources leave open, and figures that this template does not ask for.
  private static func remarks(on figures: AssessmentFigures, _ template: ReportTemplate, dated day: Day) -> [String] {
    var remarks: [String] = []
    if day == Day(2025, 3, 20) {
      remarks.append(
        say(
          "注意：1846号 Q21未说明2025年3月20日当日，按2025版", "note: 1846 Q21 is silent on 2025-03-20 itself; taken as 2025"))
    }
    if template == .of2025, let rate = figures.rate {
      if rate == Percentage(90) || rate == Percentage(60) {
        remarks.append(
          say(
            "注意：U-05，来函未说明正好\(rate)%，按大于等于",
            "note: U-05, the letter is silent on exactly \(rate)%; taken as at least"))
      }
      if rate >= Percentage(90), let major = figures.major, major > 0 {
        remarks.append(
          say(
            "注意：U-05，90%以上有重大风险隐患的，来函未明说，按基本符合",
            "note: U-05, the letter does not spell out 90% and more with major hazards; taken as 基本符合"))
      }
    }
    let unused: [(String, Bool)] =
      template == .of2025
      ? [("--score", figures.score != nil), ("--high", figures.high != nil), ("--medium", figures.medium != nil)]
      : [("--rate", figures.rate != nil), ("--major", figures.major != nil)]
    for (name, isGiven) in unused where isGiven {
      remarks.append(
        say("注意：\(template.term)的结论不看\(name)", "note: the template of \(template.rawValue) does not look at \(name)"))
    }
    return remarks
  }
}
