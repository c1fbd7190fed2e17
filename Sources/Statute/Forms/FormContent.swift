/// A filing form as filled in (填报内容): table by table, `{"unit": {"name": "…"}, "data": [{…}, {…}]}`.
public struct FormContent: Hashable, Sendable {
  public var sheets: [String: FormSheet]

  public init(_ sheets: [String: FormSheet] = [:]) { self.sheets = sheets }

  public func rows(of table: String) -> [FormSheet.Row] { sheets[table]?.rows ?? [] }

  /// One field of the first row.
  public subscript(table: String, field: String) -> FormValue? {
    get { self[table, 0, field] }
    set { self[table, 0, field] = newValue }
  }

  /// One field of one row; nil takes it away. A row beyond the last is not made.
  public subscript(table: String, row: Int, field: String) -> FormValue? {
    get {
      let rows = rows(of: table)
      return rows.indices.contains(row) ? rows[row][field] : nil
    }
    set {
      var rows = rows(of: table)
      if rows.isEmpty { rows = [[:]] }
      guard rows.indices.contains(row) else { return }
      rows[row][field] = newValue
      if case .several = sheets[table] { sheets[table] = .several(rows) } else { sheets[table] = .one(rows[0]) }
    }
  }
}

extension FormContent: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    sheets = try value.decode([String: FormSheet?].self).compactMapValues(\.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(sheets)
  }
}
