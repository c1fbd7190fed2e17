import Casework
import Foundation
import Statute
import Testing
import _Scenes

/// What is true of every act of opening, running and closing, and of every entry in a register.
@Suite struct `Acts of opening and running` {
  static let registers: [any Act.Type] = [
    DescribeUnit.self, EndUnit.self, DescribeSite.self, ListSite.self, ExemptSite.self, NameSite.self, UnnameSite.self,
    RecordIcp.self, RegisterWithPolice.self, ShowPoliceNumber.self, GrantSiteCode.self, ChangeSite.self,
    DescribeObject.self, CoverSite.self, UncoverSite.self, DescribeTester.self,
    CertifyTester.self, SuspendTester.self, NotifyMembers.self, FindMarkNonconforming.self,
  ]
  static let eligibility: [any Act.Type] = [
    ApplyToOpen.self, ApproveOpening.self, RefuseOpening.self, CallForRequalification.self, EnterForRecheck.self,
    PassRequalification.self,
    FailRequalification.self, CancelIcp.self, GrantMark.self, HangMark.self, RemoveMark.self, WithdrawEligibility.self,
  ]
  static let operation: [any Act.Type] = [
    ProposeSite.self, BeginBuilding.self, BeginTesting.self, RequestReview.self, SendBack.self, GoOffline.self,
    Resume.self, OrderOffline.self, TakeDown.self, SeeLive.self, RetireSite.self, MergeSite.self, AbandonSite.self,
  ]
  static let steps = OperationWay.ways(to: eligibility + operation)
  static let ways = OperationWay.ways(to: registers) + steps

  @Test func `none lacks a scene`() {
    let known = Set(Self.ways.map { type(of: $0.wish.act).name })
    #expect((Self.registers + Self.eligibility + Self.operation).map { $0.name }.filter { !known.contains($0) } == [])
  }

  @Test func `every event of will is an act and no other is`() {
    let will = { (rows: [ProvisionRecord]) in
      Set(rows.filter { !$0.event.hasPrefix("entered_as") && $0.by != "clock" }.map { "\($0.machine).\($0.event)" })
    }
    let acts = Set(Acts.all.map { $0.name })
    for rows in [LawExport.records(of: Eligibility.self), LawExport.records(of: Statute.Operation.self)] {
      let machine = rows[0].machine
      #expect(acts.filter { $0.hasPrefix(machine + ".") } == will(rows))
    }
  }

  @Test(arguments: ways) func `it is allowed in its scene`(_ way: OperationWay) throws {
    var books = try way.scene.played()
    let wish = way.wish
    let before = books.records.count
    try books.perform(
      wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
    #expect(books.records.count > before)
  }

  @Test(arguments: ways) func `a role of another office may not`(_ way: OperationWay) throws {
    let wish = way.wish
    #expect(
      try way.scene.played().refusal(
        of: wish.act, on: wish.subject, by: Cast.experts, on: wish.day, document: wish.document) == ["not authorised"])
  }

  @Test(arguments: ways) func `it is not recorded before its day`(_ way: OperationWay) throws {
    let wish = way.wish
    #expect(
      try way.scene.played().refusal(
        of: wish.act, on: wish.subject, by: wish.party, on: wish.day, today: wish.day - 1, document: wish.document)
        == ["not yet that day"])
  }

  @Test(arguments: steps) func `a step is not put before the last one`(_ way: OperationWay) throws {
    let wish = way.wish
    var books = try way.scene.played()
    try books.perform(wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document)
    #expect(
      books.refusal(of: wish.act, on: wish.subject, by: wish.party, on: wish.day - 1, document: wish.document)
        == ["precedes the last step"])
  }

  @Test(arguments: steps) func `in a stage that does not know it, it is not permitted`(_ way: OperationWay) throws {
    let wish = way.wish
    let isFirst = [
      "eligibility.applied", "eligibility.entered_for_recheck", "operation.proposed", "operation.seen_live",
    ].contains(type(of: wish.act).name)
    var books = try way.scene.played()
    if isFirst {
      try books.perform(wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document)
    } else {
      books = PaperRegister()
      for registration in way.scene.registrations { books.register(registration) }
      for given in Cast.described(on: Scenes.opened) {
        books.record(given.content, act: given.content.plainAct, on: given.day)
      }
    }
    #expect(
      books.refusal(of: wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document)
        == ["not permitted"])
  }

  @Test(arguments: ways.map { type(of: $0.wish.act).name }) func `its example survives the wire`(_ name: String) throws
  {
    let act = try #require(Acts.named(name))
    #expect(try Self.survives(act))
  }

  static func survives<A: Act>(_ act: A.Type) throws -> Bool {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(A.self, from: encoder.encode(A.example)) == A.example
  }

  /// Where each step leads, in the stage its scene ends in.
  @Test(arguments: [
    ("eligibility.applied", "applied"), ("eligibility.approved", "approved"), ("eligibility.refused", "refused"),
    ("eligibility.recheck_called", "recheck_due"), ("eligibility.recheck_passed", "approved"),
    ("eligibility.recheck_failed", "failed"), ("eligibility.filing_cancelled", "filing_cancelled"),
    ("eligibility.mark_granted", "approved"), ("eligibility.mark_hung", "approved"),
    ("eligibility.mark_removed", "approved"), ("eligibility.withdrawn", "withdrawn"),
    ("operation.proposed", "planned"), ("operation.build_begun", "building"), ("operation.testing_begun", "prelaunch"),
    ("operation.review_requested", "gate_review"), ("operation.sent_back", "prelaunch"),
    ("operation.offline_begun", "temp_offline"), ("operation.resumed", "live_legacy"),
    ("operation.ordered_offline", "ordered_offline"), ("operation.taken_down", "prelaunch"),
    ("operation.seen_live", "live_unapproved"), ("operation.retired", "retired"), ("operation.merged", "merged"),
    ("operation.abandoned", "retired"),
  ]) func `it leads to its stage`(_ name: String, _ stage: String) throws {
    let scene = try #require(Scenes.leading(to: name))
    var books = try scene.played()
    let wish = scene.wishes[scene.wishes.count - 1]
    try books.perform(wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document)
    let isEligibility = name.hasPrefix("eligibility.")
    let found =
      isEligibility
      ? books.stage(Eligibility.self, of: wish.subject, on: wish.day).rawValue
      : books.stage(Statute.Operation.self, of: wish.subject, on: wish.day).rawValue
    #expect(found == stage)
  }
}
