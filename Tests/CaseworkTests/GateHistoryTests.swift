import Casework
import Statute
import Testing
import _Scenes

@Suite struct `Lives of new sites` {
  private static let site = Subject.site(Cast.new)

  /// What is left out of the way to a permit, and what the permit is then refused for.
  static let gaps: [(left: [String], code: String)] = [
    (["site.prelaunch_tested", "operation.review_requested"], "G04"), (["assessment.report_issued"], "G05"),
    (["eligibility.approved"], "G07"), (["site.mark_applied"], "G08"), (["site.icp_recorded"], "G09"),
    (["site.named"], "G10"), (["site.duty_evidenced"], "G11"), (["site.golive_confirmed"], "G12"),
  ]

  @Test(arguments: gaps) func `a permit is refused by the code of what is left out`(_ left: [String], _ code: String)
    throws
  {
    var scene = try #require(Scenes.leading(to: "site.permit"))
    scene.wishes.removeAll { left.contains(type(of: $0.act).name) }
    let wish = scene.wishes[scene.wishes.count - 1]
    let books = try scene.played()
    #expect(books.refusal(of: wish.act, on: wish.subject, by: wish.party, on: wish.day) == [code])
  }

  @Test func `a permit is refused to who proposed it, and while a hazard is open`() throws {
    let scene = try #require(Scenes.leading(to: "site.permit"))
    let wish = scene.wishes[scene.wishes.count - 1]
    var books = try scene.played()
    #expect(
      books.refusal(of: IssuePermit(issuedBy: wish.party.name), on: wish.subject, by: wish.party, on: wish.day)
        == ["same_party"])
    try books.perform(
      OpenFinding(source: .inspection, severity: .high, description: "弱口令"), on: wish.subject, by: Cast.officer,
      on: wish.day)
    #expect(books.refusal(of: wish.act, on: wish.subject, by: wish.party, on: wish.day) == ["G06"])
  }

  @Test(arguments: 0..<150) func `on no day is a site live by a permit without all that the gate asks`(_ seed: Int)
    throws
  {
    let life = GateHistory(seed: UInt64(seed))
    var books = PaperRegister()
    for registration in life.opening.registrations { books.register(registration) }
    for given in life.opening.given { books.record(given.content, act: given.content.plainAct, on: given.day) }
    for wish in life.wishes {
      _ = try? books.perform(
        wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
    }
    let gate = PaperGate(books)
    let permits = books.records.compactMap { record in (record.content as? Permit).map { (record.number, $0) } }
    let last = life.wishes.map(\.day).max() ?? Scenes.opened
    // Every day on which anything was done, the day after, and each tenth until a year later.
    let days = Set(life.wishes.flatMap { [$0.day, $0.day + 1] } + stride(from: 0, to: 370, by: 10).map { last + $0 })
    for day in days.sorted() {
      guard books.file(of: Self.site, on: day).stage(Statute.Operation.self, of: Self.site.id, on: day) == .live else {
        continue
      }
      let number = try #require(gate.evidence(of: Cast.new, on: day).permit)
      let permit = try #require(permits.first { $0.0 == number }?.1)
      #expect(gate.lacks(of: permit, on: day).isEmpty, "seed \(seed) on \(day)")
    }
  }

  @Test func `among those lives some are live, and some lapse`() throws {
    var stages: Set<Statute.Operation.Stage> = []
    for seed in 0..<40 {
      let life = GateHistory(seed: UInt64(seed))
      var books = PaperRegister()
      for registration in life.opening.registrations { books.register(registration) }
      for given in life.opening.given { books.record(given.content, act: given.content.plainAct, on: given.day) }
      for wish in life.wishes {
        _ = try? books.perform(
          wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
        stages.insert(
          books.file(of: Self.site, on: wish.day).stage(Statute.Operation.self, of: Self.site.id, on: wish.day))
      }
    }
    #expect(stages.isSuperset(of: [.gateReview, .live, .liveLapsed, .tempOffline, .prelaunch]))
  }
}
