/// An edition of the assessment report template (测评报告模板), chosen by the date on the report's cover; §1.4.
public enum ReportTemplate: String, Vocabulary {
  case of2015 = "2015"
  case of2019 = "2019"
  case of2021 = "2021"
  case of2025 = "2025"

  /// The template for a report dated so. 2025-03-20 itself, on which letter 1846 Q21 is silent, counts as 2025版.
  public static let inUse = Dated<ReportTemplate>(
    .since(2015, 1, 1, .of2015, Basis(.reportTemplate2015)),
    .since(2019, 12, 1, .of2019, Basis(.reportTemplate2019)),
    .since(2021, 7, 1, .of2021, Basis(.reportTemplate2021)),
    .since(2025, 3, 20, .of2025, .letter1846("Q21"))
  )

  public var scale: ConclusionScale {
    switch self {
    case .of2015, .of2025: .conformity
    case .of2019, .of2021: .merit
    }
  }

  public var term: String { "\(rawValue)版" }
}
