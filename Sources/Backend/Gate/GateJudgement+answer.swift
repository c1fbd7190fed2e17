internal import Casework
internal import Statute
internal import Store
internal import Wording

extension GateJudgement {
  /// One site's answer to the question of the gate.
  var answer: Answer {
    let json = JSONValue.object([
      ("site", .text(evidence.number)), ("name", .text(orNull: evidence.name)), ("on", .text("\(evidence.day)")),
      ("open", .bool(isOpen)), ("missing", .array(missing.map(\.record))), ("policy", .text(policy.rawValue)),
      ("permit", permit.map { $0.record(on: evidence.day) } ?? .null),
      ("after_launch", .array(owedAfterLaunch.map(\.record))),
    ])
    return Answer(
      json, table: table, records: missing.map(\.record),
      heads: ["code", "condition", "reason", "matter", "article", "owed_by", "cure"])
  }

  /// The site in a list of sites.
  var line: JSONValue {
    .object([
      ("site", .text(evidence.number)), ("name", .text(orNull: evidence.name)),
      ("region", .text(orNull: evidence.region)), ("open", .bool(isOpen)),
      ("missing", .array(missing.map { .text($0.code.rawValue) })), ("policy", .text(policy.rawValue)),
      ("live_on", .text(orNull: evidence.liveOn?.description)),
    ])
  }

  static let lineKeys = ["site", "name", "region", "open", "missing", "policy", "live_on"]

  private var table: String {
    let site = [evidence.number, evidence.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let verdict =
      isOpen
      ? say("具备上线条件", "the gate is open")
      : say("不具备上线条件，缺\(missing.count)项", "the gate is closed, \(missing.count) missing")
    var parts = [
      say(
        "\(site)（\(evidence.day)，\(policy.term)口径）：\(verdict)",
        "\(site) (\(evidence.day), \(policy.rawValue)): \(verdict)")
    ]
    if !missing.isEmpty { parts.append(TextTable(heads: Missing.heads, rows: missing.map(\.row)).text) }
    if let permit { parts.append(permit.wording(on: evidence.day)) }
    if !owedAfterLaunch.isEmpty {
      parts.append(
        say("上线后须办，已逾期：", "Overdue since the launch:") + "\n"
          + TextTable(heads: Missing.heads, rows: owedAfterLaunch.map(\.row)).text)
    }
    return parts.joined(separator: "\n\n")
  }
}

extension PermitStanding {
  func record(on day: Day) -> JSONValue {
    .object([
      ("number", .int(Int(permit.number))), ("issued_on", .text(orNull: permit.on?.description)),
      ("policy", .text(permit.content.policy.lowercased())), ("level", .int(permit.content.level.rawValue)),
      ("issued_by", .text(permit.content.issuedBy)), ("approved_by", .text(permit.content.approvedBy)),
      ("in_use", .bool(isInUse)), ("stands", .bool(faults.isEmpty)),
      ("lapsed_since", .text(orNull: lapsedSince?.description)),
      (
        "faults",
        .array(
          faults.map { fault in
            .object([
              ("code", .text(fault.code)), ("cause", .text(fault.cause)), ("article", .text(fault.basis.description)),
              ("owed_by", .text(Self.owedBy(fault, on: day).map(\.rawValue).joined(separator: ","))),
              ("cure", .text(fault.cure)),
            ])
          })
      ),
    ])
  }

  func wording(on day: Day) -> String {
    let issued = permit.on.map { "\($0)" } ?? "—"
    let head = say(
      "上线许可第\(permit.number)号，\(issued)核发（\(permit.content.issuedBy)承办，\(permit.content.approvedBy)审批）：",
      "Permit \(permit.number) of \(issued) (\(permit.content.issuedBy), approved by \(permit.content.approvedBy)): ")
    guard !faults.isEmpty else {
      return head + (isInUse ? say("有效，网站据以运行", "stands, the site runs by it") : say("有效，尚未使用", "stands, not used yet"))
    }
    let since = lapsedSince.map { say("自\($0)起失效", "has not stood since \($0)") } ?? say("已失效", "does not stand")
    let heads = [say("原因", "Why"), say("依据", "Article"), say("责任", "Owed by"), say("办法", "Cure")]
    let rows = faults.map { fault in
      [
        fault.cause, fault.basis.description, Self.owedBy(fault, on: day).map(\.term).joined(separator: "、"),
        fault.cure,
      ]
    }
    return head + since + "\n" + TextTable(heads: heads, rows: rows).text
  }

  /// Whose task it is to cure a fault.
  private static func owedBy(_ fault: Reason, on day: Day) -> [Role] {
    guard let code = PermitFault(rawValue: fault.code)?.code else { return [] }
    return (GateCondition.inForce[on: day] ?? []).first { $0.code == code }?.owedBy.members ?? []
  }
}
