import Statute
import Testing
import _Scenes

@testable import Casework

@Suite struct `Acts of rectification` {
  typealias Books = RectificationBooks
  static let later = Books.found + 10

  private static func refused(
    from stage: Rectification.Stage, severity: FindingSeverity = .high, _ act: any Act, by party: Party,
    on day: Day = later
  ) throws -> [String] {
    var books = Books()
    try books.lead(to: stage, severity: severity)
    return refusal { () throws(Refusal) in try books.perform(act, by: party, on: day) }
  }

  @Test func `a finding goes from its discovery to its closing`() throws {
    var books = Books()
    try books.lead(to: .verifiedClosed)
    #expect(books.stage() == .verifiedClosed)
    #expect(books.all(FindingPlanned.self).map(\.measure) == [PlanFix.example.measure, PlanFix.example.measure])
  }

  @Test func `it closes by the re-check of the same deed, and by nothing else`() throws {
    var books = Books()
    try books.lead(to: .claimedFixed)
    let deed = try books.perform(PassRecheck.example, by: Cast.officer, on: Self.later)
    #expect(deed.entries.map { type(of: $0.content).table } == ["finding_rechecked", "finding_closed"])
    #expect(deed.entries.last?.cites == ["recheck": 0])
    #expect((deed.entries.last?.content as? FindingClosed)?.recheck == nil)
    let closing = Rectification.provisions.entries.flatMap { $0.value ?? [] }.filter { $0.to == .verifiedClosed }
    #expect(Set(closing.map(\.event)) == [.verified, .enteredAsClosed])
  }

