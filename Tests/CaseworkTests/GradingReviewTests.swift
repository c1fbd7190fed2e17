import Casework
import Statute
import Testing
import _Scenes

@Suite struct GradingReviewTests {
  @Test func `who proposed a first level does not confirm it (I-18)`() throws {
    let trial = try FilingCase(of: "grading.self_confirmed")
    #expect(trial.refusal(by: Party("王经办", as: .unitLeader)) == ["same_party"])
    let deed = try trial.decide()
    let decided = try #require(deed.entries.first?.content as? GradingDecided)
    #expect((decided.level, decided.proposedBy) == (.one, "王经办"))
  }

  @Test func `experts are some, and they say why`() throws {
    let agreed = try FilingCase(of: "grading.experts_agreed")
    #expect(agreed.refusal(AgreeAsExperts(experts: 0, opinion: "准确")) == ["no_experts"])
    #expect(agreed.refusal(AgreeAsExperts(experts: 3, opinion: "")) == ["overseen", "alone"])
    let disagreed = try FilingCase(of: "grading.experts_disagreed")
    #expect(disagreed.refusal(DisagreeAsExperts(experts: 0, opinion: " ")) == ["no_experts", "no_reason"])
  }

  @Test func `where there is a department in charge it approves with its paper, or says why not`() throws {
    let approved = try FilingCase(of: "grading.department_approved")
    #expect(approved.refusal(ApproveAsDepartment(approval: " ")) == ["approval_attached"])
    let deed = try approved.decide()
    #expect((deed.entries.first?.content as? GradingApproved)?.department == "省某厅")
    let refused = try FilingCase(of: "grading.department_refused")
    #expect(refused.refusal(RefuseAsDepartment(opinion: "")) == ["no_reason"])
  }

  @Test func `only a change that touches the level opens the grading again`() throws {
    let trial = try FilingCase(of: "grading.changed")
    let opens: [RegradingTrigger] = [
      .scopeChanged, .levelInaccurate, .merged, .split, .migrated, .unitChanged, .testFinding,
    ]
    for trigger in RegradingTrigger.allCases {
      let codes = trial.refusal(ReportChange(trigger: trigger, account: "说明"))
      #expect(codes == (opens.contains(trigger) ? [] : ["no_regrading"]), "\(trigger)")
    }
    #expect(trial.refusal(ReportChange(trigger: .split, account: " ")) == ["no_reason"])
  }

  @Test func `a review that changes nothing keeps the level and says why`() throws {
    var trial = try FilingCase(of: "grading.found_unchanged")
    #expect(trial.refusal(FindUnchanged(account: "")) == ["no_reason"])
    try trial.perform()
    #expect(trial.latest(GradingDecided.self)?.level == .three)
    #expect(trial.latest(GradingDecided.self)?.account != nil)
  }

  @Test func `a review may begin the grading again`() throws {
    var trial = try FilingCase(of: "grading.found_unchanged")
    try trial.perform(BeginGrading.example, by: Cast.staff)
    #expect(trial.stage(Grading.self) == .draft)
  }

  @Test func `a level and a certificate of a ledger make a confirmed level together`() throws {
    var trial = try FilingCase(of: "grading.begun")
    let (day, object) = (trial.wish.day, trial.wish.subject.id)
    trial.register.record(
      GradingDecided(object: object.retagged(), s: nil, a: nil, level: .two), act: "grading.entered_as_graded",
      stage: "ready_to_file", on: day)
    #expect(trial.stage(Grading.self) == .readyToFile)
    trial.register.record(
      FilingCertified(object: object.retagged(), number: "37150000001-16001", form: .of2007),
      act: "filing.entered_as_certified", stage: "certified", on: day)
    #expect(trial.stage(Grading.self) == .confirmed)
    #expect(trial.refusal(ReportChange.example, on: day + 1) == [])
  }

  @Test func `a level graded again is not confirmed by the certificate it had`() throws {
    var trial = try FilingCase(of: "grading.found_unchanged")
    try trial.perform(BeginGrading.example, by: Cast.staff)
    try trial.perform(SendToExperts.example, by: Cast.staff)
    try trial.perform(AgreeAsExperts.example, by: Cast.experts)
    #expect(trial.stage(Grading.self) == .readyToFile)
  }
}
