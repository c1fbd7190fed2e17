import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct FilingActTests {
  static let stages: [String: Filing.Stage] = [
    "filing.prepared": .draft, "filing.submitted": .submitted, "filing.defects_listed": .correction,
    "filing.found_not_competent": .notCompetent, "filing.accepted": .accepted,
    "filing.certificate_issued": .certified, "filing.correction_ordered": .rectifyNotice,
    "filing.regrade_ordered": .regradeNotice, "filing.certified_over_objection": .certifiedDisputed,
    "filing.change_filed": .changePending, "filing.change_accepted": .certified,
    "filing.change_returned": .certified, "filing.updated": .certified, "filing.renewal_applied": .renewalPending,
    "filing.renewed": .certified, "filing.cancelled": .cancelledByUnit, "filing.revoked": .revokedByPolice,
    "filing.transferred": .transferred, "filing.reported": .reported,
  ]
  static let names = stages.keys.sorted()

  @Test func `there is an act for every event that somebody brings about`() {
    #expect(Set(Acts.all.map { $0.name }.filter { $0.hasPrefix("filing.") }) == Set(Self.names))
  }

  @Test(arguments: names) func `each is allowed in its scene and leads where the law says`(name: String) throws {
    var trial = try FilingCase(of: name)
    try trial.perform()
    #expect(trial.stage(Filing.self) == Self.stages[name])
  }

  @Test(arguments: names) func `each is refused to those without the role`(name: String) throws {
    #expect(try FilingCase(of: name).refusal(by: Cast.communications) == ["not_authorised"])
  }

  @Test(arguments: names.filter { $0 != "filing.prepared" && $0 != "filing.reported" })
  func `each is refused where nothing has led to it`(name: String) throws {
    guard let act = Acts.named(name) else { return }
    #expect(try FilingCase(of: "filing.prepared").refusal(act.example) == ["not_permitted"])
  }

  @Test(arguments: names.filter { $0 != "filing.prepared" && $0 != "filing.reported" })
  func `each is refused before the last step`(name: String) throws {
    let trial = try FilingCase(of: name)
    let last = try #require(trial.file().lastStep(Filing.self, of: trial.wish.subject.id)?.on)
    #expect(trial.refusal(on: last - 1) == ["precedes_last_step"])
  }

  @Test(arguments: names) func `each body survives its way over the wire`(name: String) throws {
    func roundTrip<A: Act>(_ kind: A.Type) throws {
      #expect(try JSONDecoder().decode(A.self, from: JSONEncoder().encode(A.example)) == A.example)
    }
    let act = try #require(Acts.named(name))
    try roundTrip(act)
  }

  @Test func `what was sent to the wrong organ is handed in again`() throws {
    var trial = try FilingCase(of: "filing.found_not_competent")
    #expect(trial.refusal(FindNotCompetent(competentOrgan: " ")) == ["competent_organ_named"])
    try trial.perform()
    #expect(trial.refusal(SubmitFiling.example, by: Cast.staff) == [])
  }

  @Test func `a telecom operator reports, and nobody else does`() throws {
    var trial = try FilingCase(of: "filing.reported")
    try trial.perform()
    #expect(trial.refusal() == ["reported_before"])
    var other = try FilingCase(of: "grading.begun")
    other.wish = .init(ReportToPolice(), on: .site(Cast.existing), by: Cast.staff, on: other.wish.day)
    #expect(other.refusal() == ["basic_telecom"])
  }
}
