import Casework
import Statute
import Testing
import _Scenes

@Suite struct FilingReviewTests {
  func issue(_ number: String = "37150000101-25001", accurate: Bool = true) -> IssueCertificate {
    IssueCertificate(number: number, levelAccurate: accurate)
  }

  @Test func `a certificate confirms the level in the same deed`() throws {
    var trial = try FilingCase(of: "filing.certificate_issued")
    let deed = try trial.perform()
    #expect(deed.entries.map { type(of: $0.content).table } == ["filing_certified", "grading_decided"])
    #expect(trial.stage(Grading.self) == .confirmed)
    let certificate = try #require(trial.latest(FilingCertified.self))
    #expect((certificate.form, certificate.acceptedBy) == (.of2025, "张警官"))
  }

  @Test func `the number is well formed, of the accepting organ, and nobody else's (I-03)`() throws {
    let trial = try FilingCase(of: "filing.certificate_issued")
    #expect(trial.refusal(issue("3715000010125001")) == ["number_malformed"])
    #expect(trial.refusal(issue("37010000101-25001")) == ["number_of_other_organ"])
    #expect(trial.refusal(issue("37152300101-25001")) == ["number_of_other_organ", "organ_not_that_day"])
    let neighbour = FilingCertified(object: Cast.object, number: "37150000101-25001", form: .of2007)
    let covered = trial.with(ObjectCovers(object: Cast.object, site: Cast.new), on: trial.wish.day)
      .with(neighbour, on: trial.wish.day)
    var beside = covered
    beside.register.register(.object(Cast.object))
    let file = CaseFile(
      of: beside.wish.subject, registrations: beside.register.registrations, records: beside.register.records)
    let moment = Moment(
      on: beside.wish.day, today: beside.wish.day, by: Cast.supervisor, fresh: beside.wish.subject.id)
    func codes(_ number: String) -> [String] {
      do {
        _ = try issue(number).decide(on: file, at: moment)
        return []
      } catch { return FilingCase.codes(of: error) }
    }
    #expect(codes("37150000101-25001") == ["number_taken"])
    #expect(codes("37150000102-25001") == ["number_of_other_unit"])
    #expect(codes("37150000101-25002") == [])
  }

  @Test func `who handed in or accepted does not issue (I-18)`() throws {
    let trial = try FilingCase(of: "filing.certificate_issued")
    for name in ["王经办", "张警官"] {
      #expect(trial.refusal(by: Party(name, as: .policeSupervisor)) == ["same_party"])
    }
  }

  @Test func `an inaccurate level gets no certificate`() throws {
    #expect(try FilingCase(of: "filing.certificate_issued").refusal(issue(accurate: false)) == ["level_accurate"])
  }

  @Test(arguments: ["filing.correction_ordered", "filing.regrade_ordered"])
  func `an order says why`(name: String) throws {
    let trial = try FilingCase(of: name)
    let (none, blank): (any Act, any Act) =
      name == "filing.correction_ordered"
      ? (OrderCorrection(reasons: []), OrderCorrection(reasons: [""]))
      : (OrderRegrading(reasons: []), OrderRegrading(reasons: [""]))
    #expect(trial.refusal(none) == ["reasons_given"])
    #expect(trial.refusal(blank) == ["reason_empty"])
  }

  @Test func `an order to correct is answered by another submission`() throws {
    var trial = try FilingCase(of: "filing.correction_ordered")
    try trial.perform()
    try trial.perform(SubmitFiling.example, by: Cast.staff)
    #expect(trial.stage(Filing.self) == .submitted)
  }

  @Test func `an order to grade again opens the grading, and only a new grading is handed in`() throws {
    var trial = try FilingCase(of: "filing.regrade_ordered")
    try trial.perform()
    #expect(trial.stage(Grading.self) == .draft)
    #expect(trial.latest(GradingReopened.self)?.trigger == "level_inaccurate")
    #expect(trial.refusal(SubmitFiling.example, by: Cast.staff) == ["regraded"])
    try trial.perform(SendToExperts.example, by: Cast.staff)
    try trial.perform(AgreeAsExperts.example, by: Cast.experts)
    #expect(trial.refusal(SubmitFiling.example, by: Cast.staff) == [])
  }

  @Test func `a unit that insists is warned in writing, and the superior consents`() throws {
    let trial = try FilingCase(of: "filing.certified_over_objection")
    var act = CertifyOverObjection.example
    act.superiorConsent = " "
    #expect(trial.refusal(act) == ["risk_notice_served"])
    act = .example
    act.warnedOn = trial.wish.day + 1
    #expect(trial.refusal(act) == ["risk_notice_served"])
    act.warnedOn = Scenes.opened
    #expect(trial.refusal(act) == ["warned_out_of_time"])
    let overseen = trial.with(
      ObjectDescribed(object: Cast.newObject, unit: Cast.unit, name: "系统", department: "省某厅"), on: trial.wish.day)
    #expect(overseen.refusal() == ["department_not_informed"])
    act = .example
    act.departmentInformedOn = trial.wish.day
    #expect(overseen.refusal(act) == [])
    #expect(trial.refusal(by: Party("张警官", as: .policeSupervisor)) == ["same_party"])
  }

  @Test func `its level is confirmed with a second fact that says it insisted`() throws {
    var trial = try FilingCase(of: "filing.certified_over_objection")
    let deed = try trial.perform()
    #expect(
      deed.entries.map { type(of: $0.content).table } == ["filing_certified", "filing_insisted", "grading_decided"])
    #expect(trial.stage(Grading.self) == .confirmed)
    #expect(trial.latest(GradingDecided.self)?.level == .three)
  }
}
