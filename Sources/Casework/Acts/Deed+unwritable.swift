extension Deed {
  /// What of it no book can hold: a text that is none, or that is no line where a line belongs.
  ///
  /// What an act says of its texts comes first; this is for what it says nothing of. A text within a form is the form's.
  public func unwritable(underDocument document: String?) -> [Reason] {
    let paper = document?.isLedgerLine == false ? [Reason(RegisterGround.notALine, field: "document")] : []
    return paper
      + entries.flatMap { entry in
        Mirror(reflecting: entry.content).children.flatMap { field -> [Reason] in
          let column = field.label.map(Self.column) ?? ""
          let isHeld = { (text: String) in Self.prose.contains(column) ? text.isLedgerProse : text.isLedgerLine }
          return Self.texts(of: field.value).allSatisfy(isHeld) ? [] : [Reason(RegisterGround.notALine, field: column)]
        }
      }
  }

  /// The columns whose texts may run over several lines, by the name they have in every table.
  public static let prose: Set<String> = [
    "account", "description", "evidence", "faults", "ground", "matter", "measure", "opinion", "overridden", "remark",
    "reply",
    "result", "scope", "waiver",
  ]

  private static func texts(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [String]: list
    default: []
    }
  }

  private static func column(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
