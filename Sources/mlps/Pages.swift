import Wording

/// The pages of one list, put together again (续页).
struct Pages {
  private var texts: [String] = []
  private var document: JSONValue?

  var isEmpty: Bool { texts.isEmpty && document == nil }

  mutating func add(_ text: String, as form: Form, isLast: Bool) {
    switch form {
    case .json:
      guard let page = JSONValue(document: text) else { return }
      document = document.map { Self.joined($0, page) } ?? page
    case .csv:
      // Heads are one line, of names without any break.
      let body = texts.isEmpty ? text : String(text.drop { $0 != "\n" }.dropFirst())
      if texts.isEmpty || !body.isEmpty { texts.append(body) }
    case .table:
      // Below a page that is not the last stands how to go on, which is done here.
      texts.append(
        isLast ? text : text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n")
      )
    }
  }

  func text(as form: Form) -> String {
    switch form {
    case .json: document?.document ?? ""
    case .csv: texts.joined(separator: "\n")
    case .table: texts.joined(separator: "\n\n")
    }
  }

  /// Lists one after the other; of anything else, what the later page says.
  private static func joined(_ one: JSONValue, _ other: JSONValue) -> JSONValue {
    switch (one, other) {
    case (.array(let first), .array(let second)): .array(first + second)
    case (.object(let fields), .object):
      .object(fields.map { field in (field.key, other[field.key].map { joined(field.value, $0) } ?? field.value) })
    default: other
    }
  }
}
