import Casework
import Statute
import Testing
import _Scenes

@Suite struct FilingEndTests {
  @Test func `a change names what changes`() throws {
    let trial = try FilingCase(of: "filing.change_filed")
    #expect(trial.refusal(FileChange(changes: [])) == ["no_change"])
    #expect(trial.refusal(FileChange(changes: [FilingChange(.name, from: "甲", to: "甲")])) == ["no_change"])
    #expect(trial.refusal(FileChange(changes: [FilingChange(.network, to: " ")])) == ["no_change"])
    #expect(trial.refusal(FileChange(changes: [FilingChange(.level, to: "第四级")])) == ["level_not_regraded"])
  }

  @Test func `a changed level is graded again, then certified anew and confirmed`() throws {
    var trial = try FilingCase(of: "filing.change_filed")
    try trial.perform(ReportChange.example, by: Cast.staff)
    var higher = BeginGrading.example
    higher.business = [Impact(.society, .grave)]
    var proposal = SendToExperts.example
    proposal.business = higher.business
    try trial.perform(higher, by: Cast.staff)
    try trial.perform(proposal, by: Cast.staff)
    try trial.perform(AgreeAsExperts.example, by: Cast.experts)
    #expect(trial.refusal() == ["level_not_named"])
    try trial.perform(FileChange(changes: [FilingChange(.level, from: "第三级", to: "第四级")]), by: Cast.staff)
    #expect(trial.refusal(AcceptChange(), by: Cast.officer) == ["number_missing"])
    #expect(trial.refusal(AcceptChange(number: "37150000101-25009"), by: Cast.officer) == ["number_changed"])
    let deed = try trial.perform(AcceptChange(number: "37150000101-25001"), by: Cast.officer)
    #expect(
      deed.entries.map { type(of: $0.content).table } == ["filing_changed", "filing_certified", "grading_decided"])
    #expect(trial.latest(GradingDecided.self)?.level == .four)
    #expect((trial.stage(Grading.self), trial.stage(Filing.self)) == (.confirmed, .certified))
  }

  @Test func `who filed a change does not let it pass (I-18), and a return says why`() throws {
    #expect(try FilingCase(of: "filing.change_accepted").refusal(by: Party("王经办", as: .police)) == ["same_party"])
    let returned = try FilingCase(of: "filing.change_returned")
    #expect(returned.refusal(ReturnChange(reasons: [])) == ["reasons_given"])
    #expect(returned.refusal(ReturnChange(reasons: [" "])) == ["reason_empty"])
  }

  @Test func `a filing is cancelled on proof that the system is retired, its certificate given back`() throws {
    let trial = try FilingCase(of: "filing.cancelled")
    #expect(trial.refusal(CancelFiling(proof: " ", certificateReturned: true)) == ["retirement_proved"])
    #expect(trial.refusal(CancelFiling(proof: "已停用", certificateReturned: false)) == ["retirement_proved"])
  }

  @Test func `a revocation says why, and the unit must file again`() throws {
    var trial = try FilingCase(of: "filing.revoked")
    #expect(trial.refusal(RevokeFiling(reasons: [])) == ["reasons_given"])
    #expect(trial.refusal(RevokeFiling(reasons: ["虚假", ""])) == ["reason_empty"])
    try trial.perform()
    #expect(trial.file().certificate(of: trial.wish.subject.id, on: trial.wish.day) == nil)
    try trial.perform(PrepareFiling.example, by: Cast.staff)
    try trial.perform(SubmitFiling.example, by: Cast.staff)
    try trial.perform(AcceptFiling.example, by: Cast.officer)
    // The level stands confirmed as it was; an order to grade again reviews it.
    var ordered = trial
    try ordered.perform(OrderRegrading.example, by: Cast.officer)
    #expect(ordered.stage(Grading.self) == .reviewNeeded)
    let deed = try trial.perform(IssueCertificate.example, by: Cast.supervisor)
    #expect(deed.entries.map { type(of: $0.content).table } == ["filing_certified"])
    #expect(trial.stage(Filing.self) == .certified)
  }

  @Test func `a transfer names another object and its certificate, and the old level is over`() throws {
    var trial = try FilingCase(of: "filing.transferred")
    func transfer(_ successor: ObjectID, _ number: String) -> TransferFiling {
      TransferFiling(successor: successor, number: number)
    }
    #expect(trial.refusal(transfer(Cast.object, " ")) == ["successor_linked"])
    #expect(trial.refusal(transfer(Cast.object, "37150")) == ["number_malformed"])
    #expect(trial.refusal(transfer(Cast.object, "37150000101-25001")) == ["number_taken"])
    #expect(trial.refusal(transfer(Cast.newObject, "37150000102-25001")) == ["successor_is_itself"])
    try trial.perform()
    #expect(trial.stage(Grading.self) == .superseded)
    #expect(trial.latest(FilingEnded.self)?.successorNumber == "37150000102-25001")
  }

  @Test(arguments: ["filing.cancelled", "filing.revoked", "filing.transferred"])
  func `a filing ends from any stage in which a certificate stands`(name: String) throws {
    let end = try FilingCase(of: name)
    for stage in Filing.Stage.allCases where stage.isCertified || stage == .expired {
      let rows = Filing.provisions(from: stage, on: Day(2028, 1, 1))
      #expect(rows.contains { "filing.\($0.event.rawValue)" == name }, "\(stage)")
    }
    #expect(end.refusal() == [])
  }
}
