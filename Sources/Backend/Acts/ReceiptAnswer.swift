internal import Casework
internal import Registry
internal import Statute
internal import Wording

/// A receipt as it is printed (回执).
struct ReceiptAnswer {
  let receipt: Receipt

  init(_ receipt: Receipt) { self.receipt = receipt }

  var answer: Answer {
    Answer(
      .object([
        ("act", .text(receipt.act)), ("fact", .int(Int(receipt.fact))),
        ("facts", .array(receipt.facts.map { .int(Int($0)) })), ("version", .int(Int(receipt.version))),
        ("stage", .text(orNull: receipt.stage)), ("opened", .text(orNull: receipt.opened?.id.description)),
        ("basis", .array(receipt.basis.map(JSONValue.text))),
        (
          "due",
          .array(
            receipt.due.map {
              .object([
                ("limit", .text($0.limit)), ("due", .text($0.due.description)),
                ("provisional", .bool($0.isProvisional)),
              ])
            })
        ),
      ]), named: rows)
  }

  private var rows: [(String, String)] {
    var rows = [
      (say("事项", "Act"), "\(Acts.named(receipt.act)?.term ?? "") \(receipt.act)"),
      (say("登记号", "Facts"), receipt.facts.map(String.init).joined(separator: "、")),
      (say("版本", "Version"), String(receipt.version)),
    ]
    if let stage = receipt.stage { rows.append((say("阶段", "Stage"), stage)) }
    if let opened = receipt.opened { rows.append((say("新立", "Opened"), "\(opened.kind.term) \(opened.id)")) }
    rows += receipt.basis.enumerated().map { ($0.offset == 0 ? say("依据", "Basis") : "", $0.element) }
    rows += receipt.due.enumerated().map {
      ($0.offset == 0 ? say("期限", "Due") : "", "\($0.element.limit) \($0.element.due)")
    }
    return rows
  }
}
