import ArgumentParser
import Backend
import Statute
import Wording

extension LawCommand {
  /// 列出期限。
  struct Timers: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("期限：起算、长度、义务人、依据、起止", "Time limits: start, length, whose duty, basis, days in force"),
      discussion: say(
        "示例：mlps law timers --on 2026-11-21\n不给--on则列出全部沿革。起算当日不计。",
        "Example: mlps law timers --on 2026-11-21\nWithout --on the whole history. The first day is not counted."))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("只列当日有效的", "Only those of this day"), valueName: "day")) var on: String?

    private static let keys = ["code", "name", "start", "length", "unit", "count", "duty", "basis", "since", "until"]

    func run() throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") }
      if let day { try LawCommand.requireRules(on: day) }
      let records = TimeLimit.allCases.flatMap { Self.editions(of: $0, on: day) }
      let heads = [
        say("代码", "Code"), say("期限", "Time limit"), say("起算", "Counts from"), say("长度", "Length"), say("义务人", "Duty"),
        say("依据", "Basis"), say("起止", "In force"),
      ]
      let rows = records.map { record -> [String] in
        let cells = record.columns.map(\.cell)
        return Array(cells[0...3]) + [cells[6], cells[7], "\(cells[8])—\(cells[9])"]
      }
      Answer(.array(records), table: TextTable(heads: heads, rows: rows).text, records: records, heads: Self.keys)
        .print(as: options.format)
    }

    private static func editions(of limit: TimeLimit, on day: Day?) -> [JSONValue] {
      let entries = limit.periods.entries
      return entries.indices.compactMap { index in
        let entry = entries[index]
        let until = index + 1 < entries.count ? entries[index + 1].since - 1 : nil
        guard let period = entry.value else { return nil }
        if let day, day < entry.since || until.map({ $0 < day }) ?? false { return nil }
        let values: [JSONValue] = [
          .text(limit.rawValue), .text(say(limit.term, limit.english)), .text(say(period.start, period.englishStart)),
          .text(say(period.length.term, period.length.english)), .text(period.length.unit),
          period.length.count.map(JSONValue.int) ?? .null, .text(say(period.duty.term, period.duty.rawValue)),
          .text(entry.basis.description), .text(entry.since.description), .text(orNull: until?.description),
        ]
        return .object(zip(keys, values).map { (key: $0, value: $1) })
      }
    }
  }
}
