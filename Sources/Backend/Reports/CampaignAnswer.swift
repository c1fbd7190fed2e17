internal import Reports
internal import Statute
internal import Wording

/// Campaigns and their books as they are printed (专项行动).
enum CampaignAnswer {
  static var list: Answer {
    Answer(
      rows: Campaign.catalogue.map {
        [$0.id, $0.name, $0.begins.description, $0.ends.description, String($0.books.count)]
      }, keys: ["campaign", "name", "begins", "ends", "books"],
      heads: [
        say("专项行动", "Campaign"), say("名称", "Name"), say("开始", "Begins"), say("结束", "Ends"), say("册数", "Books"),
      ])
  }

  static var books: Answer {
    Answer(
      rows: Campaign.catalogue.flatMap { campaign in campaign.books.map { [campaign.id, $0.id, $0.name] } },
      keys: ["campaign", "book", "name"], heads: [say("专项行动", "Campaign"), say("册", "Book"), say("名称", "Name")])
  }

  static func one(_ campaign: Campaign) -> Answer {
    let milestones = campaign.milestones.enumerated().map {
      ($0.offset == 0 ? say("时间节点", "Milestones") : "", "\($0.element.on) \($0.element.name)")
    }
    let books = campaign.books.enumerated().map {
      ($0.offset == 0 ? say("报表", "Books") : "", "\($0.element.id) \($0.element.name)")
    }
    return Answer(
      .object([
        ("campaign", .text(campaign.id)), ("name", .text(campaign.name)),
        ("reporting_unit", .text(campaign.reportingUnit)), ("begins", .text(campaign.begins.description)),
        ("begins_note", .text(campaign.beginsNote)), ("ends", .text(campaign.ends.description)),
        (
          "milestones",
          .array(campaign.milestones.map { .object([("name", .text($0.name)), ("on", .text($0.on.description))]) })
        ),
        (
          "books",
          .array(campaign.books.map { .object([("book", .text($0.id)), ("name", .text($0.name))]) })
        ),
      ]),
      named: [
        (say("专项行动", "Campaign"), campaign.id), (say("名称", "Name"), campaign.name),
        (say("填报单位", "Reporting unit"), campaign.reportingUnit),
        (say("期间", "Period"), "\(campaign.begins) — \(campaign.ends)"), ("", campaign.beginsNote),
      ] + milestones + books)
  }
}
