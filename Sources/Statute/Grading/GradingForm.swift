/// A rule set by which harm is turned into a level (定级规则); `domain.md` §2.1.
///
/// The 2025 form and the standard disagree on 国家安全 (U-01): both are computed, and the difference is shown.
public enum GradingForm: String, Vocabulary {
  case of2008 = "2008"
  case of2020 = "2020"
  case of2025 = "2025"

  /// The rule sets that stand side by side, the one for new filings last.
  public static let inUse = Dated<[GradingForm]>(
    .since(2008, 11, 1, [.of2008], .grading2008()),
    .since(2020, 11, 1, [.of2020], .grading2020("6")),
    .since(2025, 3, 8, [.of2020, .of2025], Basis(.filingForm2025, "表三"))
  )

  public var matrix: GradingMatrix {
    switch self {
    case .of2008: .of2008
    case .of2020: .of2020
    case .of2025: .of2025
    }
  }

  /// The rule set it is compared with.
  public var other: GradingForm {
    switch self {
    case .of2008, .of2025: .of2020
    case .of2020: .of2025
    }
  }

  public var term: String {
    switch self {
    case .of2008: "GB/T 22240-2008"
    case .of2020: "GB/T 22240-2020"
    case .of2025: "2025版备案表"
    }
  }
}
