/// A template of the grading report (定级报告模板), by its headings.
public enum GradingReportTemplate: String, Vocabulary {
  case of2007 = "2007"
  case of2025 = "2025"

  /// The template for new reports.
  public static let inUse = Dated<GradingReportTemplate>(
    .since(2007, 6, 22, .of2007, Basis(.filingForm2007, "定级报告")),
    .since(2025, 3, 8, .of2025, Basis(.filingForm2025, "定级报告"))
  )

  public var term: String { "\(rawValue)版定级报告" }

  /// The headings in order. 承载数据 was added by the 2025 template.
  public var headings: [GradingReportHeading] {
    GradingReportHeading.all.filter { self == .of2025 || !$0.isNew }.map { numbered($0) }
  }

  /// The required headings of which nothing is written.
  public func missing(from written: Set<String>) -> [GradingReportHeading] {
    headings.filter { $0.isRequired && !written.contains($0.id) }
  }

  private func numbered(_ heading: GradingReportHeading) -> GradingReportHeading {
    guard self == .of2007, heading.id == "object.responsibility" else { return heading }
    return heading.numbered("一（四）")
  }
}
