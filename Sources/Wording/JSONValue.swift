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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let literal): bytes.append(contentsOf: literal.utf8)
    case .text(let text): Self.quote(text, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.quote(field.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        field.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
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
    var bytes: [UInt8] = []
    quote(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { letters in
      var start = 0
      // What needs no other writing is taken over piece by piece.
      for (place, letter) in letters.enumerated() where letter < 0x20 || letter == 0x22 || letter == 0x5C {
        bytes.append(contentsOf: letters[start..<place])
        bytes.append(contentsOf: escaped(letter).utf8)
        start = place + 1
      }
      bytes.append(contentsOf: letters[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escaped(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default:
      let digits = String(letter, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
