/// One result in the three forms in which it may be asked for (结果).
struct Answer {
  /// What `--format json` prints.
  let json: JSONValue
  /// What `--format table` prints.
  let table: String
  /// The rows of `--format csv`; nil where the document itself is the one row.
  var records: [JSONValue]?
  /// The heads of CSV where there may be no row to take them from.
  var heads: [String] = []

  init(_ json: JSONValue, table: String, records: [JSONValue]? = nil, heads: [String] = []) {
    self.json = json
    self.table = table
    self.records = records
    self.heads = heads
  }

  /// A result that reads as names and values; a value under an empty name goes on with the one above.
  init(_ json: JSONValue, named rows: [(String, String)]) {
    let heads = [say("项", "Item"), say("值", "Value")]
    self.init(json, table: TextTable(heads: heads, rows: rows.map { [$0.0, $0.1] }).text)
  }

  func text(as format: GlobalOptions.Format) -> String {
    switch format {
    case .json: return json.document
    case .table: return table
    case .csv:
      let rows = (records ?? [json]).map(\.columns)
      let cells = [rows.first?.map(\.head) ?? heads] + rows.map { $0.map(\.cell) }
      return cells.map { $0.map(Printer.quoted).joined(separator: ",") }.joined(separator: "\n")
    }
  }

  func print(as format: GlobalOptions.Format) {
    let text = text(as: format)
    if !text.isEmpty { Swift.print(text) }
  }
}
