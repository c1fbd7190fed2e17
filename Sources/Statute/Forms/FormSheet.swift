/// A table as filled in (填报页): one row, or one row for each of several things.
public enum FormSheet: Hashable, Sendable {
  public typealias Row = [String: FormValue]

  case one(Row)
  case several([Row])

  public var rows: [Row] {
    switch self {
    case .one(let row): [row]
    case .several(let rows): rows
    }
  }
}

extension FormSheet: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // A field that says null says nothing.
    if let rows = try? value.decode([[String: FormValue?]].self) {
      self = .several(rows.map { $0.compactMapValues(\.self) })
    } else {
      self = .one(try value.decode([String: FormValue?].self).compactMapValues(\.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .one(let row): try value.encode(row)
    case .several(let rows): try value.encode(rows)
    }
  }
}
