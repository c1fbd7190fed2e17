import Statute
import Testing

@Suite struct DutyTests {
  @Test func `the duties are those of the notices`() {
    #expect(
      DutyKind.allCases.map(\.rawValue) == [
        "responsibility_letter", "management_rules", "accountability", "anti_attack", "anti_tamper", "anti_trojan",
        "monitoring", "emergency_plan", "emergency_drill", "inspection_half_yearly", "publication_review",
        "link_approval", "domestic_hosting", "procurement_review", "mail_system", "mobile_app", "duty_watch",
        "training",
      ])
    #expect(Set(DutyKind.allCases.map(\.term)).count == DutyKind.allCases.count)
    #expect(DutyKind.allCases.allSatisfy { !$0.basis.instrument.isDraft && !$0.basis.article.isEmpty })
  }

  @Test func `the half-yearly inspection is of the centre's departments and of provincial and municipal portals`() {
    let duty = DutyKind.inspectionHalfYearly
    for unit in UnitKind.allCases {
      for tier in Affiliation.allCases {
        for isPortal in [false, true] {
          let organ = unit == .partyOrgan || unit == .governmentOrgan
          let expected = organ && (tier == .central || (isPortal && [.province, .prefecture].contains(tier)))
          #expect(duty.binds(unit, of: tier, isPortal: isPortal) == expected)
        }
      }
    }
  }

  @Test func `the campaign's duties bind enterprises too, the notice's do not`() {
    #expect(DutyKind.antiTamper.binds(.enterprise, of: .prefecture))
    #expect(!DutyKind.publicationReview.binds(.enterprise, of: .prefecture))
    #expect(DutyKind.publicationReview.binds(.partyOrgan, of: .county))
    #expect(!DutyKind.mailSystem.binds(.institution, of: .county))
  }

  @Test func `evidence lapses after its term, and stands where there is none`() {
    #expect(DutyKind.inspectionHalfYearly.evidenceLasts(from: Day(2016, 8, 31)) == Day(2017, 2, 28))
    #expect(DutyKind.emergencyDrill.evidenceLasts(from: Day(2016, 3, 1)) == Day(2017, 3, 1))
    #expect(DutyKind.responsibilityLetter.evidenceLasts(from: Day(2016, 3, 1)) == nil)
    let lapsing = DutyKind.allCases.filter { $0.evidenceTerm != nil }
    #expect(lapsing == [.emergencyDrill, .inspectionHalfYearly, .training])
  }
}

@Suite struct OpeningTests {
  static let day = Day(2018, 1, 1)

  @Test func `a government organ of the city may open its first site`() {
    for unit in [UnitKind.partyOrgan, .governmentOrgan] {
      for tier in Affiliation.allCases where tier != .county {
        #expect(OpeningEligibility(unitKind: unit, affiliation: tier).grounds(on: Self.day) == [])
      }
    }
  }

  @Test func `a county's department or a town uses the superior's platform, its portal stands by itself`() {
    let department = OpeningEligibility(unitKind: .governmentOrgan, affiliation: .county)
    #expect(department.grounds(on: Self.day) == [.superiorPlatform])
    let portal = OpeningEligibility(unitKind: .governmentOrgan, affiliation: .county) { $0.isPortal = true }
    #expect(portal.grounds(on: Self.day) == [])
    let town = OpeningEligibility(unitKind: .governmentOrgan, affiliation: .other) {
      $0.isTownship = true
      $0.isPortal = true
    }
    #expect(town.grounds(on: Self.day) == [.superiorPlatform])
    #expect(OpeningEligibility(unitKind: .enterprise, affiliation: .county).grounds(on: Self.day) == [])
  }

  @Test func `only organs and institutions with administrative functions open an organ's site`() {
    for unit in UnitKind.allCases {
      for hasFunction in [false, true] {
        let facts = OpeningEligibility(unitKind: unit, affiliation: .prefecture) {
          $0.asOrganSite = true
          $0.hasAdministrativeFunction = hasFunction
        }
        let expected: [OpeningGround] =
          switch unit {
          case .partyOrgan, .governmentOrgan: []
          case .institution: hasFunction ? [] : [.noAdministrativeFunction]
          case .enterprise, .other: [.noStanding]
          }
        #expect(facts.grounds(on: Self.day) == expected, "\(unit)")
        #expect(
          expected.isEmpty
            == Eligibility.holds(
              .mayOpen,
              .init(unitKind: unit) {
                $0.asOrganSite = true
                $0.hasAdministrativeFunction = hasFunction
              }))
      }
    }
  }

  @Test func `several grounds hold at once, each from its own day on`() throws {
    let facts = OpeningEligibility(unitKind: .governmentOrgan, affiliation: .county) {
      $0.existingSites = 1
      $0.domain = DomainName("www.liaocheng.com")
    }
    #expect(facts.grounds(on: Self.day) == [.superiorPlatform, .secondSite, .domainNotAllowed])
    #expect(facts.grounds(on: Day(2016, 3, 1)) == [.superiorPlatform, .domainNotAllowed])
    #expect(facts.grounds(on: Day(2014, 5, 8)) == [])
  }

  @Test func `the domain goes by the unit`() throws {
    let gov = try #require(DomainName("x.gov.cn"))
    let com = try #require(DomainName("x.com"))
    let zhengwu = try #require(DomainName("聊城.政务"))
    func refused(_ unit: UnitKind, _ name: DomainName, function: Bool = false) -> Bool {
      OpeningEligibility(unitKind: unit, affiliation: .prefecture) {
        $0.domain = name
        $0.hasAdministrativeFunction = function
      }.grounds(on: Self.day).contains(.domainNotAllowed)
    }
    #expect(!refused(.governmentOrgan, gov) && !refused(.governmentOrgan, zhengwu) && refused(.governmentOrgan, com))
    // U-14: the rule does not name party organs, so they are only warned.
    #expect(!refused(.partyOrgan, com))
    #expect(!refused(.institution, gov) && !refused(.institution, com))
    #expect(refused(.enterprise, gov) && !refused(.enterprise, com))
    #expect(DomainHolder(.institution, administrative: true) == .institution(administrative: true))
    #expect(DomainHolder(.other, administrative: true) == .other)
  }

  @Test func `what holds in principle is told from what holds`() {
    #expect(
      OpeningGround.allCases.filter(\.isInPrinciple) == [.noAdministrativeFunction, .superiorPlatform, .secondSite])
    #expect(OpeningGround.allCases.allSatisfy { !$0.basis.instrument.isDraft })
  }
}

