internal import Casework
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// How a campaign stands (进展): its plan, the list, each row against the plan, and the issues before.
struct CampaignStatus {
  let file: CampaignFile
  let issue: Issue
  let series: [ReportBook.PublishedIssue]

  private var campaign: Campaign { issue.campaign }
  private var completion: Measure.ID { issue.settings.completion }

  var answer: Answer {
    let progress = Progress(issue)
    let returns = [
      ("due", "A8.due"), ("base", "A8.base"), ("joined", "A8.joined"), ("left", "A8.left"), ("in", "A8.in"),
      ("open", "A8.open"),
    ].map { (key: $0.0, value: JSONValue.int(issue.cube.count($0.1))) }
    return Answer(
      .object([
        ("campaign", .text(campaign.id)), ("name", .text(campaign.name)), ("stage", .text(file.stage.rawValue)),
        ("as_of", .text("\(issue.asOf)")), ("known_at", .text(issue.knownAt)),
        ("begins", .text("\(campaign.begins)")), ("ends", .text("\(campaign.ends)")),
        ("planned", .number(Rate.printed(tenths: progress.planned))), ("returns", .object(returns)),
        ("milestones", .array(campaign.milestones.map(CampaignAnswer.milestone))),
        ("rows", .array(progress.rows.map(record))),
        (
          "series",
          .array(
            series.map { point in
              .object([
                ("as_of", .text("\(point.asOf)")), ("run", .int(Int(point.run))),
                ("rate", rate(point.cube).map { .number($0.description) } ?? .null),
              ])
            })
        ),
      ]), table: table(progress))
  }

  private func record(_ row: Progress.Row) -> JSONValue {
    .object([
      ("region", .text(orNull: row.region)), ("name", .text(row.region == nil ? "" : row.label)),
      ("rate", row.completion.map { .number($0.description) } ?? .null),
      ("deviation", row.deviation.map { .number(Rate.printed(tenths: $0)) } ?? .null),
      ("lamp", .text(orNull: row.lamp?.rawValue)), ("reason", .text(row.reason)),
      ("rank", row.rank.map { .int($0) } ?? .null),
    ])
  }

  private func rate(_ cube: Cube) -> Rate? {
    guard case .rate(let part, let whole)? = Measures.catalogue[completion]?.rule else { return nil }
    return Rate(of: cube.count(part), in: cube.count(whole))
  }

  private func table(_ progress: Progress) -> String {
    let asOf = issue.asOf
    let (gone, length) = (asOf - campaign.begins + 1, campaign.ends - campaign.begins + 1)
    var lines = [
      "\(campaign.name)（\(campaign.id)）",
      say(
        "截至\(asOf)：第\(max(gone, 0))天，共\(length)天；\(file.stage.term)",
        "as of \(asOf): day \(max(gone, 0)) of \(length); \(file.stage.rawValue)"),
    ]
    func count(_ measure: Measure.ID) -> Int { issue.cube.count(measure) }
    lines.append(
      say(
        "应报单位\(count("A8.due"))个（冻结时\(count("A8.base"))，新增\(count("A8.joined"))，核减\(count("A8.left"))）；"
          + "本期已报\(count("A8.in"))，未报\(count("A8.open"))",
        "\(count("A8.due")) units to report (\(count("A8.base")) at the freeze, \(count("A8.joined")) joined, "
          + "\(count("A8.left")) left); \(count("A8.in")) did, \(count("A8.open")) did not"))
    let milestones = TextTable(
      heads: [say("时间节点", "Milestone"), say("事项", "What"), say("牵头单位", "Owner"), ""],
      rows: campaign.milestones.map { milestone in
        let away = milestone.on - asOf
        return [
          "\(milestone.on)", milestone.name, milestone.owner,
          away < 0
            ? say("已过\(-away)天", "\(-away) days ago")
            : away == 0 ? say("今天", "today") : say("还有\(away)天", "in \(away) days"),
        ]
      })
    let title = Measures.catalogue[completion].map { Measures.catalogue.title(of: $0) } ?? completion
    let rows = TextTable(
      heads: [
        say("地区", "Row"), say("\(title)（│为序时进度）", "\(completion) (│ is the plan)"), "%", say("偏差", "Against plan"),
        say("亮灯", "Lamp"), say("原因", "Why"),
      ],
      rows: progress.rows.map { row in
        [
          row.region == nil ? say("合计", "All") : row.label,
          Bar(tenths: row.completion?.tenths ?? 0, planned: progress.planned).text,
          row.completion?.description ?? "—",
          row.deviation.map { ($0 > 0 ? "+" : "") + Rate.printed(tenths: $0) } ?? "—",
          row.lamp.map { say($0.word, $0.rawValue) } ?? "—", row.reason,
        ]
      })
    let trend =
      series.isEmpty
      ? say("尚无已发布的报表", "no issue was released yet")
      : series.map { "\($0.asOf) \(rate($0.cube)?.description ?? "—")" }.joined(separator: " → ")
    return lines.joined(separator: "\n") + "\n\n" + milestones.text + "\n\n" + rows.text + "\n\n"
      + say("已发布各期：", "as published: ") + trend
  }
}
