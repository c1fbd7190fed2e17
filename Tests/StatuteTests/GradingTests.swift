import Statute
import Testing

@Suite struct GradingMatrixTests {
  // swift-format-ignore
  static let standard: [(HarmedObject, Harm, Int)] = [
    (.citizen, .general, 1), (.citizen, .serious, 2), (.citizen, .grave, 2),
    (.society, .general, 2), (.society, .serious, 3), (.society, .grave, 4),
    (.state, .general, 3), (.state, .serious, 4), (.state, .grave, 5),
  ]
  // swift-format-ignore
  static let form2025: [(HarmedObject, Harm, Int)] = [
    (.citizen, .general, 1), (.citizen, .serious, 2), (.citizen, .grave, 2),
    (.society, .general, 2), (.society, .serious, 3), (.society, .grave, 4),
    (.state, .general, 4), (.state, .serious, 5), (.state, .grave, 5),
  ]

  @Test(arguments: standard) func `the standard's nine answers`(object: HarmedObject, harm: Harm, level: Int) {
    #expect(GradingForm.of2020.matrix[object, harm].rawValue == level)
    #expect(GradingForm.of2008.matrix[object, harm].rawValue == level)
  }

  @Test(arguments: form2025) func `the 2025 form's nine answers`(object: HarmedObject, harm: Harm, level: Int) {
    #expect(GradingForm.of2025.matrix[object, harm].rawValue == level)
  }

  @Test(arguments: GradingForm.allCases) func `grave harm to a citizen is not the third level`(form: GradingForm) {
    #expect(form.matrix[.citizen, .grave] != .three)
  }

  @Test(arguments: GradingForm.allCases) func `the highest of several options is taken`(form: GradingForm) {
    let every = HarmedObject.allCases.flatMap { object in Harm.allCases.map { Impact(object, $0) } }
    for chosen in 1..<(1 << every.count) {
      let impacts = every.indices.filter { chosen >> $0 & 1 == 1 }.map { every[$0] }
      #expect(form.matrix.level(of: impacts) == impacts.map { form.matrix[$0.object, $0.harm] }.max())
    }
    #expect(form.matrix.level(of: []) == nil)
  }

  @Test func `more harm never means a lower level`() {
    for form in GradingForm.allCases {
      for object in HarmedObject.allCases {
        let row = Harm.allCases.map { form.matrix[object, $0] }
        #expect(row == row.sorted())
      }
      for harm in Harm.allCases {
        let column = HarmedObject.allCases.map { form.matrix[$0, harm] }
        #expect(column == column.sorted())
      }
    }
  }

  @Test func `both rule sets are computed and their difference shown`() throws {
    let state = try #require(Impact.list("state:general"))
    let society = try #require(Impact.list("society:serious,citizen:grave"))
    let proposal = try #require(GradeProposal(form: .of2020, business: state, service: society))
    #expect(proposal.levels.description == "S3A3G3")
    #expect(proposal.otherForm == .of2025)
    #expect(proposal.otherLevels.description == "S4A3G4")
    #expect(proposal.differs)
    #expect(proposal.lowers())
    let modern = try #require(GradeProposal(form: .of2025, business: state, service: society))
    #expect(modern.level == .four)
    #expect(!modern.lowers())
    #expect(modern.lowers(from: .five))
    #expect(GradeProposal(form: .of2025, business: [], service: society) == nil)
  }

  /// Each pair of answers under each rule set, from the two tables above.
  @Test(arguments: GradingForm.allCases) func `every pair of answers makes its levels`(form: GradingForm) throws {
    let own = form == .of2025 ? Self.form2025 : Self.standard
    let otherTable = form == .of2020 ? Self.form2025 : Self.standard
    var pairs = 0
    for (s, business) in own.enumerated() {
      for (a, service) in own.enumerated() {
        let proposal = try #require(
          GradeProposal(
            form: form, business: [Impact(business.0, business.1)], service: [Impact(service.0, service.1)]))
        #expect(proposal.levels.business.rawValue == business.2)
        #expect(proposal.levels.service.rawValue == service.2)
        #expect(proposal.level.rawValue == max(business.2, service.2))
        let other = (otherTable[s].2, otherTable[a].2)
        #expect(proposal.otherLevels.business.rawValue == other.0)
        #expect(proposal.otherLevels.service.rawValue == other.1)
        #expect(proposal.differs == ((business.2, service.2) != other))
        #expect(proposal.lowers() == (max(business.2, service.2) < max(other.0, other.1)))
        for standing in Level.allCases {
          #expect(proposal.lowers(from: standing) == (proposal.lowers() || proposal.level < standing))
        }
        pairs += 1
      }
    }
    #expect(pairs == 81)
  }

  @Test func `an answer that cannot be read is none`() {
    #expect(Impact("society:severe") == nil)
    #expect(Impact("society") == nil)
    #expect(Impact.list("society:serious,") == nil)
    #expect(Impact.list("") == nil)
  }

  @Test func `the 2025 form stands beside the standard from its day on`() {
    #expect(GradingForm.inUse[on: Day(2008, 10, 31)] == nil)
    #expect(GradingForm.inUse[on: Day(2020, 10, 31)] == [.of2008])
    #expect(GradingForm.inUse[on: Day(2025, 3, 7)] == [.of2020])
    #expect(GradingForm.inUse[on: Day(2025, 3, 8)] == [.of2020, .of2025])
  }
}

@Suite struct SecurityLevelsTests {
  @Test(arguments: Level.allCases) func `a level has 2G−1 combinations`(level: Level) {
    let combinations = SecurityLevels.combinations(for: level)
    #expect(combinations.count == 2 * level.rawValue - 1)
    #expect(combinations.allSatisfy { $0.overall == level })
  }

  @Test func `of all that can be written only the higher of the two is a level`() {
    for s in 1...5 {
      for a in 1...5 {
        #expect(SecurityLevels("S\(s)A\(a)")?.overall.rawValue == max(s, a))
        for g in 1...5 { #expect((SecurityLevels("S\(s)A\(a)G\(g)") != nil) == (g == max(s, a))) }
      }
    }
    #expect(Level.allCases.flatMap(SecurityLevels.combinations).count == 25)
  }

  @Test func `the combinations of the third level are those of the standard`() {
    #expect(
      Set(SecurityLevels.combinations(for: .three).map(\.description))
        == ["S1A3G3", "S2A3G3", "S3A3G3", "S3A2G3", "S3A1G3"])
  }

  @Test(arguments: ["S2A2G2", "S2A3", "S1A5G5", "S5A5G5"]) func `a combination is read and written`(text: String) throws
  {
    let levels = try #require(SecurityLevels(text))
    #expect(levels.description.hasPrefix(text))
  }

  @Test(arguments: ["S2A2G3", "S0A1", "S6A1G6", "s2a2g2", "S2A2G", "A2S2", "S2A2G22", ""])
  func `what is no combination is not read`(text: String) {
    #expect(SecurityLevels(text) == nil)
  }

  @Test func `levels are labelled in Chinese`() {
    #expect(Level.allCases.map(\.label) == ["第一级", "第二级", "第三级", "第四级", "第五级"])
  }
}
