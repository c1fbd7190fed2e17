extension FilingForm {
  /// The tables, in the order of the form.
  public var tables: [FormTable] {
    switch self {
    case .of2007: [.cover2007, .unit2007, .object2007, .grading2007, .materials2007]
    case .of2025: [.unit2025, .object2025, .grading2025, .scenarios2025, .materials2025, .data2025]
    }
  }

  /// The instrument that this edition is.
  public var instrument: Instrument {
    switch self {
    case .of2007: .filingForm2007
    case .of2025: .filingForm2025
    }
  }

  public var other: FilingForm {
    switch self {
    case .of2007: .of2025
    case .of2025: .of2007
    }
  }

  public func table(_ id: String) -> FormTable? { tables.first { $0.id == id } }

  /// The field of a path `table.field`.
  public func field(_ path: some StringProtocol) -> FormField? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return table(String(parts[0]))?.field(String(parts[1]))
  }
}
