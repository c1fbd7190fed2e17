internal import PQ
internal import Registry
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension CorrectionReceipt {
  /// The answer in its three forms; rows are the numbers that change.
  func answer(isRehearsal: Bool) -> Answer {
    let records = effects.flatMap { effect in effect.changes.map { row($0, of: effect) } }
    return Answer(
      json(isRehearsal: isRehearsal), table: changedNumbers.map(\.text) ?? "", records: records,
      heads: ["run", "campaign", "as_of", "measure", "region", "category", "old", "new"])
  }

  /// What happened, in words; the numbers are the result.
  func remarks(isRehearsal: Bool) -> [String] {
    var lines: [String] = []
    let name = [word(kind, in: "fact"), subject].compactMap { $0 }.joined(separator: " ")
    let did = voids ? say("作废", "void") : say("更正", "corrected")
    lines.append(
      isRehearsal
        ? say(
          "试算：第\(corrects)号登记（\(name)）将\(did)，未登记",
          "rehearsal: fact \(corrects) (\(name)) would be \(did); nothing is recorded")
        : say("第\(corrects)号登记（\(name)）已\(did)，更正号\(fact)", "fact \(corrects) (\(name)) is \(did) by fact \(fact)"))
    if originalOn != correctedOn, !voids {
      lines.append(
        say("行为日：", "day: ") + "\(originalOn.map(\.description) ?? "—") → \(correctedOn.map(\.description) ?? "—")")
    }
    if !voids { lines += changedColumns }
    let unchanged = effects.count { $0.changes.isEmpty }
    lines.append(
      say(
        "涉及的已发布报表\(effects.count)期次，数有改动的\(effects.count - unchanged)期次；报表原件不变，下期附更正情况",
        "\(effects.count) released reports were counted again, \(effects.count - unchanged) change; none is altered, "
          + "the next issue carries the corrections"))
    for limit in due {
      lines.append(
        say("期限重算：\(limit.limit) 届满日\(limit.due)", "deadline counted anew: \(limit.limit), due \(limit.due)")
          + (limit.isProvisional ? say("（暂定）", " (provisional)") : ""))
    }
    for permit in lapsed {
      let faults = permit.faults.map { $0.split(separator: "_").joined(separator: " ") }.joined(separator: "; ")
      lines.append(
        say(
          "注意：网站\(permit.site)的上线许可（第\(permit.permit)号）因此失效：\(faults)",
          "note: the permit of site \(permit.site) (fact \(permit.permit)) lapses: \(faults)"))
    }
    return lines
  }

  private var changedColumns: [String] {
    let before = Dictionary(original.map { ($0.name, $0.value) }) { first, _ in first }
    return corrected.map { column in
      let was = before[column.name] ?? before.keys.first.map { $0 == "void" ? say("作废", "void") : "—" } ?? "—"
      return "\(word(column.name, in: "field"))：\(was) → \(column.value)"
    }
  }

  private var changedNumbers: TextTable? {
    let rows = effects.flatMap { effect -> [[String]] in
      // The rows of the tables by region; those by category only where no region's sum is another.
      let byRegion = Set(effect.changes.filter { $0.region != nil && $0.category == nil }.map(\.measure))
      return effect.changes.filter { $0.category == nil || !byRegion.contains($0.measure) }.map { change in
        [
          "\(effect.run)", "\(effect.asOf)", title(of: change.measure),
          change.place(among: effect.rows), "\(change.old)", "\(change.new)",
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return TextTable(
      heads: [
        say("出表号", "Run"), say("截止日", "As of"), say("指标", "Measure"), say("行", "Row"), say("原数", "Old"),
        say("现数", "New"),
      ], rows: rows)
  }

  private func json(isRehearsal: Bool) -> JSONValue {
    func columns(_ particulars: [Particular]) -> JSONValue {
      .object(particulars.filter { $0.name != "void" }.map { ($0.name, .text($0.value)) })
    }
    return .object([
      ("fact", isRehearsal ? .null : .int(Int(fact))), ("corrects", .int(Int(corrects))), ("kind", .text(kind)),
      ("subject", .text(orNull: subject)), ("void", .bool(voids)),
      ("recorded_at", isRehearsal ? .null : .text(recordedAt.description)),
      ("old", .object([("acted_on", .text(orNull: originalOn?.description)), ("columns", columns(original))])),
      ("new", .object([("acted_on", .text(orNull: correctedOn?.description)), ("columns", columns(corrected))])),
      (
        "reports",
        .array(
          effects.map { effect in
            .object([
              ("run", .int(Int(effect.run))), ("campaign", .text(effect.campaign)),
              ("as_of", .text(effect.asOf.description)), ("known_at", .text(effect.knownAt.description)),
              ("region", .text(orNull: effect.region)),
              ("changes", .array(effect.changes.map { .object(Self.fields($0)) })),
            ])
          })
      ),
      (
        "due",
        .array(
          due.map {
            .object([
              ("limit", .text($0.limit)), ("due", .text($0.due.description)), ("provisional", .bool($0.isProvisional)),
            ])
          })
      ),
      (
        "lapsed_permits",
        .array(
          lapsed.map {
            .object([
              ("permit", .int(Int($0.permit))), ("site", .text($0.site)),
              ("faults", .array($0.faults.map(JSONValue.text))),
            ])
          })
      ),
    ])
  }

  private func row(_ change: CubeChange, of effect: Effect) -> JSONValue {
    .object(
      [
        ("run", .int(Int(effect.run))), ("campaign", .text(effect.campaign)),
        ("as_of", .text(effect.asOf.description)),
      ] + Self.fields(change))
  }

  private static func fields(_ change: CubeChange) -> [(key: String, value: JSONValue)] {
    [
      ("measure", .text(change.measure)), ("region", .text(orNull: change.region)),
      ("category", .text(orNull: change.category)), ("old", .int(change.old)), ("new", .int(change.new)),
    ]
  }
}
