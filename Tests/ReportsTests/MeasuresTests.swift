import Reports
import Testing

@Suite struct MeasuresTests {
  let measures = Measures.catalogue

  @Test func `the numerator of every rate lies within its denominator`() {
    for measure in measures.all {
      guard case .rate(let numerator, let denominator) = measure.rule else { continue }
      #expect(measures.isWithin(numerator, denominator), "\(measure.id)")
    }
  }

  @Test func `every set of campaign issue two is defined`() {
    for id in ["A1", "B7", "C4", "D9", "D14.none", "E6.3", "F9", "G7", "H6", "J3", "K3", "Z1"] {
      #expect(measures[id]?.predicate != nil, "\(id)")
    }
  }

  @Test func `a rate whose numerator is outside its denominator is refused with its id`() {
    let faulty = """
      [{"id":"X1","of":"site","heading":"x","where":["graded"],"definition":"x"},
       {"id":"X2","of":"site","heading":"x","where":["certified"],"definition":"x"},
       {"id":"X3","heading":"x","rate":["X2","X1"],"definition":"x"}]
      """
    #expect(throws: LayoutFault.self) { try Measures(json: faulty) }
  }

  @Test func `only numbers of a row are added up`() throws {
    #expect(measures["H10"]?.counted == "coalesce(sum(value) filter (where figure = 'case_opened'), 0)")
    #expect(measures["A1"]?.counted == "coalesce(count(*) filter (where in_register), 0)")
    let faulty = #"[{"id":"X1","of":"object","sum":"level","heading":"x","where":["counted"],"definition":"x"}]"#
    #expect(throws: LayoutFault.self) { try Measures(json: faulty) }
  }

  @Test func `a term the row does not have is refused`() {
    let faulty = #"[{"id":"X1","of":"site","heading":"x","where":["gradid"],"definition":"x"}]"#
    #expect(throws: LayoutFault.self) { try Measures(json: faulty) }
  }
}
