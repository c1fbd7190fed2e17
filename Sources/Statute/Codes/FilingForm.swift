/// An edition of the filing form (备案表版本), which every industry code needs beside it; I-15.
public enum FilingForm: String, Vocabulary {
  case of2007 = "2007"
  case of2025 = "2025"

  /// The form for new filings.
  public static let inUse = Dated<FilingForm>(
    .since(2007, 6, 22, .of2007, Basis(.filingForm2007)),
    .since(2025, 3, 8, .of2025, Basis(.filingForm2025))
  )

  public var industries: [Industry] {
    switch self {
    case .of2007: Industry.of2007
    case .of2025: Industry.of2025
    }
  }

  public var term: String { "\(rawValue)版备案表" }
}
