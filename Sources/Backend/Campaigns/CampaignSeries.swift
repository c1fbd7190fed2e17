internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// A measure over the issues (历期走势): as it was published, and as it is known now.
struct CampaignSeries {
  struct Point {
    let issue: ReportBook.PublishedIssue
    /// Counted again with what is known now; nil where nobody asked.
    let restated: Cube?
  }

  let measure: Measure
  let region: String?
  let points: [Point]

  private func figure(in cube: Cube) -> JSONValue {
    func count(_ id: Measure.ID) -> Int { cube.count(id) { region == nil || $0.region == region } }
    switch measure.rule {
    case .set: return cube.hasCounted(measure.id) ? .int(count(measure.id)) : .null
    case .rate(let part, let whole):
      guard cube.hasCounted(part), cube.hasCounted(whole) else { return .null }
      return Rate(of: count(part), in: count(whole)).map { .number($0.description) } ?? .null
    }
  }

  var answer: Answer {
    let records = points.map { point in
      JSONValue.object([
        ("as_of", .text("\(point.issue.asOf)")), ("run", .int(Int(point.issue.run))),
        ("known_at", .text(point.issue.knownAt.description)), ("published", figure(in: point.issue.cube)),
        ("known_now", point.restated.map(figure) ?? .null),
      ])
    }
    func cell(_ value: JSONValue) -> String { if case .null = value { "—" } else { value.cell } }
    let table = TextTable(
      heads: [
        say("截止日", "As of"), say("出表号", "Run"), say("发布时", "As published"), say("现在所知", "As known now"), "",
      ],
      rows: points.map { point in
        let published = cell(figure(in: point.issue.cube))
        let known = point.restated.map { cell(figure(in: $0)) }
        return [
          "\(point.issue.asOf)", String(point.issue.run), published, known ?? "",
          known == nil || known == published ? "" : say("不同", "differs"),
        ]
      })
    return Answer(
      .object([
        ("measure", .text(measure.id)), ("heading", .text(measure.heading)), ("region", .text(orNull: region)),
        ("points", .array(records)),
      ]),
      table: points.isEmpty ? say("尚无已发布的报表", "no issue was released yet") : table.text, records: records,
      heads: ["as_of", "run", "known_at", "published", "known_now"])
  }
}
