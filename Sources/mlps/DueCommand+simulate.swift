import ArgumentParser
import Statute
import Store
import Wording

extension DueCommand {
  /// 预测逾期。
  struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("到某天若无办理，谁将逾期：按地区、按周", "Who will be late on a day if nothing is done, by region and week"),
      discussion: say(
        """
        示例：mlps due simulate --on 2026-12-31

        只计从今天（--from）到该日新增的逾期；今天已逾期的另列。暂定的届满日不作逾期，另列。周为ISO周，按逾期首日。
        """,
        """
        Example: mlps due simulate --on 2026-12-31

        Counted are those that become late between today (--from) and that day; those late already stand apart, and so \
        do provisional days, which make nobody late. Weeks are ISO weeks, by the first day of lateness.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("预测到哪天", "Up to this day"), valueName: "day")) var on: String
    @Option(help: ArgumentHelp(say("从哪天（默认今天）", "From this day (today)"), valueName: "day")) var from: String?
    @Option(help: ArgumentHelp(say("统计归属代码或名称", "Region, by code or name"), valueName: "code")) var region: String?

    func run() async throws {
      let end = try Typed.day(on, "--on")
      let start = try from.map { text throws(Stop) in try Typed.day(text, "--from") } ?? Books.today
      guard start <= end else {
        throw Typed.usage("--on不得早于\(start)", "--on is not before \(start)")
      }
      let region = try DueCommand.region(region)
      let (now, then) = try await DueCommand.withBook(options, on: start) { book in
        let now = try await book.lines(DueQuestion(on: start, statuses: [.late], region: region))
        let then = try await book.lines(DueQuestion(on: end, statuses: [.late, .provisional], region: region))
        return (now, then)
      }
      let late = Set(now.map(\.id))
      let forecasts = DueCommand.duties.map { duty, title in
        Forecast(
          duty: duty, title: title, already: now.count { $0.duty == duty.rawValue },
          provisional: then.count { $0.duty == duty.rawValue && $0.status == .provisional },
          lines: then.filter { $0.duty == duty.rawValue && $0.status == .late && !late.contains($0.id) })
      }
      Self.answer(forecasts, from: start, to: end).print(as: options.format)
    }

    private struct Forecast {
      let duty: Period.Duty
      let title: String
      let already: Int
      let provisional: Int
      let lines: [DueLine]

      var weeks: [String] { Set(lines.map(\.lateWeek)).sorted() }

      /// Regions by code, each with its counts by week.
      var regions: [(code: String?, name: String?, lines: [DueLine])] {
        Dictionary(grouping: lines) { $0.region ?? "" }.sorted { $0.key < $1.key }.map { _, lines in
          (lines.first?.region, lines.first?.regionName, lines)
        }
      }
    }

    private static func answer(_ forecasts: [Forecast], from start: Day, to end: Day) -> Answer {
      let tables = forecasts.map { forecast in
        let heading = say(
          "\(forecast.title)：\(start)至\(end)将逾期\(forecast.lines.count)项；\(start)已逾期\(forecast.already)项；暂定\(forecast.provisional)项",
          "\(forecast.title): \(forecast.lines.count) become late from \(start) to \(end); \(forecast.already) late on \(start); "
            + "\(forecast.provisional) provisional")
        guard !forecast.lines.isEmpty else { return heading }
        let weeks = forecast.weeks
        let rows = forecast.regions.map { region in
          [region.name ?? region.code ?? say("（地区不详）", "(region unknown)")]
            + weeks.map { week in String(region.lines.count { $0.lateWeek == week }) } + [String(region.lines.count)]
        }
        let sums =
          [say("合计", "All")] + weeks.map { week in String(forecast.lines.count { $0.lateWeek == week }) }
          + [String(forecast.lines.count)]
        let counts = TextTable(heads: [say("地区", "Region")] + weeks + [say("合计", "All")], rows: rows + [sums]).text
        let list = TextTable(
          heads: [
            say("编号", "ID"), say("期限", "Time limit"), say("对象", "Subject"), say("届满日", "Due"), say("周", "Week"),
            say("地区", "Region"), say("义务人", "Who"),
          ],
          rows: forecast.lines.map { line in
            [
              String(line.id), line.limitWording, line.name ?? line.subject, "\(line.due)", line.lateWeek,
              line.regionName ?? "", line.who,
            ]
          }
        ).text
        return [heading, counts, "", list].joined(separator: "\n")
      }
      let json: [(key: String, value: JSONValue)] =
        [(key: "from", value: .text("\(start)")), (key: "on", value: .text("\(end)"))]
        + forecasts.map { forecast in (key: forecast.duty.rawValue, value: object(forecast, on: end)) }
      let records = forecasts.flatMap { forecast in
        forecast.lines.map { line -> JSONValue in
          .object([
            ("duty", .text(line.duty)), ("week", .text(line.lateWeek)), ("region", .text(orNull: line.region)),
            ("region_name", .text(orNull: line.regionName)), ("id", .int(Int(line.id))), ("code", .text(line.limit)),
            ("name", .text(orNull: line.name)), ("who", .text(line.who)), ("due", .text("\(line.due)")),
          ])
        }
      }
      return Answer(
        .object(json), table: tables.joined(separator: "\n\n"), records: records,
        heads: ["duty", "week", "region", "region_name", "id", "code", "name", "who", "due"])
    }

    private static func object(_ forecast: Forecast, on end: Day) -> JSONValue {
      let counts = forecast.regions.flatMap { region in
        forecast.weeks.compactMap { week -> JSONValue? in
          let count = region.lines.count { $0.lateWeek == week }
          guard count > 0 else { return nil }
          return .object([
            ("region", .text(orNull: region.code)), ("region_name", .text(orNull: region.name)), ("week", .text(week)),
            ("late", .int(count)),
          ])
        }
      }
      return .object([
        ("late", .int(forecast.lines.count)), ("late_already", .int(forecast.already)),
        ("provisional", .int(forecast.provisional)), ("weeks", .array(counts)),
        ("dues", .array(forecast.lines.map { $0.record(on: end) })),
      ])
    }
  }
}
