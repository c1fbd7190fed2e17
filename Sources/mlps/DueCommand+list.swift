import ArgumentParser
import Statute
import Store
import Wording

extension DueCommand {
  /// 期限清单。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("期限清单：单位义务与公安机关办理时限分列", "Deadlines, those of units and those of the police apart"),
      discussion: say(
        """
        示例：mlps due list --within 30 --region 371581
              mlps due list --on 2026-12-31 --status late --duty unit

        不给--status则列出尚未办结的。届满日当天不算逾期；节假日安排尚未印发的，届满日为暂定，不作逾期。
        """,
        """
        Example: mlps due list --within 30 --region 371581
                 mlps due list --on 2026-12-31 --status late --duty unit

        Without --status those neither done nor fallen away. On its last day nothing is late; a day that rests on a \
        holiday notice still to come is provisional and makes nobody late.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("截至哪天（默认今天）", "As of this day (today)"), valueName: "day")) var on: String?
    @Option(help: ArgumentHelp(say("义务人：unit、police", "Whose: unit, police"), valueName: "duty")) var duty: String?
    @Option(
      help: ArgumentHelp(
        say(
          "情况，可多次：open、late、provisional、met、met_late、lapsed",
          "Standing, repeatable: open, late, provisional, met, met_late, lapsed"),
        valueName: "status"))
    var status: [String] = []
    @Option(help: ArgumentHelp(say("统计归属代码或名称", "Region, by code or name"), valueName: "code")) var region: String?
    @Option(help: ArgumentHelp(say("编号、标识，或名称的一部分", "A number, an identifier, or a part of a name"), valueName: "text"))
    var subject: String?
    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(say("只列今后若干天内届满的", "Only those that end within so many days"), valueName: "days"))
    var within: String?

    func run() async throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") } ?? Books.today
      let duty = try duty.map { text throws(Stop) in try Typed.word(text, "--duty", among: Period.Duty.allCases) }
      let statuses = try status.map { text throws(Stop) in
        try Typed.word(text, "--status", among: DueLine.Status.allCases)
      }
      let within = try Typed.count(within, "--within")
      let query =
        [
          ("as_of", "\(day)"), ("duty", duty?.rawValue), ("region", region), ("subject", subject),
          ("within", within.map(String.init)), ("limit", "1000"),
        ] + statuses.map { ("status", $0.rawValue) }
      try await Counter.open(options) { try await $0.showAll(.get("dues", query: query)) }
    }
  }
}
