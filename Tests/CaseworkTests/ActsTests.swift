import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct `The acts` {
  /// An event that has no act of its own, and why.
  private static func hasNoAct<M: CaseMachine>(_ machine: M.Type, _ event: M.Event) -> Bool {
    event.rawValue.hasPrefix("entered_as") || event.rawValue.hasPrefix("entered_for") || M.timed.contains(event)
      || isConsequence(machine, event)
  }

  /// Nobody may perform it by will in any edition: another machine's step brings it about.
  private static func isConsequence<M: CaseMachine>(_ machine: M.Type, _ event: M.Event) -> Bool {
    machine.provisions.entries.flatMap { $0.value ?? [] }.filter { $0.event == event }.allSatisfy { $0.by == .clock }
  }

  private static func missing<M: CaseMachine>(_ machine: M.Type) -> [String] {
    M.Event.allCases.filter { !hasNoAct(machine, $0) }.map { "\(M.name).\($0.rawValue)" }
      .filter { Acts.named($0) == nil }
  }

  @Test func `every event that somebody may bring about has its act`() {
    #expect(Self.missing(Eligibility.self) == [])
    #expect(Self.missing(Grading.self) == [])
    #expect(Self.missing(Filing.self) == [])
    #expect(Self.missing(Assessment.self) == [])
    #expect(Self.missing(Rectification.self) == [])
    #expect(Self.missing(Operation.self) == [])
    #expect(Self.missing(Supervision.self) == [])
  }

  @Test func `no two acts bear one name, and no two kinds of fact one table`() {
    #expect(Set(Acts.all.map { $0.name }).count == Acts.all.count)
    #expect(Set(FactContents.all.map { $0.table }).count == FactContents.all.count)
  }

  @Test func `every act has a scene that ends with it`() {
    #expect(Acts.all.map { $0.name }.filter { Scenes.leading(to: $0) == nil } == [])
  }

  @Test(arguments: Acts.all.map { $0.name }) func `an example is read back as it was written`(_ name: String) throws {
    guard let type = Acts.named(name) else { return }
    try Self.roundTrip(type)
  }

  private static func roundTrip<Wanted: Act>(_ type: Wanted.Type) throws {
    let bytes = try JSONEncoder().encode(type.example)
    #expect(try JSONDecoder().decode(type, from: bytes) == type.example)
  }

  @Test(arguments: Scenes.all.compactMap { $0.wishes.last.map { type(of: $0.act).name } })
  func `a scene's act is performed, and refused to a party without a role`(_ name: String) throws {
    let scene = try #require(Scenes.leading(to: name))
    let wish = try #require(scene.wishes.last)
    var register = try scene.played()
    let nobody = Party("路人", as: [])
    #expect(throws: Refusal.self) {
      var copy = register
      try copy.perform(
        wish.act, on: wish.subject, by: nobody, on: wish.day, document: wish.document, opening: wish.opening)
    }
    let deed = try register.perform(
      wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
    #expect(!deed.entries.isEmpty)
    #expect(throws: Refusal.notYetThatDay(wish.day)) {
      var copy = try scene.played()
      try copy.perform(
        wish.act, on: wish.subject, by: wish.party, on: wish.day, today: wish.day - 1, document: wish.document,
        opening: wish.opening)
    }
  }
}
