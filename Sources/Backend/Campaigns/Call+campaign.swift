internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Call {
  /// What the body wishes to be done to the campaign of the path. Throws `Problem`.
  func campaignWish(_ act: CampaignAct) async throws -> CampaignBook.Wish {
    let fields = try fields(["on", "document", "reason"] + Self.particulars(of: act))
    let day = try fields.optionalText("on").map { text throws(Problem) in try Self.day(text, "/on") } ?? today
    let detail = try await detail(of: act, in: fields)
    if detail.unit == nil, act != .policeCounted {
      guard try await reach().isWhole else { throw Refusal.outsideScope(act: act.rawValue) }
    }
    let id = place("id")
    if act != .opened { _ = try await desks.campaign(id) }
    return CampaignBook.Wish(
      act, of: id, on: day, document: try fields.optionalLine("document"), reason: try fields.optionalLine("reason"),
      detail)
  }

  private static func particulars(of act: CampaignAct) -> [String] {
    switch act {
    case .opened, .settled: ["pack", "definition"]
    case .scopeFrozen, .closed: []
    case .unitJoined, .unitLeft, .zeroReported: ["unit"]
    case .returnAccepted, .returnSentBack: ["unit", "issue"]
    case .policeCounted: ["region", "figure", "from", "through", "value"]
    }
  }

  private func detail(of act: CampaignAct, in fields: Fields) async throws -> CampaignBook.Detail {
    switch act {
    case .opened, .settled: return .pack(try await pack(in: fields))
    case .scopeFrozen, .closed: return .none
    case .unitJoined, .unitLeft, .zeroReported: return .unit(try await listed(in: fields, act))
    case .returnAccepted, .returnSentBack:
      return .handedIn(
        try await listed(in: fields, act), issue: try Self.day(try fields.text("issue"), "/issue"))
    case .policeCounted: return try await counted(in: fields)
    }
  }

  /// The unit that is meant, which must be within the party's reach.
  private func listed(in fields: Fields, _ act: CampaignAct) async throws -> Identifier<Subject> {
    let word = try fields.text("unit")
    let found = try await desks.subjects.find(.unit, word)
    guard let unit = found.first else { throw Problem.notFound(say("没有单位“\(word)”", "there is no unit “\(word)”")) }
    guard found.count == 1 else {
      throw Problem(
        .badRequest,
        .init(
          "ambiguous", say("“\(word)”不止一个，请用统一社会信用代码", "there are several “\(word)”; give the code"), at: "/unit"))
    }
    try await mustReach(unit.id, act.rawValue)
    return unit.id
  }

  private func counted(in fields: Fields) async throws -> CampaignBook.Detail {
    let regions = try await desks.regions.all()
    let region = try region(coded: try fields.text("region"), at: "/region", of: regions)
    let reach = Reach(visitor.scope, of: regions)
    guard reach.isWhole || reach.codes.contains(region.code) else {
      throw Refusal.outsideScope(act: CampaignAct.policeCounted.rawValue)
    }
    let figures = ["case_opened", "case_solved", "person_caught"]
    let figure = try fields.text("figure")
    guard figures.contains(figure) else {
      throw Problem.unreadable(
        "/figure", say("figure 没有“\(figure)”", "figure knows no “\(figure)”"),
        cure: say("可用:", "it takes ") + figures.joined(separator: say("、", ", ")))
    }
    let (from, through) = (
      try Self.day(try fields.text("from"), "/from"), try Self.day(try fields.text("through"), "/through")
    )
    guard from <= through, through <= today else {
      throw Problem.unreadable(
        "/through", say("期间应起止有序，且不晚于今天", "the period ends on or after its first day, and not after today"))
    }
    guard let value = try fields.value("value", Int.self, "整数", "a whole number"), (0...1_000_000).contains(value)
    else {
      throw Problem.unreadable("/value", say("value 应为 0 至 1000000 的整数", "value is a whole number from 0 to 1000000"))
    }
    return .counted(region: region.code, figure: figure, from: from, through: through, value: value)
  }

  /// The definition that is stated: a pack of the product by its name, or a whole one; and over it, if one is given,
  /// another `campaign.json`. It must read without a fault and bear the name of the campaign.
  private func pack(in fields: Fields) async throws -> String {
    let object = try object()
    let id = place("id")
    do {
      var texts: [String: String]
      if let whole = object["pack"] as? [String: Any] {
        texts = try whole.reduce(into: [:]) { texts, part in
          texts[part.key] = try part.value as? String ?? Self.json(part.value, "/pack/\(part.key)")
        }
      } else if let name = try fields.value("pack", String.self, "全套定义或其名", "a pack or the name of one") {
        guard let shipped = Campaign.shippedPack(name) else {
          throw Problem.unreadable(
            "/pack", say("没有随附的定义“\(name)”", "no pack “\(name)” is shipped"),
            cure: say("随附的有：", "there are ") + Campaign.catalogue.map(\.id).joined(separator: say("、", ", ")))
        }
        texts = try Campaign.texts(in: shipped)
      } else {
        guard let standing = try await desks.campaigns.pack(of: id) else { throw Problem.noCampaign(id) }
        texts = try Campaign.texts(in: standing)
      }
      if let definition = try fields.value("definition", [String: Any].self, "JSON 对象", "a JSON object") {
        texts["campaign"] = try Self.json(definition, "/definition")
      }
      let pack = Campaign.pack(of: texts)
      let campaign = try Campaign(pack: pack)
      guard campaign.id == id else {
        throw Problem.unreadable(
          "/definition/id",
          say("定义的 id 是“\(campaign.id)”，不是“\(id)”", "the definition is of “\(campaign.id)”, not “\(id)”"))
      }
      return pack
    } catch let fault as LayoutFault {
      throw Problem.unreadable("/pack", say("定义有误：\(fault)", "the definition is faulty: \(fault)"))
    }
  }

  private static func json(_ value: Any, _ name: String) throws -> String {
    guard value is [String: Any], let data = try? JSONSerialization.data(withJSONObject: value) else {
      throw Problem.unreadable(name, say("应为 JSON 对象或其文字", "it is a JSON object, or the text of one"))
    }
    return String(decoding: data, as: UTF8.self)
  }
}
