/// One result in the three forms in which it may be asked for (结果).
public struct Answer: Sendable {
  /// The document.
  public let json: JSONValue
  /// What a terminal shows; drawn when it is asked for.
  public var table: String { drawn() }
  private let drawn: @Sendable () -> String
  /// The rows of CSV; nil where the document itself is the one row.
  public var records: [JSONValue]?
  /// The heads of CSV where there may be no row to take them from.
  public var heads: [String] = []

  public init(
    _ json: JSONValue, table: @escaping @autoclosure @Sendable () -> String, records: [JSONValue]? = nil,
    heads: [String] = []
  ) {
    self.json = json
    drawn = table
    self.records = records
    self.heads = heads
  }

  /// A result that reads as names and values; a value under an empty name goes on with the one above.
  public init(_ json: JSONValue, named rows: [(String, String)]) {
    let heads = [say("项", "Item"), say("值", "Value")]
    self.init(json, table: TextTable(heads: heads, rows: rows.map { [$0.0, $0.1] }).text)
  }

  /// Rows under heads; `keys` name the fields in JSON and CSV.
  public init(rows: [[String]], keys: [String], heads: [String]) {
    let records = rows.map { row in JSONValue.object(zip(keys, row).map { (key: $0, value: .text($1)) }) }
    self.init(.array(records), table: TextTable(heads: heads, rows: rows).text, records: records, heads: keys)
  }

  public func text(as form: Form) -> String {
    switch form {
    case .json: return json.document
    case .table: return table
    case .csv:
      let rows = (records ?? [json]).map(\.columns)
      let cells = [rows.first?.map(\.head) ?? heads] + rows.map { $0.map(\.cell) }
      return cells.map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\n")
    }
  }

  /// A cell of CSV (RFC 4180). A text that a spreadsheet would run as a formula has `'` before it; a number has not.
  public static func quoted(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    // By bytes: CR and LF beside one another are one character.
    return text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) })
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, Array("=+-@\t\r\n".utf8).contains(first) || "＝＋－＠".contains(text.first ?? " ")
    else { return false }
    // A sign alone is none either.
    return text.count > 1 && text.wholeMatch(of: /[+-]?[0-9]+(?:\.[0-9]+)?%?/) == nil
  }
}
