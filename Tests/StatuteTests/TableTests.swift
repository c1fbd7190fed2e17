import Statute
import Testing

@Suite struct RequirementTests {
  let points = ControlPoint.inForce[on: Day(2020, 1, 1)] ?? []

  @Test func `items and points add up to the published totals`() {
    let levels = [Level.one, .two, .three, .four]
    #expect(levels.map { level in points.reduce(0) { $0 + ($1.items(at: level) ?? 0) } } == [55, 135, 211, 228])
    #expect(levels.map { level in points.filter { ($0.items(at: level) ?? 0) > 0 }.count } == [42, 68, 71, 71])
    #expect(points.allSatisfy { $0.items(at: .five) == nil })
  }

  // swift-format-ignore
  static let classes: [(ControlClass, [Int], [Int])] = [
    (.physicalEnvironment,  [7, 15, 22, 24],  [7, 10, 10, 10]),
    (.communicationNetwork, [2, 4, 8, 11],    [2, 3, 3, 3]),
    (.areaBoundary,         [5, 11, 20, 21],  [3, 6, 6, 6]),
    (.computingEnvironment, [11, 23, 34, 36], [7, 10, 11, 11]),
    (.managementCentre,     [0, 4, 12, 13],   [0, 2, 4, 4]),
    (.managementRules,      [1, 6, 7, 7],     [1, 4, 4, 4]),
    (.managementBody,       [3, 9, 14, 15],   [3, 5, 5, 5]),
    (.managementPeople,     [4, 7, 12, 14],   [4, 4, 4, 4]),
    (.construction,         [9, 25, 34, 35],  [7, 10, 10, 10]),
    (.maintenance,          [13, 31, 48, 52], [8, 14, 14, 14]),
  ]

  @Test(arguments: classes) func `each class adds up by itself`(name: ControlClass, items: [Int], counts: [Int]) {
    let own = points.filter { $0.controlClass == name }
    #expect((0..<4).map { level in own.reduce(0) { $0 + $1.items[level] } } == items)
    #expect((0..<4).map { level in own.filter { $0.items[level] > 0 }.count } == counts)
  }

  @Test func `five classes are technical and five managerial`() {
    #expect(ControlClass.allCases.filter(\.isTechnical).count == 5)
    #expect(ControlClass.allCases.count == 10)
  }
}

@Suite struct RiskTableTests {
  @Test func `the guide has eighty-one cases`() {
    let day = Day(2026, 1, 1)
    #expect(HighRiskChapter.inForce[on: day]?.reduce(0) { $0 + $1.cases } == 81)
    let general = HighRiskCase.general[on: day] ?? []
    #expect(general.count == HighRiskChapter.inForce[on: day]?.first?.cases)
    #expect(Set(general.map(\.clause)).count == general.count)
    #expect(general.first { $0.clause == "6.9.4.2" }?.from == .three)
    #expect(general.first { $0.clause == "6.9.4.2" }?.mitigable == false)
    #expect(general.first { $0.clause == "6.9.3.1" }?.mitigable == true)
    let continuous = general.filter(\.continuity).map(\.clause)
    #expect(continuous == ["6.1.3.1", "6.1.3.2", "6.2.1.1", "6.2.1.3", "6.4.6.2", "6.4.6.3"])
  }

  @Test func `the template has thirty-two triggers, six of them comprehensive`() {
    let triggers = MajorHazard.inForce[on: Day(2025, 3, 20)] ?? []
    #expect(triggers.count == 32)
    #expect(triggers.filter(\.comprehensive).map(\.code).first == "A-27")
    #expect(triggers.filter(\.comprehensive).count == 6)
    #expect(MajorHazard.inForce[on: Day(2025, 3, 19)] == nil)
  }
}

@Suite struct CodeTests {
  @Test func `an industry code means nothing without its form`() {
    #expect(Industry(14, on: .of2025)?.term == "教育")
    #expect(Industry(14, on: .of2007) == nil)
    #expect(Industry(43, on: .of2007)?.term == "教育")
    #expect(Industry(43, on: .of2025)?.term == "民航")
    #expect(Industry(99, on: .of2007) != Industry(99, on: .of2025))
  }

  @Test(arguments: FilingForm.allCases) func `industry codes are told apart`(form: FilingForm) {
    #expect(Set(form.industries.map(\.code)).count == form.industries.count)
    #expect(form.industries.allSatisfy { $0.form == form })
    #expect(form.industries.count == (form == .of2025 ? 49 : 34))
  }

  @Test func `the forms' codes are the forms'`() {
    #expect(UnitKind.allCases.map(\.code) == ["1", "2", "3", "4", "9"])
    #expect(Affiliation.allCases.map(\.code) == ["1", "2", "3", "4", "9"])
    #expect(RectificationReason.allCases.map(\.rawValue).last == "R11")
    #expect(RetestKind.allCases.filter(\.needsTester).count == 4)
  }
}
