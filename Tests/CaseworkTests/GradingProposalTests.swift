import Casework
import Statute
import Testing
import _Scenes

@Suite struct GradingProposalTests {
  func begin(
    _ business: [Impact], _ service: [Impact], form: GradingForm = .of2025, report: String? = "定级报告"
  ) -> BeginGrading {
    BeginGrading(form: form, business: business, service: service, report: report)
  }

  @Test func `the level is the higher of S and A (I-01), and both rules are kept beside it`() throws {
    var trial = try FilingCase(of: "grading.begun")
    try trial.perform(begin([Impact(.state, .general)], [Impact(.society, .general)]))
    let proposed = try #require(trial.latest(GradingProposed.self))
    #expect((proposed.s, proposed.a, proposed.level) == (.four, .two, .four))
    #expect((proposed.edition, proposed.otherEdition, proposed.otherLevel) == (.of2025, .of2020, .three))
  }

  @Test func `a level below that of the other rule needs a paper (U-01)`() throws {
    let trial = try FilingCase(of: "grading.begun")
    let low = begin([Impact(.state, .general)], [Impact(.society, .general)], form: .of2020)
    #expect(trial.refusal(low) == ["lower_than_other"])
    #expect(trial.refusal(low, document: "聊网安〔2025〕3号") == [])
    #expect(trial.refusal(begin([Impact(.society, .grave)], [Impact(.society, .general)], form: .of2020)) == [])
  }

  @Test func `a level below the one that stands needs a paper`() throws {
    var trial = try FilingCase(of: "grading.found_unchanged")
    trial.wish = .init(
      begin([Impact(.society, .general)], [Impact(.society, .general)]), on: trial.wish.subject, by: Cast.staff,
      on: trial.wish.day)
    #expect(trial.refusal() == ["lowered_silently"])
    try trial.perform(document: "聊网安〔2025〕4号")
    #expect(trial.stage(Grading.self) == .draft)
  }

  @Test func `each dimension has an answer`() throws {
    let trial = try FilingCase(of: "grading.begun")
    #expect(trial.refusal(begin([], [Impact(.society, .general)])) == ["dimension_missing"])
    #expect(trial.refusal(begin([], [])) == ["dimension_missing", "dimension_missing"])
  }

  @Test func `only the rules of the day are used`() throws {
    let trial = try FilingCase(of: "grading.begun")
    #expect(
      trial.refusal(begin([Impact(.society, .general)], [Impact(.society, .general)], form: .of2008)) == [
        "form_not_in_use"
      ])
    var early = try FilingCase(of: "grading.proposed")
    try early.perform()
    #expect(early.latest(GradingProposed.self)?.edition == .of2008)
  }

  @Test func `the second level and above need a report, and the experts`() throws {
    let trial = try FilingCase(of: "grading.sent_to_experts")
    let example = SendToExperts.example
    let bare = SendToExperts(form: .of2025, business: example.business, service: example.service, report: nil)
    #expect(trial.refusal(bare) == ["reported"])
    let first = SendToExperts(
      form: .of2025, business: [Impact(.citizen, .general)], service: [Impact(.citizen, .general)], report: "报告")
    #expect(trial.refusal(first) == ["reported"])
    #expect(trial.refusal(ConfirmOwnLevel(), by: Cast.leader) == ["grade_one"])
  }

  @Test func `what a report lacks is told heading by heading, at once`() throws {
    let trial = try FilingCase(of: "grading.sent_to_experts")
    var act = SendToExperts.example
    act.reportContents?["object.data"] = nil
    act.reportContents?["service.harm"] = " "
    act.reportContents?["weather"] = "晴"
    #expect(trial.refusal(act) == ["report_incomplete", "report_incomplete", "heading_unknown"])
    act.reportContents = nil
    #expect(trial.refusal(act) == [])
  }

  @Test func `the proposal may be revised on its way to the experts`() throws {
    var trial = try FilingCase(of: "grading.sent_to_experts")
    var act = SendToExperts.example
    act.service = [Impact(.society, .grave)]
    try trial.perform(act)
    #expect(trial.latest(GradingProposed.self)?.level == .four)
  }
}
