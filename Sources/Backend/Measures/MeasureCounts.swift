internal import PQ
internal import Reports
internal import Statute
internal import Wording

/// A number of the books by region and category, with what it means (指标取数).
struct MeasureCounts {
  let measure: Measure
  let issue: Issue

  /// As it is counted for those groups.
  private func figure(in wanted: (Group) -> Bool) -> JSONValue {
    switch measure.rule {
    case .set: .int(issue.cube.count(measure.id, in: wanted))
    case .rate(let part, let whole):
      Rate(of: issue.cube.count(part, in: wanted), in: issue.cube.count(whole, in: wanted)).map {
        .number($0.description)
      } ?? .null
    }
  }

  var answer: Answer {
    let categories = issue.campaign.categories
    let rows = issue.regions.map { region in
      (
        region,
        cells: categories.map { category in
          figure { $0.region == region.code && $0.category == category.code }
        }, all: figure { $0.region == region.code }
      )
    }
    let sums = categories.map { category in figure { $0.category == category.code } }
    let total = figure { _ in true }
    let records = rows.flatMap { region, cells, _ in
      zip(categories, cells).map { category, count in
        JSONValue.object([
          ("region", .text(region.code)), ("region_name", .text(region.name)), ("category", .text(category.code)),
          ("category_name", .text(category.name)), ("count", count),
        ])
      }
    }
    func cell(_ value: JSONValue) -> String {
      if case .null = value { "—" } else { value.cell }
    }
    let table = TextTable(
      heads: [say("地区", "Region")] + categories.map(\.name) + [say("合计", "All")],
      rows: rows.map { region, cells, all in [region.name] + cells.map(cell) + [cell(all)] }
        + [[say("合计", "All")] + sums.map(cell) + [cell(total)]])
    return Answer(
      .object([
        ("measure", .text(measure.id)), ("heading", .text(measure.heading)), ("definition", .text(measure.definition)),
        ("campaign", .text(issue.campaign.id)), ("as_of", .text("\(issue.asOf)")), ("known_at", .text(issue.knownAt)),
        ("total", total), ("counts", .array(records)),
      ]),
      table: say(
        "\(measure.id) \(measure.heading)（\(issue.asOf)）：\(measure.definition)",
        "\(measure.id) \(measure.heading) (\(issue.asOf)): \(measure.definition)") + "\n" + table.text,
      records: records, heads: ["region", "region_name", "category", "category_name", "count"])
  }
}
