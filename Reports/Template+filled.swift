import Statute

extension Template {
  /// The line with the values of an issue put in.
  public func filled(
    for issue: Issue, book: Layout? = nil, rows: Int? = nil, measures: Measures = .catalogue
  ) -> String {
    let standing = Standing(issue, measures: measures)
    return parts.map { part in
      switch part {
      case .words(let words): words
      case .count(let id): "\(standing.count(id))"
      case .rate(let id): standing.rate(id).map { "\($0)%" } ?? "—"
      case .field(let field): Template.value(field, issue, book, rows)
      case .change(let id): Template.change(from: standing.rate(id, before: true), to: standing.rate(id))
      case .ranked(let isFromTop, let count):
        Template.listed(
          (isFromTop ? standing.ranked.prefix(count) : standing.ranked.suffix(count)).map {
            "\($0.row.name)（\($0.rate)%）"
          })
      case .most(let id, let unit):
        // A book of one place has nothing to compare it with.
        issue.region != nil
          ? "" : "，主要分布在" + Template.listed(standing.most(id).prefix(3).map { "\($0.row.name)（\($0.count)\(unit)）" })
      case .lamps(let lamp): Template.listed(standing.rows(with: lamp).map(\.name))
      }
    }.joined()
  }

  private static func listed(_ names: [String]) -> String { names.isEmpty ? "无" : names.joined(separator: "、") }

  /// The difference of the two printed rates, so that a reader can do it again.
  private static func change(from before: Rate?, to now: Rate?) -> String {
    guard let before, let now else { return "" }
    let points = now - before
    if points == 0 { return "，与上期持平" }
    return "，较上期\(points > 0 ? "提高" : "下降")\(Rate.printed(tenths: abs(points)))个百分点"
  }

  /// Percentage points as a rule states them: 10, not 10.0.
  private static func points(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : Rate.printed(tenths: tenths)
  }

  private static func value(_ field: Field, _ issue: Issue, _ book: Layout?, _ rows: Int?) -> String {
    let (campaign, settings) = (issue.campaign, issue.settings)
    switch field {
    case .campaign: return campaign.name
    case .shortCampaign: return campaign.shortName
    case .unit: return issue.reportingUnit
    case .label: return book?.label ?? ""
    case .place: return issue.region == nil ? issue.whole : issue.reportingUnit
    case .name: return book?.name ?? ""
    case .asOf: return issue.asOf.chinese
    case .asOfDigits: return String(issue.asOf.description.filter { $0 != "-" })
    case .previous: return issue.previous?.asOf.chinese ?? "无"
    case .since: return (issue.previous?.asOf ?? campaign.begins).chinese
    case .frozen: return issue.frozen?.description ?? issue.knownAt
    case .begins: return campaign.begins.chinese
    case .beginsNote: return campaign.beginsNote
    case .ends: return campaign.ends.chinese
    case .ranking: return settings.rankingName
    case .minimum: return "\(settings.rankingMinimum)"
    case .planned: return Rate.printed(tenths: settings.planned.tenths(on: issue.asOf)) + "%"
    case .testMinLevel: return ["", "第一级", "第二级", "第三级", "第四级", "第五级"][min(max(settings.testMinLevel, 1), 5)]
    case .attribution: return settings.attribution
    case .validityMonths: return "\(settings.secondLevelValidityMonths)"
    case .yellow: return points(-settings.lamps.yellowBelow)
    case .red: return points(-settings.lamps.redBelow)
    case .deadlines:
      return settings.deadlines.isEmpty
        ? "无" : settings.deadlines.map { "\($0.name)（\($0.due.chinese)）" }.joined(separator: "、")
    case .milestones: return campaign.milestones.map { "\($0.on.chinese)\($0.name)" }.joined(separator: "；")
    case .returnsDue: return settings.returnsDue(for: issue.asOf).chinese
    case .typed: return issue.typed
    case .rows: return rows.map(String.init) ?? ""
    }
  }
}

extension Issue {
  /// 填报单位: the campaign's office, or in a 分册 the region.
  public var reportingUnit: String {
    region.flatMap { code in regions.first { $0.code == code }?.name } ?? campaign.reportingUnit
  }
}
