import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct GradingActTests {
  static let stages: [String: Grading.Stage] = [
    "grading.begun": .draft, "grading.self_confirmed": .selfConfirmed, "grading.proposed": .readyToFile,
    "grading.sent_to_experts": .expertReview, "grading.experts_agreed": .readyToFile,
    "grading.experts_disagreed": .draft, "grading.department_approved": .readyToFile,
    "grading.department_refused": .draft, "grading.changed": .reviewNeeded, "grading.found_unchanged": .confirmed,
  ]
  static let names = stages.keys.sorted()

  @Test func `there is an act for every event that somebody brings about`() {
    #expect(Set(Acts.all.map { $0.name }.filter { $0.hasPrefix("grading.") }) == Set(Self.names))
  }

  @Test(arguments: names) func `each is allowed in its scene and leads where the law says`(name: String) throws {
    var trial = try FilingCase(of: name)
    try trial.perform()
    #expect(trial.stage(Grading.self) == Self.stages[name])
  }

  @Test(arguments: names) func `each is refused to those without the role`(name: String) throws {
    #expect(try FilingCase(of: name).refusal(by: Cast.communications) == ["not_authorised"])
  }

  @Test(arguments: names) func `each is refused where nothing has led to it`(name: String) throws {
    guard name != "grading.begun", let act = Acts.named(name) else { return }
    #expect(try FilingCase(of: "grading.begun").refusal(act.example) == ["not_permitted"])
  }

  @Test(arguments: names.filter { $0 != "grading.begun" }) func `each is refused before the last step`(
    name: String
  ) throws {
    let trial = try FilingCase(of: name)
    let last = try #require(trial.file().lastStep(Grading.self, of: trial.wish.subject.id)?.on)
    #expect(trial.refusal(on: last - 1) == ["precedes_last_step"])
  }

  @Test(arguments: names) func `each body survives its way over the wire`(name: String) throws {
    func roundTrip<A: Act>(_ kind: A.Type) throws {
      #expect(try JSONDecoder().decode(A.self, from: JSONEncoder().encode(A.example)) == A.example)
    }
    let act = try #require(Acts.named(name))
    try roundTrip(act)
  }
}