  @Test func `a fix is planned or said, and proven`() throws {
    #expect(try Self.refused(from: .open, PlanFix(measure: ""), by: Cast.staff) == ["measure_missing"])
    #expect(try Self.refused(from: .open, BeginFix(), by: Cast.staff) == ["measure_missing"])
    #expect(try Self.refused(from: .open, BeginFix(measure: "升级"), by: Cast.staff) == [])
    #expect(
      try Self.refused(from: .fixing, ClaimFixed(fixedBy: "赵工", evidence: " "), by: Cast.staff) == ["evidence_attached"]
    )
    #expect(
      try Self.refused(from: .fixing, ClaimFixed(fixedBy: "", evidence: "截图"), by: Cast.staff) == ["fixer_missing"])
  }

  @Test func `who fixed it does not re-check it, whatever the round's claims`() throws {
    let fixer = PassRecheck(retest: .police, checkedBy: "赵 工", witness: "周警官")
    #expect(try Self.refused(from: .claimedFixed, fixer, by: Cast.officer) == ["verifier_is_not_fixer"])
    let second = PassRecheck(retest: .police, checkedBy: "周警官", witness: "赵工")
    #expect(try Self.refused(from: .claimedFixed, second, by: Cast.officer) == ["verifier_is_not_fixer"])
    let failing = FailRecheck(retest: .police, checkedBy: "赵工", witness: "周警官", faults: "仍在")
    #expect(try Self.refused(from: .claimedFixed, failing, by: Cast.officer) == ["verifier_is_not_fixer"])
  }

  @Test func `who recorded the claim does not record the re-check`() throws {
    let both = Party(Cast.staff.name, as: [.operator, .police])
    #expect(try Self.refused(from: .claimedFixed, PassRecheck.example, by: both) == ["same_party"])
    #expect(try Self.refused(from: .claimedFixed, FailRecheck.example, by: both) == ["same_party"])
  }

  @Test func `the re-check names the claim it answers`() throws {
    var books = Books()
    try books.lead(to: .verifiedClosed)
    let recheck = try #require(books.all(FindingRechecked.self).first)
    let claim = books.file().latest(FindingClaimedFixed.self)
    #expect(recheck.claim == claim?.number)
    #expect(recheck.claimedBy == Cast.staff.name)
    #expect(recheck.fixedBy == "赵工")
  }

  @Test(arguments: [
    (RecheckKind.police, Cast.testers, ["recheck_not_yours"]), (.retest, Cast.officer, ["recheck_not_yours"]),
    (.retest, Cast.testers, []), (.retest, Cast.coordinator, []),
    (.regression, Cast.testers, ["recheck_out_of_place"]), (.selfCheck, Cast.officer, ["self_check_closes_nothing"]),
  ])
  func `kinds of re-test are kept apart`(kind: RecheckKind, party: Party, refused: [String]) throws {
    let body = PassRecheck(retest: kind, checkedBy: "孙测评", witness: "钱测评")
    #expect(try Self.refused(from: .claimedFixed, body, by: party) == refused)
  }

  @Test func `a regression belongs to a project that has not reported`() throws {
    var books = Books()
    try books.lead(to: .claimedFixed)
    let project = AssessmentID(high: 0x4000, low: 1 << 63 | 0xf1)
    books.register.register(.assessment(project, Cast.object))
    books.register.record(
      AssessmentStarted(object: Cast.object, assessment: project, tester: Cast.tester),
      act: "assessment.onsite_started",
      stage: "onsite", on: Books.found)
    let retest = PassRecheck(retest: .retest, checkedBy: "孙测评")
    #expect(
      refusal { () throws(Refusal) in try books.perform(retest, by: Cast.testers, on: Self.later) } == [
        "recheck_out_of_place"
      ])
    try books.perform(PassRecheck(retest: .regression, checkedBy: "孙测评"), by: Cast.testers, on: Self.later)
  }

  @Test func `the police re-check by two`() throws {
    for witness in [nil, "张 警官"] {
      let body = PassRecheck(retest: .police, checkedBy: "张警官", witness: witness)
      #expect(try Self.refused(from: .claimedFixed, body, by: Cast.officer) == ["officers_too_few"])
    }
    let nobody = PassRecheck(retest: .police, checkedBy: "", witness: "周警官")
    #expect(try Self.refused(from: .claimedFixed, nobody, by: Cast.officer) == ["checker_missing"])
  }

  @Test func `a claim comes back with what is wrong, and every round is kept`() throws {
    var books = Books()
    try books.lead(to: .claimedFixed)
    var silent = FailRecheck.example
    silent.faults = ""
    #expect(
      refusal { () throws(Refusal) in try books.perform(silent, by: Cast.officer, on: Self.later) } == [
        "faults_missing"
      ])
    try books.perform(FailRecheck.example, by: Cast.officer, on: Self.later)
    #expect(books.stage() == .reopened)
    try books.perform(BeginFix(), on: Self.later + 1)
    try books.perform(ClaimFixed(fixedBy: "钱工", evidence: "复测截图"), on: Self.later + 2)
    // The first round's fixer is free to check the second.
    try books.perform(
      PassRecheck(retest: .police, checkedBy: "周警官", witness: "张警官"), by: Cast.officer, on: Self.later + 3)
    let rounds = books.file().rounds(of: Books.finding.id)
    #expect(rounds.map { $0.claims.map(\.content.fixedBy) } == [["赵工"], ["钱工"]])
    #expect(rounds.map { $0.recheck?.content.outcome } == [.fail, .pass])
  }

  @Test func `what comes back is opened again under its own number`() throws {
    var books = Books()
    try books.lead(to: .verifiedClosed)
    #expect(
      refusal { () throws(Refusal) in try books.perform(ReportRecurrence(ground: ""), by: Cast.officer, on: Self.later)
      } == ["ground_missing"])
    try books.perform(ReportRecurrence.example, by: Cast.officer, on: Self.later)
    #expect(books.stage() == .reopened)
  }

  @Test(arguments: FindingSeverity.allCases)
  func `only a middling or low risk is accepted (I-11)`(severity: FindingSeverity) throws {
    var books = Books()
    try books.lead(to: .open, severity: severity)
    let refused = refusal { () throws(Refusal) in try books.perform(AcceptRisk.example, by: Cast.leader, on: Self.later)
    }
    #expect(refused == (severity.mustBeClosed ? ["acceptable"] : []))
    #expect(books.all(FindingAccepted.self).map(\.severity) == (severity.mustBeClosed ? [] : [severity]))
  }

  @Test func `a risk is accepted for a year at most, with a reason, and not by who planned`() throws {
    func refused(_ until: Day, ground: String = "年底下线") throws -> [String] {
      try Self.refused(from: .open, severity: .low, AcceptRisk(until: until, ground: ground), by: Cast.leader)
    }
    #expect(try refused(Self.later) == ["accepted_too_long"])
    #expect(try refused(Self.later.adding(months: 12) + 1) == ["accepted_too_long"])
    #expect(try refused(Self.later.adding(months: 12)) == [])
    #expect(try refused(Self.later + 1, ground: "") == ["ground_missing"])
    let both = Party(Cast.staff.name, as: [.operator, .unitLeader])
    #expect(
      try Self.refused(from: .planned, severity: .low, AcceptRisk.example, by: both) == ["planner_accepts"])
    #expect(try Self.refused(from: .planned, severity: .low, AcceptRisk.example, by: Cast.staff) == ["not_authorised"])
  }

  @Test func `an accepted risk is open again the day after its last`() throws {
    var books = Books()
    try books.lead(to: .open, severity: .low)
    try books.perform(AcceptRisk.example, by: Cast.leader, on: Self.later)
    #expect(books.stage(on: AcceptRisk.example.until) == .riskAccepted)
    #expect(books.stage(on: AcceptRisk.example.until + 1) == .reopened)
    try books.perform(PlanFix.example, on: AcceptRisk.example.until + 1)
    #expect(books.stage(on: AcceptRisk.example.until + 1) == .planned)
  }

  @Test func `a grave risk is mitigated to a lesser one, and stays to be closed`() throws {
    #expect(try Self.refused(from: .open, MitigateRisk.example, by: Cast.testers) == [])
    #expect(try Self.refused(from: .open, severity: .low, MitigateRisk.example, by: Cast.testers) == ["mitigable"])
    #expect(
      try Self.refused(from: .open, MitigateRisk(measure: "", severity: .low), by: Cast.testers) == ["mitigable"])
    #expect(
      try Self.refused(from: .open, MitigateRisk(measure: "加固", severity: .high), by: Cast.testers) == [
        "risk_not_lowered"
      ])
    var books = Books()
    try books.lead(to: .open)
    try books.perform(MitigateRisk.example, by: Cast.testers, on: Self.later)
    #expect(
      refusal { () throws(Refusal) in try books.perform(AcceptRisk.example, by: Cast.leader, on: Self.later) } == [
        "not_permitted"
      ])
    #expect(books.file().openGraveFindings(of: Cast.object.retagged(), on: Self.later) == [Books.finding.id])
  }

  @Test func `a finding of an inspection is dismissed by the police, with reasons`() throws {
    #expect(try Self.refused(from: .open, DismissFinding.example, by: Cast.testers) == ["police_finding"])
    #expect(
      try Self.refused(from: .open, DismissFinding(ground: .duplicate, account: ""), by: Cast.officer) == [
        "reasons_given"
      ])
    #expect(try Self.refused(from: .fixing, DismissFinding.example, by: Cast.officer) == [])
  }

  @Test func `an extension moves the date and leaves the first one`() throws {
    var books = Books()
    try books.lead(to: .planned)
    let first = books.file().dueDay(of: Books.finding.id)
    #expect(first == Day(2025, 6, 11))
    let body = ExtendFinding.example
    try books.perform(body, by: Cast.officer, on: Self.later)
    #expect(books.file().dueDay(of: Books.finding.id) == body.dueOn)
    #expect(books.all(FindingOpened.self).map(\.dueOn) == [first])
    func again(_ change: (inout ExtendFinding) -> Void, by party: Party = Cast.officer) -> [String] {
      var wish = body
      wish.dueOn = body.dueOn + 1
      change(&wish)
      var copy = books
      return refusal { () throws(Refusal) in try copy.perform(wish, by: party, on: Self.later) }
    }
    #expect(again { _ in } == [])
    #expect(again { $0.dueOn = body.dueOn } == ["extension_not_later"])
    #expect(again { $0.ground = "" } == ["ground_missing"])
    #expect(again { $0.askedBy = "张警官" } == ["asker_approves"])
    #expect(again({ _ in }, by: Cast.staff) == ["not_authorised"])
    var closed = Books()
    try closed.lead(to: .verifiedClosed)
    #expect(
      refusal { () throws(Refusal) in try closed.perform(body, by: Cast.officer, on: Self.later) } == [
        "finding_not_open"
      ])
  }

  @Test func `each step wants its role, its stage and its turn`() throws {
    #expect(try Self.refused(from: .open, PlanFix.example, by: Cast.officer) == ["not_authorised"])
    #expect(try Self.refused(from: .open, PassRecheck.example, by: Cast.officer) == ["not_permitted"])
    #expect(
      try Self.refused(from: .fixing, ClaimFixed.example, by: Cast.staff, on: Books.found) == ["precedes_last_step"])
    #expect(try Self.refused(from: .claimedFixed, PassRecheck.example, by: Cast.staff).first == "not_authorised")
  }
}
