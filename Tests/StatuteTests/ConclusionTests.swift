import Statute
import Testing

@Suite struct ConclusionTests {
  static let day2015 = Day(2016, 3, 1)
  static let day2021 = Day(2023, 3, 1)
  static let day2025 = Day(2025, 6, 1)

  // swift-format-ignore
  static let of2015: [(Int, Int, Conclusion)] = [
    (100, 0, .conforming), (99, 0, .basicallyConforming), (60, 0, .basicallyConforming), (59, 0, .nonConforming),
    (100, 1, .nonConforming), (85, 1, .nonConforming),
  ]
  // swift-format-ignore
  static let of2021: [(Int, Int, Int, Conclusion)] = [
    (90, 0, 0, .excellent), (100, 0, 0, .excellent), (95, 0, 1, .good), (89, 0, 0, .good), (80, 0, 3, .good),
    (79, 0, 0, .medium), (70, 0, 9, .medium), (69, 0, 0, .poor), (95, 1, 0, .poor),
  ]
  static let of2025: [(String, Int, Conclusion)] = [
    ("90.001", 0, .conforming), ("90", 0, .conforming), ("90", 1, .basicallyConforming),
    ("95", 3, .basicallyConforming), ("89.999", 0, .basicallyConforming), ("89.999", 9, .basicallyConforming),
    ("60", 0, .basicallyConforming), ("60", 9, .basicallyConforming), ("59.999", 0, .nonConforming),
    ("0", 0, .nonConforming), ("100", 0, .conforming),
  ]

  @Test(arguments: of2015) func `the 2015 template concludes by score and high risk`(
    score: Int, high: Int, conclusion: Conclusion
  ) throws {
    let figures = AssessmentFigures(score: Percentage(score), high: high)
    #expect(try ReportTemplate.of2015.conclusion(of: figures, dated: Self.day2015).conclusion == conclusion)
  }

  @Test(arguments: of2021) func `the merit templates conclude by score and risk`(
    score: Int, high: Int, medium: Int, conclusion: Conclusion
  ) throws {
    let figures = AssessmentFigures(score: Percentage(score), high: high, medium: medium)
    #expect(try ReportTemplate.of2021.conclusion(of: figures, dated: Self.day2021).conclusion == conclusion)
    #expect(try ReportTemplate.of2019.conclusion(of: figures, dated: Day(2020, 6, 1)).conclusion == conclusion)
  }

  @Test(arguments: of2025) func `the 2025 template concludes by rate and major hazards`(
    rate: String, major: Int, conclusion: Conclusion
  ) throws {
    let figures = AssessmentFigures(rate: Percentage(rate), major: major)
    let finding = try ReportTemplate.of2025.conclusion(of: figures, dated: Self.day2025)
    #expect(finding.conclusion == conclusion)
    #expect(finding.basis == .letter1846("Q20"))
    #expect(finding.agrees(with: conclusion))
  }

  /// Thousandths, so that the grid stands on both sides of every boundary.
  static let grid = [
    0, 1, 30_000, 59_000, 59_999, 60_000, 60_001, 69_999, 70_000, 70_001, 79_999, 80_000, 80_001, 89_999, 90_000,
    90_001,
    95_500, 99_999, 100_000,
  ]

  @Test(arguments: grid) func `the 2015 template over its grid`(score: Int) throws {
    for high in 0...2 {
      for medium in 0...2 {
        let figures = AssessmentFigures(score: Percentage(thousandths: score), high: high, medium: medium)
        let found = try ReportTemplate.of2015.conclusion(of: figures, dated: Self.day2015).conclusion
        let expected: Conclusion =
          high > 0 || score < 60_000
          ? .nonConforming : (score == 100_000 && medium == 0 ? .conforming : .basicallyConforming)
        #expect(found == expected, "\(score) \(high) \(medium)")
      }
    }
  }

  @Test(arguments: grid) func `the 2019 and 2021 templates over their grid`(score: Int) throws {
    for high in 0...2 {
      for medium in 0...2 {
        let figures = AssessmentFigures(score: Percentage(thousandths: score), high: high, medium: medium)
        let expected: Conclusion =
          if high > 0 || score < 70_000 {
            .poor
          } else if score < 80_000 {
            .medium
          } else {
            score < 90_000 || medium > 0 ? .good : .excellent
          }
        #expect(try ReportTemplate.of2019.conclusion(of: figures, dated: Day(2020, 6, 1)).conclusion == expected)
        #expect(try ReportTemplate.of2021.conclusion(of: figures, dated: Self.day2021).conclusion == expected)
      }
    }
  }

