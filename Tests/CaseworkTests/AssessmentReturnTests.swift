import Casework
import Statute
import Testing
import _Scenes

@Suite struct `What a unit hands in of an object` {
  private static func refused(_ act: any Act, by party: Party = Cast.staff, on day: Day = Day(2025, 6, 3)) -> [String] {
    var books = AssessmentBooks()
    return refusal { () throws(Refusal) in
      try books.perform(act, by: party, on: day, subject: .object(Cast.object))
    }
  }

  @Test func `is recorded as a plain fact`() {
    let acts: [any Act] = [
      RecordSelfCheck.example, RecordConstruction.example, HandInProtectionPlan.example, HandInDataSurvey.example,
    ]
    for act in acts {
      #expect(Self.refused(act) == [])
      #expect(Self.refused(act, by: Cast.experts) == ["not_authorised"])
    }
    #expect(
      acts.map { type(of: $0).name } == [
        "object.self_checked", "object.construction_rectified", "object.protection_plan_handed_in",
        "object.data_survey_handed_in",
      ])
  }

  @Test func `is not recorded before anybody asks for it`() {
    #expect(Self.refused(HandInProtectionPlan(year: 2025), on: Day(2025, 4, 26)) == ["not_yet_asked"])
    #expect(Self.refused(HandInDataSurvey(), on: Day(2025, 3, 7)) == ["not_yet_asked"])
    #expect(Self.refused(HandInProtectionPlan(year: 2023)) == ["year_far_off"])
  }
}
