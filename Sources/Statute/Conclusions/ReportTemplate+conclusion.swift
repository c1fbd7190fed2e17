extension ReportTemplate {
  public var conclusionBasis: Basis {
    switch self {
    case .of2015: Basis(.reportTemplate2015, "等级测评结论")
    case .of2019: Basis(.reportTemplate2019, "等级测评结论")
    case .of2021: Basis(.reportTemplate2021, "等级测评结论")
    case .of2025: .letter1846("Q20")
    }
  }

  /// What the figures of a report dated so amount to; `domain.md` §4.6.
  public func conclusion(
    of figures: AssessmentFigures, dated day: Day
  ) throws(ConclusionObjection) -> ConclusionFinding {
    let expected = ReportTemplate.inUse[on: day]
    guard self == expected else { throw .wrongTemplate(self, expected: expected) }
    return ConclusionFinding(conclusion: try conclusion(of: figures), template: self, basis: conclusionBasis)
  }

  func conclusion(of figures: AssessmentFigures) throws(ConclusionObjection) -> Conclusion {
    switch self {
    case .of2015: try conformity2015(figures)
    case .of2019, .of2021: try merit(figures)
    case .of2025: try conformity2025(figures)
    }
  }

  /// It passes the gate; `domain.md` §6.3. Under the 2025 template no 重大风险隐患 may be open besides.
  public func passes(_ conclusion: Conclusion, openMajor: Int) -> Bool {
    guard conclusion.scale == scale else { return false }
    return switch self {
    case .of2015: conclusion != .nonConforming
    case .of2019, .of2021: conclusion != .poor
    case .of2025: conclusion != .nonConforming && openMajor == 0
    }
  }

  private func conformity2015(_ figures: AssessmentFigures) throws(ConclusionObjection) -> Conclusion {
    guard let score = figures.score, let high = figures.high else {
      throw .missing(missing([.score, .high], in: figures))
    }
    if high > 0 || score < Percentage(60) { return .nonConforming }
    return score == Percentage(100) && (figures.medium ?? 0) == 0 ? .conforming : .basicallyConforming
  }

  private func merit(_ figures: AssessmentFigures) throws(ConclusionObjection) -> Conclusion {
    guard let score = figures.score, let high = figures.high else {
      throw .missing(missing([.score, .high], in: figures))
    }
    if high > 0 || score < Percentage(70) { return .poor }
    if score < Percentage(80) { return .medium }
    if score < Percentage(90) { return .good }
    guard let medium = figures.medium else { throw .missing([.medium]) }
    return medium == 0 ? .excellent : .good
  }

  // The letter leaves 90 and 60 themselves open, and what more than 90 with 重大风险隐患 is: U-05.
  private func conformity2025(_ figures: AssessmentFigures) throws(ConclusionObjection) -> Conclusion {
    guard let rate = figures.rate else { throw .missing([.rate]) }
    if rate < Percentage(60) { return .nonConforming }
    if rate < Percentage(90) { return .basicallyConforming }
    guard let major = figures.major else { throw .missing([.major]) }
    return major == 0 ? .conforming : .basicallyConforming
  }

  private func missing(
    _ needed: [AssessmentFigures.Figure], in figures: AssessmentFigures
  ) -> [AssessmentFigures.Figure] {
    needed.filter { figure in
      switch figure {
      case .rate: figures.rate == nil
      case .score: figures.score == nil
      case .high: figures.high == nil
      case .medium: figures.medium == nil
      case .major: figures.major == nil
      }
    }
  }
}
