internal import Reports
internal import Store
internal import Wording

/// One line of what a verification found (核验结果一行).
struct AuditLine {
  let fault: String
  let place: Int64?
  var through: Int64?
  var relation: String?
  var row: String?
  let says: String

  init(_ fault: AuditFault) {
    self.fault = fault.kind.rawValue
    (place, through, relation, row) = (fault.place, fault.through, fault.relation, fault.row)
    says = fault.kind.wording
  }

  /// Nil where the anchor stands.
  init?(_ anchor: AuditAnchor, _ standing: AuditAnchor.Standing) {
    fault = "anchor"
    place = anchor.place
    switch standing {
    case .stands: return nil
    case .otherwise(let hash):
      says = say(
        "与所记不符：现为\(hash.prefix(16))…，链已重做或非同一链",
        "not as noted: it is \(hash.prefix(16))… now; the chain was made anew or is another")
    case .absent(let head):
      says = say(
        "所记的环不在链中：链至第\(head?.place ?? 0)环，其后已被截去",
        "the noted link is not there: the chain ends at \(head?.place ?? 0), what followed was cut off")
    }
  }

  init?(_ pair: (AuditAnchor, AuditAnchor.Standing)) { self.init(pair.0, pair.1) }

  var cells: [String] {
    [
      [place, through == place ? nil : through].compactMap { $0.map(String.init) }.joined(separator: "–"),
      relation ?? "", row ?? "", says,
    ]
  }

  var record: JSONValue {
    .object([
      ("place", place.map { .int(Int($0)) } ?? .null), ("through", through.map { .int(Int($0)) } ?? .null),
      ("relation", relation.map(JSONValue.text) ?? .null), ("row", row.map(JSONValue.text) ?? .null),
      ("fault", .text(fault)), ("says", .text(says)),
    ])
  }
}

extension AuditFault.Kind {
  var wording: String {
    switch self {
    case .linkRemoved: say("环被删", "link removed")
    case .linkAltered: say("环被改", "link altered")
    case .linkMoved: say("环被换位", "link moved from another place")
    case .headDiffers: say("链尾与链外所存的链头不符", "the end is not the head kept beside the chain")
    case .rowAltered: say("行被改", "row altered")
    case .rowRemoved: say("行被删", "row removed")
    case .rowUnlinked: say("行绕过审计链写入，或其环被删", "row written past the chain, or its link removed")
    case .rowDoubled: say("同一行有两环", "row linked twice")
    case .relationUnheld: say("该表不入链（触发器被停用或缺失）", "relation not held (trigger disabled or gone)")
    case .columnUnheld: say("该列不计入摘要", "column not hashed")
    }
  }
}
