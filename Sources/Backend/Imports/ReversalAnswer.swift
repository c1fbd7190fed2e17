internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Reports
internal import Store
internal import Wording

/// The reversal of an import as it is printed (撤销导入).
enum ReversalAnswer {
  static func receipt(_ receipt: ReversalReceipt, of id: String, isRehearsal: Bool) -> Answer {
    let records = receipt.kinds.map { kind in
      JSONValue.object([
        ("kind", .text(kind.table)), ("voided", numbers(kind.voided)), ("restored", numbers(kind.restored)),
      ])
    }
    let rows = receipt.kinds.map { [word($0.table, in: "fact"), String($0.voided.count), String($0.restored.count)] }
    let changes = receipt.effects.reduce(0) { $0 + $1.changes.count }
    let heads = [say("登记", "Facts"), say("作废", "Voided"), say("恢复原登记", "Restored")]
    return Answer(
      .object([
        ("import", .text(id)), ("dry_run", .bool(isRehearsal)),
        ("facts", .int(receipt.kinds.reduce(0) { $0 + $1.voided.count + $1.restored.count })),
        ("kinds", .array(records)), ("reports", .int(receipt.effects.count)), ("changes", .int(changes)),
      ]), table: TextTable(heads: heads, rows: rows).text, records: records, heads: ["kind", "voided", "restored"])
  }

  static func remarks(_ receipt: ReversalReceipt, isRehearsal: Bool) -> [String] {
    let count = receipt.kinds.reduce(0) { $0 + $1.voided.count + $1.restored.count }
    let changed = receipt.effects.count { !$0.changes.isEmpty }
    return [
      isRehearsal
        ? say("试算：将以更正撤销\(count)条登记，未登记", "rehearsal: \(count) facts would be taken back; nothing is recorded")
        : say("已以更正撤销\(count)条登记", "\(count) facts are taken back, each by a correction"),
      say(
        "涉及的已发布报表\(receipt.effects.count)期次，数有改动的\(changed)期次；报表原件不变",
        "\(receipt.effects.count) released reports were counted again, \(changed) change; none is altered"),
    ]
  }

  private static func numbers(_ facts: [FactNumber]) -> JSONValue { .array(facts.map { .int(Int($0)) }) }
}

extension Problem {
  /// Why an import is not reverted.
  init(_ refusal: ReversalRefusal) {
    switch refusal {
    case .unknownImport: self = .notFound(say("没有这次导入", "there is no such import"))
    case .alreadyReverted:
      self.init(
        .conflict, Reason("already_reverted", say("这次导入此前已撤销", "this import was taken back before")))
    case .relied(let reliances):
      let cure = say("先更正或作废后续登记，再撤销导入", "correct or void what came later first")
      let listed = reliances.prefix(20).map { Reason("relied_on", $0.sentence, cure: cure) }
      let more = reliances.count - listed.count
      self.init(
        .conflict,
        listed
          + (more > 0
            ? [Reason("relied_on", say("另有\(more)条后续登记", "and \(more) more"), cure: cure)] : []))
    case .broken(let constraint):
      self.init(
        .conflict,
        Reason(
          "not_revertible",
          say(
            "撤销后登记簿不合规则（\(constraint)），未撤销", "without it the books would break \(constraint); nothing was taken back"),
          cure: say("逐条更正：mlps correct", "correct fact by fact: mlps correct")))
    case .disturbed:
      self.init(
        .preconditionFailed,
        Reason(
          "disturbed", say("他人正在登记，什么也没有撤销", "others were writing; nothing was taken back"),
          cure: say("请再试", "try again")))
    }
  }
}

extension ReversalRefusal.Reliance {
  fileprivate var sentence: String {
    let what = [word(table, in: "fact"), subject].compactMap { $0 }.joined(separator: " ")
    let on = imported.map(String.init) ?? ""
    return switch reason {
    case .corrects: say("第\(on)号已由第\(fact)号更正（\(what)）", "fact \(on) was corrected by \(fact) (\(what))")
    case .cites: say("第\(fact)号（\(what)）引用第\(on)号", "fact \(fact) (\(what)) cites \(on)")
    case .follows: say("第\(fact)号（\(what)）是第\(on)号之后的一步", "fact \(fact) (\(what)) is a step after \(on)")
    case .subject:
      say("第\(fact)号（\(what)）说的是这次导入才登记的主体", "fact \(fact) (\(what)) is about what only this import brought")
    }
  }
}
