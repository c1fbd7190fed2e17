internal import Press
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// Calls to make, in words, as of a day (催办措辞).
struct CallWording {
  let day: Day

  /// One call: to a unit, about itself or one thing of its.
  struct Call {
    let first: CallMatter
    let matters: [(text: String, since: Day)]
  }

  /// Those of one unit about one thing are one call.
  func calls(_ matters: [CallMatter]) -> [Call] {
    var groups: [[CallMatter]] = []
    for matter in matters {
      if let last = groups.last?.first, last.unit == matter.unit, last.number == matter.number, last.name == matter.name
      {
        groups[groups.count - 1].append(matter)
      } else {
        groups.append([matter])
      }
    }
    return groups.map { group in Call(first: group[0], matters: group.map { (text($0), $0.since) }) }
  }

  private func text(_ matter: CallMatter) -> String {
    let late = day - matter.since
    return switch matter.cause {
    case .due(let code):
      say(
        "\(TimeLimit(rawValue: code)?.term ?? code)：\(matter.since)届满，逾期\(late)日",
        "\(TimeLimit(rawValue: code)?.english ?? code): due \(matter.since), \(late) days late")
    case .unreported(let campaign):
      say("\(Self.name(campaign))：未报送", "\(campaign): nothing handed in")
    case .sentBack(let campaign):
      say(
        "\(Self.name(campaign))：\(matter.since)退回，未重报", "\(campaign): sent back on \(matter.since), not handed in again"
      )
    }
  }

  private static func name(_ campaign: String) -> String { Campaign.named(campaign)?.name ?? campaign }

  static func blocks(_ calls: [Call]) -> [CallSheet.Block] {
    var blocks: [(region: String, rows: [CallSheet.Row])] = []
    for call in calls {
      let region = call.first.regionName ?? "归属不明"
      let row = CallSheet.Row(
        unit: call.first.unitName ?? "单位不明", subject: subject(call.first), matters: call.matters.map(\.text),
        person: call.first.contact ?? "", phone: call.first.phone ?? "", lastContact: last(call.first))
      if blocks.last?.region == region {
        blocks[blocks.count - 1].rows.append(row)
      } else {
        blocks.append((region, [row]))
      }
    }
    return blocks.map { CallSheet.Block(region: $0.region, rows: $0.rows) }
  }

  private static func subject(_ matter: CallMatter) -> String {
    [matter.number, matter.name].compactMap { $0 }.joined(separator: " ")
  }

  private static func last(_ matter: CallMatter) -> String {
    matter.lastCall.map { call in
      "\(call.day) \(call.spokeTo ?? say("无人接听", "no answer"))：\(call.outcome)"
    } ?? ""
  }

  static func answer(_ calls: [Call]) -> Answer {
    let records = calls.map { call in
      JSONValue.object([
        ("region", .text(orNull: call.first.region)), ("region_name", .text(orNull: call.first.regionName)),
        ("unit", .text(orNull: call.first.unitName)), ("number", .text(orNull: call.first.number)),
        ("name", .text(orNull: call.first.name)),
        (
          "late",
          .array(
            call.matters.map { .object([("since", .text($0.since.description)), ("says", .text($0.text))]) })
        ),
        ("contact", .text(orNull: call.first.contact)), ("phone", .text(orNull: call.first.phone)),
        ("last_call", .text(orNull: call.first.lastCall?.day.description)),
        ("spoke_to", .text(orNull: call.first.lastCall?.spokeTo)),
        ("outcome", .text(orNull: call.first.lastCall?.outcome)),
      ])
    }
    let heads = [
      say("归属", "Region"), say("单位", "Unit"), say("网站（对象）", "Site or object"), say("逾期事项", "Late"),
      say("联系人", "Contact"), say("电话", "Phone"), say("最近一次联系", "Last call"),
    ]
    let rows = calls.map { call in
      [
        call.first.regionName ?? "", call.first.unitName ?? "", subject(call.first),
        call.matters.map(\.text).joined(separator: say("；", "; ")), call.first.contact ?? "", call.first.phone ?? "",
        last(call.first),
      ]
    }
    return Answer(
      .array(records),
      table: rows.isEmpty ? say("没有应催办的单位", "nobody to call") : TextTable(heads: heads, rows: rows).text,
      records: records,
      heads: [
        "region", "region_name", "unit", "number", "name", "late", "contact", "phone", "last_call", "spoke_to",
        "outcome",
      ])
  }
}
