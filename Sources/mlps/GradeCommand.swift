import ArgumentParser
import Statute
import Wording

/// 按侵害情形算等级。
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: say("由受侵害客体和侵害程度算安全保护等级", "The level that follows from what is harmed, and how far"),
    discussion: say(
      """
      示例：mlps grade --form 2025 --business society:serious,citizen:grave --service society:general

      客体：citizen 公民、法人和其他组织的合法权益；society 社会秩序、公共利益；state 国家安全
      程度：general 一般损害；serious 严重损害；grave 特别严重损害
      一个方面有多项的取最高；两个规则集均算，不一致时列明（U-01）。
      """,
      """
      Example: mlps grade --form 2025 --business society:serious,citizen:grave --service society:general

      Objects: citizen (rights of citizens, legal persons, organisations), society (social order, public interest), \
      state (national security). Harms: general, serious, grave.
      The highest of several counts. Both rule sets are computed, and a difference is told (U-01).
      """))

  @OptionGroup var options: GlobalOptions
  @Option(
    help: ArgumentHelp(say("规则集：2020（标准）、2025（2025版备案表）", "The rule set: 2020 (standard), 2025 (filing form)")),
    completion: .list(["2020", "2025"]))
  var form: String
  @Option(help: ArgumentHelp(say("业务信息的侵害情形", "Harm to business information"), valueName: "object:harm,…"))
  var business: String
  @Option(help: ArgumentHelp(say("系统服务的侵害情形", "Harm to system service"), valueName: "object:harm,…"))
  var service: String

  func run() throws {
    let form = try Typed.word(form, "--form", among: [GradingForm.of2020, .of2025])
    let business = try Typed.impacts(business, "--business")
    let service = try Typed.impacts(service, "--service")
    guard let proposal = GradeProposal(form: form, business: business, service: service) else {
      throw Typed.usage("两个方面都须给出侵害情形", "both dimensions need an answer")
    }
    Self.answer(proposal).print(as: options.format)
  }

  private static func answer(_ proposal: GradeProposal) -> Answer {
    let (levels, other) = (proposal.levels, proposal.otherLevels)
    func fields(_ levels: SecurityLevels) -> [(key: String, value: JSONValue)] {
      [
        ("s", .int(levels.business.rawValue)), ("a", .int(levels.service.rawValue)),
        ("level", .int(levels.overall.rawValue)), ("label", .text(label(levels.overall))),
      ]
    }
    let difference = proposal.differs ? difference(proposal) : nil
    let compared: [(key: String, value: JSONValue)] =
      [("form", .text(proposal.otherForm.rawValue))] + fields(other)
      + [("differs", .bool(proposal.differs)), ("note", .text(orNull: difference))]
    return Answer(
      .object(fields(levels) + [("other_form", .object(compared))]),
      named: [
        (say("规则集", "Rule set"), proposal.basis.description),
        (say("业务信息（S）", "Business information (S)"), label(levels.business)),
        (say("系统服务（A）", "System service (A)"), label(levels.service)),
        (say("安全保护等级（G）", "Level (G)"), "\(label(levels.overall)) \(levels)"),
        (name(proposal.otherForm), "\(label(other.overall)) \(other)"),
        (say("比较", "Compared"), difference ?? say("两个规则集结果一致", "both rule sets agree")),
      ])
  }

  private static func difference(_ proposal: GradeProposal) -> String {
    let (levels, other) = (proposal.levels, proposal.otherLevels)
    let (ours, theirs) = (name(proposal.form), name(proposal.otherForm))
    return say(
      "U-01：按\(ours)为\(label(levels.overall))（\(levels)），按\(theirs)为\(label(other.overall))（\(other)）；"
        + "两者对国家安全的规定不一致，由主管人员决定，不得径行降低等级",
      "U-01: \(ours) gives \(label(levels.overall)) (\(levels)), \(theirs) gives \(label(other.overall)) (\(other)); "
        + "they disagree on harm to the state. A supervisor decides; no level is lowered silently")
  }

  private static func name(_ form: GradingForm) -> String {
    form == .of2025 ? say(form.term, "the 2025 filing form") : form.term
  }

  private static func label(_ level: Level) -> String { say(level.label, "level \(level.rawValue)") }
}
