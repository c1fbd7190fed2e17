import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct `Scenes of assessments and findings` {
  /// Every act, and the stage it leads to; none where it states a plain fact.
  static let acts: [(name: String, stage: String?)] = [
    ("assessment.planned", "planned"), ("assessment.registered", "registered"),
    ("assessment.onsite_started", "onsite"), ("assessment.onsite_finished", "draft_report"),
    ("assessment.regression_begun", "onsite"), ("assessment.report_issued", "issued"),
    ("assessment.submitted", "submitted"), ("assessment.accepted", "accepted"), ("assessment.returned", "returned"),
    ("assessment.closed", "closed"), ("assessment.voided", "void"), ("rectification.found", "open"),
    ("rectification.planned", "planned"), ("rectification.fix_begun", "fixing"),
    ("rectification.fix_claimed", "claimed_fixed"), ("rectification.verified", "verified_closed"),
    ("rectification.verification_failed", "reopened"), ("rectification.recurred", "reopened"),
    ("rectification.risk_accepted", "risk_accepted"), ("rectification.mitigated", "mitigated"),
    ("rectification.dismissed", "dismissed"), ("finding.extended", nil), ("object.self_checked", nil),
    ("object.construction_rectified", nil), ("object.protection_plan_handed_in", nil),
    ("object.data_survey_handed_in", nil),
  ]

  @Test(arguments: acts) func `lead to their act and its stage`(name: String, stage: String?) throws {
    let scene = try #require(Scenes.leading(to: name))
    var register = try scene.played()
    let wish = try #require(scene.wishes.last)
    let deed = try register.perform(
      wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
    let machine = name.prefix { $0 != "." }
    #expect(deed.entries.last { $0.provision?.machine == String(machine) }?.provision?.to == stage)
  }

  @Test(arguments: acts.map(\.name)) func `have examples that are read back as written`(name: String) throws {
    guard let type = Acts.named(name) else { return try #require(Bool(false)) }
    try readBack(type)
  }

  private func readBack<Wanted: Act>(_ type: Wanted.Type) throws {
    #expect(try JSONDecoder().decode(type, from: JSONEncoder().encode(type.example)) == type.example)
  }
}