@Suite struct RegradingTests {
  @Test func `what follows from a change is what the table says`() {
    #expect(RegradingTrigger.scopeChanged.effects == [.regrade])
    #expect(RegradingTrigger.formChanged.effects == [.refile])
    #expect(RegradingTrigger.formChanged.basis == .letter1846("Q1"))
    #expect(RegradingTrigger.majorChange.effects.contains(.newAssessment))
    #expect(RegradingTrigger.levelChanged.effects == [.refile, .newAssessment])
    #expect(RegradingTrigger.allCases.allSatisfy { !$0.effects.isEmpty && !$0.basis.instrument.isDraft })
  }

  @Test func `a major change calls for an assessment, a new column for an evaluation, a new unit for neither`() {
    #expect(
      MajorChangeKind.allCases.filter(\.callsForAssessment) == [.migration, .merger, .networkChange, .levelChange])
    #expect(MajorChangeKind.allCases.filter(\.callsForEvaluation) == [.newFunction])
    #expect(MajorChangeKind.unitChange.trigger == .unitChanged)
    #expect(MajorChangeKind.newFunction.trigger == nil)
  }
}

@Suite struct GradingReportTests {
  @Test func `承载数据 is of the 2025 template and moved the duties one on`() {
    let (old, new) = (GradingReportTemplate.of2007.headings, GradingReportTemplate.of2025.headings)
    #expect(Set(new.map(\.id)).subtracting(old.map(\.id)) == ["object.data"])
    #expect(old.count == new.count - 1)
    #expect(old.first { $0.id == "object.responsibility" }?.number == "一（四）")
    #expect(new.first { $0.id == "object.responsibility" }?.number == "一（五）")
    #expect(GradingReportTemplate.inUse[on: Day(2025, 3, 7)] == .of2007)
    #expect(GradingReportTemplate.inUse[on: Day(2025, 3, 8)] == .of2025)
  }

  @Test(arguments: GradingReportTemplate.allCases)
  func `a heading left out is the one that is missing`(template: GradingReportTemplate) {
    let all = Set(template.headings.map(\.id))
    #expect(all.count == template.headings.count)
    #expect(template.missing(from: all) == [])
    for heading in template.headings {
      #expect(template.missing(from: all.subtracting([heading.id])) == (heading.isRequired ? [heading] : []))
    }
  }

  @Test func `the steps are those of the standard, level by level`() {
    func marks(_ step: GradingStep, _ day: Day) -> [GradingStep.Demand?] {
      Level.allCases.map { step.demand(at: $0, on: day) }
    }
    let now = Day(2026, 1, 1)
    #expect(marks(.identified, now) == Array(repeating: .required, count: 5))
    #expect(marks(.expertReview, now) == [.notRequired, .required, .required, .required, .required])
    #expect(marks(.departmentApproval, now) == [.notRequired, .ifOverseen, .ifOverseen, .ifOverseen, .ifOverseen])
    #expect(marks(.policeReview, now) == [.notRequired, .required, .required, .required, .required])
    #expect(GradingStep.expertReview.demand(at: .three, on: Day(2020, 10, 31)) == .notRequired)
    #expect(GradingStep.expertReview.demand(at: .four, on: Day(2020, 10, 31)) == .required)
    #expect(GradingStep.identified.demand(at: .one, on: Day(2007, 6, 21)) == nil)
  }

  /// The machine and the table of steps say the same: who may go on without experts, and who files.
  @Test func `the machine asks for the experts where the table does`() {
    for day in [Day(2016, 3, 1), Day(2026, 1, 1)] {
      for level in Level.allCases where level >= .two {
        let facts = Grading.Facts(level: level, reportAttached: true)
        let skips = (Grading.provisions[on: day] ?? []).contains {
          $0.from == .draft && $0.event == .proposed && Grading.holds($0.condition, facts)
        }
        #expect(skips == (GradingStep.expertReview.demand(at: level, on: day) == .notRequired), "\(day) \(level)")
      }
    }
  }
}
