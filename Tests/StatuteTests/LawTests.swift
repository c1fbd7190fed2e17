import Statute
import Testing

@Suite struct InstrumentTests {
  @Test func `the draft regulation is no law and in force on no day`() {
    let draft = Instrument.protectionRegulationDraft
    #expect(draft.isDraft && !draft.isLaw)
    #expect(!draft.isInForce(on: Day(2026, 1, 1)))
    #expect(Instrument.allCases.filter(\.isDraft) == [draft])
  }

  @Test func `no basis anywhere is a draft`() {
    let bases =
      LawExport.all.map(\.basis) + TimeLimit.allCases.flatMap { $0.periods.entries.map(\.basis.description) }
      + GateCondition.inForce.entries.flatMap { ($0.value ?? []).map(\.basis.description) }
    #expect(!bases.contains { $0.hasPrefix(Instrument.protectionRegulationDraft.citation) })
  }

  @Test func `citations are told apart`() {
    #expect(Set(Instrument.allCases.map(\.citation)).count == Instrument.allCases.count)
    #expect(Basis.measures("第十五条").description == "公通字〔2007〕43号 第十五条")
  }

  @Test func `an instrument ends after it begins`() {
    for instrument in Instrument.allCases {
      if let until = instrument.inForceUntil { #expect(instrument.inForce < until) }
    }
  }

  @Test func `the inspection rules hand over on the first of October 2026`() {
    #expect(Instrument.inspectionRules2018.isInForce(on: Day(2026, 9, 30)))
    #expect(!Instrument.inspectionRules2018.isInForce(on: Day(2026, 10, 1)))
    #expect(Instrument.inspectionRules2026.isInForce(on: Day(2026, 10, 1)))
  }
}

@Suite struct CybersecurityLawTests {
  @Test func `articles 21 and 59 are 23 and 61 from 2026 on`() {
    #expect(CybersecurityArticle.protectionDuty.numbering[on: Day(2025, 12, 31)] == "第二十一条")
    #expect(CybersecurityArticle.protectionDuty.numbering[on: Day(2026, 1, 1)] == "第二十三条")
    #expect(CybersecurityArticle.penalty.numbering[on: Day(2025, 12, 31)] == "第五十九条")
    #expect(CybersecurityArticle.penalty.numbering.entry(on: Day(2026, 1, 1))?.basis == .law2026("第六十一条"))
    #expect(CybersecurityArticle.penalty.numbering[on: Day(2017, 5, 31)] == nil)
  }

  @Test func `a first breach is fined only from 2026 on`() {
    #expect(PenaltyTier.inForce[on: Day(2025, 12, 31)]?.first?.unitFine == nil)
    #expect(PenaltyTier.inForce[on: Day(2026, 1, 1)]?.first?.unitFine == 10_000...50_000)
  }
}

@Suite struct RulebookTests {
  @Test func `an edition begins on each turning day and on no other`() {
    #expect(Rulebook.turningDays == Rulebook.turningDays.sorted())
    #expect(Rulebook.editions.map(\.edition) == Rulebook.turningDays)
    #expect(Rulebook.turningDays.contains(Day(2025, 3, 20)))
    #expect(Rulebook.on(Day(2026, 11, 21))?.edition == Day(2026, 10, 1))
    #expect(Rulebook.on(Day(1997, 12, 29)) == nil)
  }

  @Test func `the book of a day holds what each history says of it`() {
    for day in [Day(2007, 6, 22), Day(2016, 3, 1), Day(2021, 7, 1), Day(2025, 3, 20), Day(2026, 11, 21)] {
      let book = Rulebook.on(day)
      #expect(book?.filing == Filing.provisions[on: day] ?? [])
      #expect(book?.supervision == Supervision.provisions[on: day] ?? [])
      #expect(book?.reportTemplate == ReportTemplate.inUse[on: day])
      #expect(book?.gate == GateCondition.inForce[on: day] ?? [])
      #expect(book?.certificateTerm == CertificateTerm.inForce[on: day])
    }
  }
}

@Suite struct LawExportTests {
  @Test func `the records are the rows of every edition`() {
    func rows<M: Machine>(_ machine: M.Type) -> Int {
      M.provisions.entries.reduce(0) { $0 + ($1.value?.count ?? 0) }
    }
    let machines =
      rows(Eligibility.self) + rows(Grading.self) + rows(Filing.self) + rows(Assessment.self)
      + rows(Rectification.self) + rows(Statute.Operation.self) + rows(Supervision.self)
    #expect(LawExport.all.count == machines)
    #expect(LawExport.all.count == 974)
    let keys = LawExport.all.map { [$0.machine, $0.edition.description, $0.from, $0.event, $0.condition] }
    #expect(Set(keys).count == LawExport.all.count)
  }

  @Test func `the records come in one order and name seven machines`() {
    var names: [String] = []
    for record in LawExport.all where names.last != record.machine { names.append(record.machine) }
    #expect(
      names == ["eligibility", "grading", "filing", "assessment", "rectification", "operation", "supervision"])
    for record in LawExport.all {
      #expect(record.until.map { record.edition <= $0 } ?? true)
      #expect(record.by.split(separator: ",").allSatisfy { Role(rawValue: String($0)) != nil })
    }
  }
}
