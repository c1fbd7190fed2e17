/// A JSON value that keeps the order of its fields.
enum JSONValue {
  case null
  case bool(Bool)
  case int(Int)
  case text(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A text, or null for none.
  static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// As a document on one line.
  var document: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): String(number)
    case .text(let text): Printer.json(text)
    case .array(let values): "[" + values.map(\.document).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { "\(Printer.json($0.key)):\($0.value.document)" }.joined(separator: ",") + "}"
    }
  }

  /// As one cell of CSV: a list's members behind one another, an object's values beside one another.
  var cell: String {
    switch self {
    case .null: ""
    case .bool, .int: document
    case .text(let text): text
    case .array(let values): values.map(\.cell).joined(separator: "; ")
    case .object(let fields): fields.map(\.value.cell).joined(separator: " ")
    }
  }

  /// As columns of CSV: the fields, those of an inner object under `outer_inner`.
  var columns: [(head: String, cell: String)] {
    guard case .object(let fields) = self else { return [("value", cell)] }
    return fields.flatMap { field -> [(head: String, cell: String)] in
      guard case .object = field.value else { return [(field.key, field.value.cell)] }
      return field.value.columns.map { ("\(field.key)_\($0.head)", $0.cell) }
    }
  }
}
