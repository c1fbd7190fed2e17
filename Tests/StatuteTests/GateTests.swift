import Statute
import Testing

@Suite struct GateTests {
  let conditions = GateCondition.inForce[on: Day(2026, 1, 1)] ?? []

  @Test func `every condition stands once, in the order of the codes`() {
    for entry in GateCondition.inForce.entries {
      #expect(entry.value?.map(\.code) == GateCode.allCases)
    }
    #expect(GateCode.allCases.map(\.rawValue).first == "G01")
    #expect(GateCode.allCases.filter(\.isAfterLaunch).map(\.rawValue) == ["P01", "P02"])
  }

  @Test func `no condition rests on an instrument that is not in force`() {
    let entries = GateCondition.inForce.entries
    for index in entries.indices {
      let last = index + 1 < entries.count ? entries[index + 1].since - 1 : Day(9999, 12, 31)
      for condition in entries[index].value ?? [] {
        #expect(condition.basis.instrument.isInForce(on: entries[index].since), "\(condition.code)")
        #expect(condition.basis.instrument.isInForce(on: last), "\(condition.code)")
        #expect(!condition.owedBy.isEmpty && !condition.cure.isEmpty)
      }
    }
  }

  @Test func `levels are asked as the checklist says`() {
    func demand(_ code: GateCode) -> [GateDemand] {
      conditions.first { $0.code == code }.map { [$0.demand(at: .one), $0.demand(at: .two), $0.demand(at: .four)] }
        ?? []
    }
    #expect(demand(.filed) == [.notAsked, .required, .required])
    #expect(demand(.securityTested) == [.selfCheck, .required, .withCryptography])
    #expect(demand(.assessed) == [.notAsked, .byPolicy, .required])
    #expect(demand(.policeConfirmed) == [.notAsked, .required, .required])
    #expect(demand(.noOpenHazard) == [.required, .required, .required])
  }

  @Test func `an enterprise needs no approval to open and no mark`() {
    let asked = conditions.filter { $0.subject.includes(.enterprise) }.map(\.code)
    #expect(!asked.contains(.openingApproved) && !asked.contains(.markApplied))
    #expect(conditions.filter { $0.subject.includes(.institution) }.map(\.code).contains(.markApplied))
  }
}
