import Casework
import PQ
import Statute
import Store
import Testing
import _TestKit

@Suite struct `The gate asked on the books` {
  static let site = SiteID("00000000-0000-4000-8000-000000000001")!
  static let reader = Party("甲", as: [])

  /// Lends books with this on them, and the desk where the gate is asked.
  static func ask(_ sql: String, _ body: (GateDesk, Session) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { try await $0.run(script: "select setval('ledger.fact_id', 1000)") }
      let pool = Pool(books.app, size: 1)
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: sql)
        do {
          try await body(GateDesk(pool), app)
        } catch {
          await pool.close()
          throw error
        }
      }
      await pool.close()
    }
  }

  /// One fact left out: the codes of what is missing then, and the constraint that refuses the permit all the same.
  struct Gap: Sendable, CustomTestStringConvertible {
    let left: String
    let codes: [String]
    let refused: String
    var testDescription: String { left }
  }

  static let gaps = [
    Gap(left: "description", codes: ["G01"], refused: "permit_names_a_reachable_site"),
    // Without an object there is no level either, and so nothing that a level would ask.
    Gap(left: "coverage", codes: ["G01", "G02"], refused: "permit_names_the_covering_object"),
    Gap(left: "grading", codes: ["G02"], refused: "permit_rests_on_the_grading"),
    Gap(left: "certificate", codes: ["G03"], refused: "permit_rests_on_the_certificate"),
    Gap(left: "prelaunch", codes: ["G04"], refused: "permit_rests_on_a_passed_prelaunch_test"),
    Gap(left: "report", codes: ["G05"], refused: "permit_rests_on_a_passing_report_by_an_accredited_tester"),
    Gap(left: "review", codes: ["G07"], refused: "permit_rests_on_a_passed_eligibility_review"),
    Gap(left: "mark", codes: ["G08"], refused: "permitted_site_has_applied_for_its_mark"),
    Gap(left: "icp", codes: ["G09"], refused: "permit_rests_on_the_icp_record"),
    Gap(left: "name", codes: ["G10"], refused: "permitted_site_bears_a_lawful_name"),
    Gap(left: "plan", codes: ["G11"], refused: "permit_rests_on_the_emergency_plan"),
    Gap(left: "monitoring", codes: ["G11"], refused: "permitted_site_is_monitored"),
    Gap(left: "tamper", codes: ["G11"], refused: "permit_rests_on_anti_tamper"),
    Gap(left: "attack", codes: ["G11"], refused: "permit_rests_on_anti_attack"),
    Gap(left: "confirmation", codes: ["G12"], refused: "permit_rests_on_the_police_confirmation"),
  ]

  @Test(arguments: gaps) func `a fact left out closes the question by its code, and the database refuses the permit`(
    _ gap: Gap
  ) async throws {
    let scene = GateScene()
    try await Self.ask(scene.without(gap.left, "permit", "launch").sql()) { desk, app in
      let found = try await desk.judgement(of: Self.site, on: Day(2024, 2, 25), as: Self.reader)
      #expect(found?.missing.map(\.code.rawValue) == gap.codes)
      #expect(try await refusal { try await app.run(script: scene.sql(of: "permit")) } == gap.refused)
    }
  }

  @Test func `an open hazard closes it, and the database refuses the permit`() async throws {
    let scene = GateScene()
    try await Self.ask(scene.without("permit", "launch").sql() + GateScene.told(Self.hazard)) { desk, app in
      let found = try await desk.judgement(of: Self.site, on: Day(2024, 4, 1), as: Self.reader)
      #expect(found?.missing.map(\.code.rawValue) == ["G06"])
      let later = scene.with("permit", "'2024-02-25'", as: "'2024-04-01'").sql(of: "permit")
      #expect(try await refusal { try await app.run(script: later) } == "no_high_risk_finding_is_open")
    }
  }

  static let lawful = GateWays.lawful.filter { way in
    way.scene.facts.contains { $0.name == "permit" } && !way.scene.facts.contains { $0.sql.contains("site_resumed") }
  }

  @Test(arguments: lawful) func `where the question says open, the permit goes through`(_ way: `The gate`.Way)
    async throws
  {
    let scene = way.scene
    try await Self.ask(scene.without("permit", "launch").sql()) { desk, app in
      let found = try await desk.judgement(of: Self.site, on: Day(2024, 2, 25), as: Self.reader)
      #expect(found?.missing.map(\.code.rawValue) == [])
      #expect(
        try await refusal { try await app.run(script: scene.sql(of: "permit") + scene.sql(of: "launch")) } == "nothing")
      let after = try await desk.judgement(of: Self.site, on: Day(2024, 3, 1), as: Self.reader)
      #expect(after?.permit?.isInUse == true)
      #expect(after?.permit?.faults.map(\.code) == [])
    }
  }

  /// What befalls a live site, on which day the permit falls by it, and by which name.
  struct Blow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let on: Day
    let fault: PermitFault
    var scene = GateScene()
  }

  static let hazard =
    "insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description) values "
    + "('2024-04-01', 'rectification.found', $provision('rectification.found'), $finding, 'inspection', 'high', '弱口令');"
  private static let waiver = """
    insert into ledger.gate_waived (id, acted_on, document, site, condition, ground, until, proposed_by, approved_by)
    values (23, '2024-02-21', '聊公网〔2024〕1号', $site, 'G05', '测评机构排期', '2024-06-30', '甲', '乙');
    """
  private static let april = Day(2024, 4, 1)

  // swift-format-ignore
  static let blows = [
    Blow(testDescription: "a certificate revoked", sql: "insert into ledger.filing_ended (acted_on, act, provision, object, outcome) values ('2024-04-01', 'filing.revoked', $provision('filing.revoked'), $object, 'revoked_by_police');", on: april, fault: .certificateNotInForce),
    Blow(testDescription: "a hazard found", sql: hazard, on: april, fault: .hazardOpen),
    Blow(testDescription: "an ICP record cancelled", sql: "insert into ledger.icp_cancelled (acted_on, act, provision, site) values ('2024-04-01', 'eligibility.filing_cancelled', $provision('eligibility.filing_cancelled'), $site);", on: april, fault: .icpCancelled),
    Blow(testDescription: "a grading reopened", sql: "insert into ledger.grading_reopened (acted_on, act, provision, object, trigger) values ('2024-04-01', 'grading.regrade_ordered', $provision('grading.regrade_ordered'), $object, '公安通知');", on: april, fault: .gradingReopened),
    Blow(testDescription: "a failed review", sql: "insert into ledger.eligibility_decided (acted_on, act, provision, site, review, outcome) values ('2024-04-01', 'eligibility.withdrawn', $provision('eligibility.withdrawn'), $site, 'opening', 'fail');", on: april, fault: .reviewFailed),
    Blow(testDescription: "nobody to call", sql: "insert into ledger.site_described (acted_on, site, unit, name, category, region) values ('2024-04-01', $site, $unit, '新站', 'organ', '371500');", on: april, fault: .unreachable),
    Blow(testDescription: "an unlawful name", sql: "insert into ledger.site_named (acted_on, site, domain, display, role) values ('2024-04-01', $site, 'www.example.com', 'www.example.com', 'alias');", on: april, fault: .unlawfulName),
    Blow(testDescription: "an object that carries it no more", sql: "insert into ledger.object_uncovers (acted_on, object, site) values ('2024-04-01', $object, $site);", on: april, fault: .uncovered),
    Blow(testDescription: "a failing report", sql: "insert into ledger.assessment_reported (acted_on, act, provision, object, tester, template, conclusion) values ('2024-04-01', 'assessment.report_issued', $provision('assessment.report_issued'), $object, $tester, '2021', 'poor');", on: april, fault: .assessmentFailed),
    Blow(testDescription: "a failed test", sql: "insert into ledger.prelaunch_tested (acted_on, site, tester, crypto, outcome) values ('2024-04-01', $site, '某公司', true, 'fail');", on: april, fault: .testFailed),
    Blow(testDescription: "a year after the report", sql: "", on: Day(2025, 2, 2), fault: .reportRunOut),
    Blow(testDescription: "the end of a waiver", sql: "", on: Day(2024, 7, 1), fault: .waiverRunOut, scene: GateScene().without("report").with("permit", "15, 16, null", as: "15, null, 23").adding(waiver, before: "permit")),
  ]

  @Test(arguments: blows) func `a permit falls on the day of the blow, and not before`(_ blow: Blow) async throws {
    try await Self.ask(blow.scene.sql() + GateScene.told(blow.sql)) { desk, app in
      let before = try await desk.judgement(of: Self.site, on: blow.on - 1, as: Self.reader)
      #expect(before?.permit?.faults.map(\.code) == [])
      #expect(try await desk.lapsed(on: blow.on - 1, as: Self.reader).isEmpty)
      let later = try #require(try await desk.judgement(of: Self.site, on: blow.on + 20, as: Self.reader))
      #expect(later.permit?.faults.map(\.code) == [blow.fault.rawValue])
      #expect(later.permit?.lapsedSince == blow.on)
      #expect(try await desk.lapsed(on: blow.on, as: Self.reader).map(\.evidence.site) == [Self.site])
    }
  }

  @Test func `a certificate runs out with its last day`() async throws {
    try await Self.ask(GateScene().sql()) { desk, app in
      let last = try await desk.judgement(of: Self.site, on: Day(2027, 12, 31), as: Self.reader)
      #expect(last?.permit?.faults.map(\.code).contains("permitted_certificate_is_in_force") == false)
      let over = try await desk.judgement(of: Self.site, on: Day(2028, 1, 1), as: Self.reader)
      #expect(over?.permit?.faults.map(\.code).contains("permitted_certificate_is_in_force") == true)
    }
  }

  private static let suspension =
    "insert into ledger.tester_suspended (acted_on, tester, during, ground) values "
    + "('2024-05-01', $tester, '[2024-01-20,2024-01-25)', 'suspended');"

  @Test func `a tester suspended while it worked takes the permits with it, and they are told`() async throws {
    try await Self.ask(GateScene().sql()) { desk, app in
      try await app.run(script: GateScene.told(Self.suspension))
      let found = try #require(try await desk.judgement(of: Self.site, on: Day(2024, 5, 1), as: Self.reader))
      #expect(found.permit?.faults.map(\.code) == [PermitFault.testerSuspended.rawValue])
      #expect(found.missing.map(\.code) == [.assessed])
      let tester = TesterID("00000000-0000-4000-8000-000000000006")!
      let work = try await desk.suspensions(of: tester)
      #expect(work.map(\.sites) == [[found.evidence.number]])
      #expect(work.map(\.permits) == [["30"]])
      #expect(work.first?.suspendedThrough == Day(2024, 1, 24))
    }
  }

  @Test func `a new permit cures it from its own day on`() async throws {
    let blow = try #require(Self.blows.first { $0.fault == .icpCancelled })
    let cure = """
      insert into ledger.icp_recorded (id, acted_on, site, number) values (70, '2024-04-05', $site, '鲁ICP备00000002号');
      """
    let whole = GateScene()
    let again =
      whole.with("permit", "(30, '2024-02-25'", as: "(71, '2024-04-10'").with(
        "permit", "17, false, 18", as: "17, false, 70"
      )
      .with("launch", "(31, '2024-03-01'", as: "(72, '2024-04-10'").with("launch", "'new', 30", as: "'new', 71")
    try await Self.ask(
      whole.sql() + GateScene.told(blow.sql + cure) + again.sql(of: "permit") + again.sql(of: "launch")
    ) { desk, app in
      let lapsed = try await desk.judgement(of: Self.site, on: Day(2024, 4, 9), as: Self.reader)
      #expect(lapsed?.permit?.lapsedSince == Day(2024, 4, 1))
      #expect(lapsed?.isOpen == true)
      let cured = try await desk.judgement(of: Self.site, on: Day(2024, 4, 10), as: Self.reader)
      #expect(cured?.permit?.permit.number == 71)
      #expect(cured?.permit?.faults.map(\.code) == [])
      #expect(try await desk.lapsed(on: Day(2024, 4, 10), as: Self.reader).isEmpty)
    }
  }

  @Test func `a policy is set by the supervisor alone, from its day on`() async throws {
    try await Self.ask(GateScene().without("certificate", "confirmation", "permit", "launch").sql()) { desk, app in
      let supervisor = Party("李支队长", as: .policeSupervisor)
      await #expect(throws: Refusal.self) {
        try await desk.set(.statutory, since: Day(2024, 2, 20), paper: "一号", by: Party("王经办", as: .operator))
      }
      try await desk.set(.statutory, since: Day(2024, 2, 20), paper: "聊公网〔2024〕2号", by: supervisor)
      let before = try await desk.newSites(on: Day(2024, 2, 19)).first { $0.evidence.site == Self.site }
      #expect(before?.policy == .strict)
      #expect(before?.missing.map(\.code).contains(.filed) == true)
      let since = try await desk.newSites(on: Day(2024, 2, 20)).first { $0.evidence.site == Self.site }
      #expect(since?.policy == .statutory)
      #expect(since?.missing == [])
    }
  }

  /// What one writer has not committed yet, while another uses what it takes back.
  @Test(arguments: [
    (Self.suspension, "permit", "launch", "permitted_report_is_by_a_tester_in_good_standing"),
    (
      "insert into ledger.filing_ended (acted_on, act, provision, object, outcome) values "
        + "('2024-03-01', 'filing.revoked', $provision('filing.revoked'), $object, 'revoked_by_police');",
      "launch", "", "permitted_certificate_is_in_force"
    ),
  ]) func `of two at once neither leaves a site live without its permit`(
    _ blow: String, _ done: String, _ next: String, _ fault: String
  ) async throws {
    let scene = GateScene()
    try await EphemeralDatabase.use { books in
      let pool = Pool(books.app, size: 1)
      try await books.session(\.owner) { try await $0.run(script: "select setval('ledger.fact_id', 1000)") }
      try await books.session(\.app) { first in
        try await books.session(\.app) { second in
          for session in [first, second] { try await session.run(script: "set mlps.party = '甲'") }
          let before = done == "permit" ? scene.without("permit", "launch") : scene.without("launch")
          try await first.run(script: before.sql())
          try await first.transaction { first in
            try await first.run(script: GateScene.told(blow))
            try await second.run(script: scene.sql(of: done))
          }
          // The latest facts hold for whatever comes next: the launch is refused, or the site is live without its permit.
          if !next.isEmpty { #expect(try await refusal { try await second.run(script: scene.sql(of: next)) } == fault) }
        }
      }
      let day = Day(2024, 3, 1)
      let found = try await GateDesk(pool).judgement(of: Self.site, on: day, as: Self.reader)
      #expect(found?.permit?.faults.map(\.code) == [fault])
      #expect(found?.permit?.isInUse == next.isEmpty)
      let lapsed = try await GateDesk(pool).lapsed(on: day, as: Self.reader)
      #expect(lapsed.map(\.evidence.site) == (next.isEmpty ? [Self.site] : []))
      await pool.close()
    }
  }
}
