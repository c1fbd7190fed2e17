internal import Statute
internal import Store
internal import Wording

/// Who becomes late between two days if nothing is done, of one kind of duty (逾期预测).
struct Forecast {
  let duty: Period.Duty
  let title: String
  let already: Int
  let provisional: Int
  let lines: [DueLine]

  /// One for each kind of duty, from what is late on the first day and what is late or provisional on the last.
  static func all(late now: [DueLine], andThen then: [DueLine]) -> [Forecast] {
    let late = Set(now.map(\.id))
    return DueList.duties.map { duty, title in
      Forecast(
        duty: duty, title: title, already: now.count { $0.duty == duty.rawValue },
        provisional: then.count { $0.duty == duty.rawValue && $0.status == .provisional },
        lines: then.filter { $0.duty == duty.rawValue && $0.status == .late && !late.contains($0.id) })
    }
  }

  var weeks: [String] { Set(lines.map(\.lateWeek)).sorted() }

  /// Regions by code, each with its counts by week.
  var regions: [(code: String?, name: String?, lines: [DueLine])] {
    Dictionary(grouping: lines) { $0.region ?? "" }.sorted { $0.key < $1.key }.map { _, lines in
      (lines.first?.region, lines.first?.regionName, lines)
    }
  }

  static func answer(_ forecasts: [Forecast], from start: Day, to end: Day) -> Answer {
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
