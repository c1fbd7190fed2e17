import Statute
import Testing

@Suite struct ReadingTests {
  @Test func `a table without an edition says so`() {
    #expect(throws: Objection<Filing>.notYetLaw(on: Day(2007, 6, 21))) {
      try Filing.provision(for: .prepared, in: .none, given: .init(level: .two), on: Day(2007, 6, 21))
    }
  }

  @Test func `what no row speaks for is not permitted`() {
    #expect(throws: Objection<Filing>.notPermitted(.certificateIssued, in: .draft)) {
      try Filing.provision(for: .certificateIssued, in: .draft, given: .init(level: .two), on: Day(2016, 3, 1))
    }
  }

  @Test func `a condition that fails is named with its article`() {
    #expect(
      throws: Objection<Filing>.conditionFails([.gradeTwoOrAbove], bases: [.measures("第十五条")])
    ) {
      let facts = Filing.Facts(level: .one) { $0.graded = true }
      _ = try Filing.provision(for: .prepared, in: .none, given: facts, on: Day(2016, 3, 1))
    }
  }

  @Test func `a certificate of the ledger is told apart from one issued here`() throws {
    let entered = try Filing.provision(
      for: .enteredAsCertified, in: .none, given: .init(level: .three) { $0.certificateSeen = true },
      on: Day(2015, 11, 16))
    #expect(entered.to == .certified)
    #expect(entered.by == .coordinator)
    #expect(entered.basis.instrument == .campaign2015)
  }

  @Test func `the second level needs experts only from November 2020 on`() throws {
    let facts = Grading.Facts(level: .two, reportAttached: true)
    let before = try Grading.provision(for: .proposed, in: .draft, given: facts, on: Day(2020, 10, 31))
    #expect(before.to == .readyToFile)
    #expect(throws: Objection<Grading>.notPermitted(.proposed, in: .draft)) {
      try Grading.provision(for: .proposed, in: .draft, given: facts, on: Day(2020, 11, 1))
    }
  }

  @Test func `a site goes live by a permit alone`() {
    for record in LawExport.records(of: Statute.Operation.self) where record.to == "live" {
      #expect(record.event == "permit_used")
      #expect(["gate_review", "temp_offline", "live_lapsed"].contains(record.from))
    }
  }

  @Test func `a site seen live from nowhere is unapproved`() throws {
    let seen = try Statute.Operation.provision(for: .seenLive, in: .none, given: .init(), on: Day(2016, 1, 5))
    #expect(seen.to == .liveUnapproved)
  }

  @Test func `a site whose permit has fallen is reachable and not live by a permit`() throws {
    let fallen = Statute.Operation.Facts { $0.permitFallen = true }
    let lapsed = try Statute.Operation.provision(for: .permitLapsed, in: .live, given: fallen, on: Day(2016, 1, 5))
    #expect(lapsed.to == .liveLapsed && lapsed.by == .clock && lapsed.to.isLive)
    #expect(throws: Objection<Statute.Operation>.self) {
      try Statute.Operation.provision(for: .permitUsed, in: .liveLapsed, given: fallen, on: Day(2016, 1, 5))
    }
  }

  @Test func `a major or high finding is never accepted as a risk`() {
    for severity in [FindingSeverity.major, .high] {
      #expect(throws: Objection<Rectification>.conditionFails([.acceptable], bases: [.practice("中低风险接受")])) {
        try Rectification.provision(
          for: .riskAccepted, in: .open, given: .init(severity: severity) { $0.approvedUntilADay = true },
          on: Day(2026, 1, 1))
      }
    }
  }

  @Test func `a fine cites the law of the day of the conduct, not of the decision`() throws {
    func article(conduct: Day, decided: Day) throws -> String {
      let facts = Supervision.Facts(conductOn: conduct)
      return try Supervision.provision(for: .fined, in: .escalated, given: facts, on: decided).basis.article
    }
    let (before, after) = (Day(2025, 12, 31), Day(2026, 1, 1))
    #expect(try article(conduct: before, decided: before) == "第五十九条")
    #expect(try article(conduct: before, decided: after) == "第五十九条")
    #expect(try article(conduct: before, decided: Day(2026, 11, 1)) == "第五十九条")
    #expect(try article(conduct: after, decided: after) == "第六十一条")
  }

  @Test func `roles are listed in the order of the vocabulary`() {
    for role in Role.allCases { #expect(Roles(role).members == [role]) }
    #expect(([.clock, .operator] as Roles).members == [.operator, .clock])
  }
}