  @Test(arguments: grid) func `the 2025 template over its grid`(rate: Int) throws {
    for major in 0...3 {
      for high in 0...2 {
        let figures = AssessmentFigures(rate: Percentage(thousandths: rate), high: high, major: major)
        let found = try ReportTemplate.of2025.conclusion(of: figures, dated: Self.day2025).conclusion
        let expected: Conclusion =
          rate < 60_000 ? .nonConforming : (rate >= 90_000 && major == 0 ? .conforming : .basicallyConforming)
        #expect(found == expected, "\(rate) \(major) \(high)")
      }
    }
  }

  @Test(arguments: ReportTemplate.allCases) func `a report is concluded by the template of its day alone`(
    template: ReportTemplate
  ) {
    let figures = AssessmentFigures(rate: Percentage(95), score: Percentage(95), high: 0, medium: 0, major: 0)
    for day in [Day(2014, 6, 1), Self.day2015, Day(2020, 6, 1), Self.day2021, Day(2025, 3, 19), Self.day2025] {
      let expected = ReportTemplate.inUse[on: day]
      if expected == template {
        #expect(throws: Never.self) { try template.conclusion(of: figures, dated: day) }
      } else {
        #expect(throws: ConclusionObjection.wrongTemplate(template, expected: expected)) {
          try template.conclusion(of: figures, dated: day)
        }
      }
    }
  }

  @Test func `the template goes by the report's date`() {
    #expect(ReportTemplate.inUse[on: Day(2014, 12, 31)] == nil)
    #expect(ReportTemplate.inUse[on: Day(2015, 6, 1)] == .of2015)
    #expect(ReportTemplate.inUse[on: Day(2020, 1, 1)] == .of2019)
    #expect(ReportTemplate.inUse[on: Day(2022, 1, 1)] == .of2021)
    #expect(ReportTemplate.inUse[on: Day(2025, 3, 19)] == .of2021)
    #expect(ReportTemplate.inUse[on: Day(2025, 3, 20)] == .of2025)
    #expect(throws: ConclusionObjection.wrongTemplate(.of2021, expected: .of2025)) {
      try ReportTemplate.of2021.conclusion(of: .init(), dated: Day(2025, 3, 20))
    }
  }

  @Test func `a figure that is wanted and not given is named`() {
    #expect(throws: ConclusionObjection.missing([.rate])) {
      try ReportTemplate.of2025.conclusion(of: .init(score: Percentage(80)), dated: Self.day2025)
    }
    #expect(throws: ConclusionObjection.missing([.major])) {
      try ReportTemplate.of2025.conclusion(of: .init(rate: Percentage(95)), dated: Self.day2025)
    }
    #expect(throws: ConclusionObjection.missing([.score, .high])) {
      try ReportTemplate.of2021.conclusion(of: .init(rate: Percentage(95)), dated: Self.day2021)
    }
  }

  @Test func `what passes is said scale by scale`() {
    func passing(_ template: ReportTemplate, _ openMajor: Int) -> [Conclusion] {
      Conclusion.allCases.filter { template.passes($0, openMajor: openMajor) }
    }
    #expect(passing(.of2015, 1) == [.conforming, .basicallyConforming])
    #expect(passing(.of2019, 1) == [.excellent, .good, .medium])
    #expect(passing(.of2021, 0) == [.excellent, .good, .medium])
    #expect(passing(.of2025, 0) == [.conforming, .basicallyConforming])
    #expect(passing(.of2025, 1) == [])
  }

  @Test func `every conclusion belongs to one scale`() {
    #expect(ConclusionScale.conformity.conclusions.map(\.term) == ["符合", "基本符合", "不符合"])
    #expect(ConclusionScale.merit.conclusions.map(\.term) == ["优", "良", "中", "差"])
  }

  @Test(arguments: [("92.5", "92.5"), ("100", "100"), ("0.05%", "0.05"), ("60.000", "60")])
  func `a percentage is read exactly`(text: String, printed: String) {
    #expect(Percentage(text)?.description == printed)
  }

  @Test(arguments: ["100.001", "-1", "", ".5", "5.", "92,5", "1e2", "92.1234", "9 2"])
  func `what is no percentage is not read`(text: String) {
    #expect(Percentage(text) == nil)
  }
}
