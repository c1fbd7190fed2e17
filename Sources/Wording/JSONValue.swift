/// A JSON value that keeps the order of its fields.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number that is no whole one, as it is written.
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value of a field of an object; the first where there are several.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == name }?.value
  }

  /// A text, or null for none.
  public static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// As a document on one line.
  public var document: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): String(number)
    case .number(let literal): literal
    case .text(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.document).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { "\(Self.quoted($0.key)):\($0.value.document)" }.joined(separator: ",") + "}"
    }
  }

  /// As one cell of CSV: a list's members behind one another, an object's values beside one another.
  public var cell: String {
    switch self {
    case .null: ""
    case .bool, .int, .number: document
    case .text(let text): text
    case .array(let values): values.map(\.cell).joined(separator: "; ")
    case .object(let fields): fields.map(\.value.cell).joined(separator: " ")
    }
  }

  /// As columns of CSV: the fields, those of an inner object under `outer_inner`.
  public var columns: [(head: String, cell: String)] {
    guard case .object(let fields) = self else { return [("value", cell)] }
    return fields.flatMap { field -> [(head: String, cell: String)] in
      guard case .object = field.value else { return [(field.key, field.value.cell)] }
      return field.value.columns.map { ("\(field.key)_\($0.head)", $0.cell) }
    }
  }

  /// A text as JSON writes it.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
