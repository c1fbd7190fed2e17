internal import Casework
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// Campaigns and their books as they are printed (专项行动).
enum CampaignAnswer {
  static func list(_ lines: [CampaignBook.Line]) -> Answer {
    Answer(
      rows: lines.map { line in
        let campaign = line.campaign
        return [
          campaign.id, campaign.name, campaign.begins.description, campaign.ends.description,
          line.file.stage.rawValue, String(campaign.books.count),
        ]
      }, keys: ["campaign", "name", "begins", "ends", "stage", "books"],
      heads: [
        say("专项行动", "Campaign"), say("名称", "Name"), say("开始", "Begins"), say("结束", "Ends"), say("阶段", "Stage"),
        say("册数", "Books"),
      ])
  }

  static func books(of lines: [CampaignBook.Line]) -> Answer {
    Answer(
      rows: lines.flatMap { line in line.campaign.books.map { [line.campaign.id, $0.id, $0.name] } },
      keys: ["campaign", "book", "name"], heads: [say("专项行动", "Campaign"), say("册", "Book"), say("名称", "Name")])
  }

  static func one(_ campaign: Campaign, _ file: CampaignFile) -> Answer {
    let milestones = campaign.milestones.enumerated().map {
      ($0.offset == 0 ? say("时间节点", "Milestones") : "", "\($0.element.on) \($0.element.name)（\($0.element.owner)）")
    }
    let books = campaign.books.enumerated().map {
      ($0.offset == 0 ? say("报表", "Books") : "", "\($0.element.id) \($0.element.name)")
    }
    return Answer(
      .object([
        ("campaign", .text(campaign.id)), ("name", .text(campaign.name)),
        ("reporting_unit", .text(campaign.reportingUnit)), ("begins", .text(campaign.begins.description)),
        ("begins_note", .text(campaign.beginsNote)), ("ends", .text(campaign.ends.description)),
        ("stage", .text(file.stage.rawValue)), ("opened_on", .text(orNull: file.openedOn?.description)),
        ("frozen_on", .text(orNull: file.frozenOn?.description)),
        ("closed_on", .text(orNull: file.closedOn?.description)),
        ("milestones", .array(campaign.milestones.map(milestone))),
        ("books", .array(campaign.books.map { .object([("book", .text($0.id)), ("name", .text($0.name))]) })),
      ]),
      named: [
        (say("专项行动", "Campaign"), campaign.id), (say("名称", "Name"), campaign.name),
        (say("填报单位", "Reporting unit"), campaign.reportingUnit),
        (say("期间", "Period"), "\(campaign.begins) — \(campaign.ends)"), ("", campaign.beginsNote),
        (say("阶段", "Stage"), say(file.stage.term, file.stage.rawValue)),
      ] + milestones + books)
  }

  static func milestone(_ milestone: Milestone) -> JSONValue {
    .object([
      ("name", .text(milestone.name)), ("on", .text(milestone.on.description)), ("owner", .text(milestone.owner)),
    ])
  }

  static func receipt(_ wish: CampaignBook.Wish, _ receipt: CampaignBook.Receipt) -> Answer {
    let listed = receipt.listed.map { [(say("名单单位数", "Units listed"), String($0))] } ?? []
    return Answer(
      .object([
        ("campaign", .text(wish.campaign)), ("act", .text(wish.act.rawValue)), ("on", .text(wish.on.description)),
        ("fact", .int(Int(receipt.fact))), ("stage", .text(receipt.stage.rawValue)),
        ("listed", receipt.listed.map { .int($0) } ?? .null),
      ]),
      named: [
        (say("专项行动", "Campaign"), wish.campaign), (say("已办", "Done"), say(wish.act.term, wish.act.rawValue)),
        (say("办理日", "On"), wish.on.description), (say("登记号", "Fact"), String(receipt.fact)),
        (say("阶段", "Stage"), say(receipt.stage.term, receipt.stage.rawValue)),
      ] + listed)
  }

  static func units(_ units: [ListedUnit]) -> Answer {
    let records = units.map { unit in
      JSONValue.object([
        ("unit", .text(unit.id)), ("name", .text(unit.name)), ("uscc", .text(orNull: unit.uscc)),
        ("region", .text(unit.region)), ("standing", .text(unit.standing.rawValue)),
        ("since", .text(unit.since.description)), ("reason", .text(orNull: unit.reason)),
        ("zero_reported_on", .text(orNull: unit.zeroReportedOn?.description)),
        ("returned_for", .text(orNull: unit.returned?.description)),
      ])
    }
    let table = TextTable(
      heads: [
        say("单位", "Unit"), say("统一社会信用代码", "Code"), say("地区", "Region"), say("名单", "On the list"),
        say("自", "Since"), say("理由", "Reason"), say("零报告", "Zero report"), say("最近一期填报", "Last return"),
      ],
      rows: units.map { unit in
        [
          unit.name, unit.uscc ?? "", unit.region, say(unit.standing.term, unit.standing.rawValue),
          unit.since.description, unit.reason ?? "", unit.zeroReportedOn?.description ?? "",
          unit.returned?.description ?? "",
        ]
      })
    return Answer(.array(records), table: table.text, records: records, heads: unitKeys)
  }

  private static let unitKeys = [
    "unit", "name", "uscc", "region", "standing", "since", "reason", "zero_reported_on", "returned_for",
  ]
}
