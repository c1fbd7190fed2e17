import PQ
import _TestKit

/// Everything that a new third-level site needs to go live, as SQL of the app: named facts in their order, so that a test
/// takes one away, spoils it, or adds what takes it back.
struct GateScene {
  private(set) var facts: [(name: String, sql: String)]

  /// What the site and its neighbour are called in the SQL of a scene.
  static let names = [
    "$site": id(1), "$other": id(2), "$unit": id(3), "$object": id(4), "$second": id(5), "$tester": id(6),
    "$rival": id(7), "$finding": id(8),
  ]

  private static func id(_ number: Int) -> String { "'00000000-0000-4000-8000-00000000000\(number)'" }

  /// The complete path: every fact the permit cites, the permit, and the launch by it.
  // swift-format-ignore
  init() {
    facts = [
      ("registers", """
        insert into ledger.unit (id) values ($unit);
        insert into ledger.site (id, origin) values ($site, 'new'), ($other, 'new');
        insert into ledger.object (id) values ($object), ($second);
        insert into ledger.tester (id) values ($tester), ($rival);
        insert into ledger.finding (id, site, object) values ($finding, $site, null);
        """),
      ("accreditation", "insert into ledger.tester_certified (id, acted_on, tester, certificate, valid) values (10, '2023-01-05', $tester, 'DJCP2023000001', '[2023-01-01,2026-01-01)');"),
      ("description", "insert into ledger.site_described (id, acted_on, site, unit, name, category, region, contact, phone) values (11, '2024-01-02', $site, $unit, '新站', 'organ', '371500', '张三', '0635-8000000');"),
      ("coverage", "insert into ledger.object_covers (id, acted_on, object, site) values (12, '2024-01-03', $object, $site);"),
      ("grading", "insert into ledger.grading_decided (id, acted_on, act, provision, object, s, a, level) values (13, '2024-01-04', 'grading.filing_passed', $provision('grading.filing_passed'), $object, 3, 2, 3);"),
      ("certificate", """
        insert into ledger.filing_answered (id, acted_on, act, provision, object, outcome, recorded_by) values (9, '2024-01-08', 'filing.accepted', $provision('filing.accepted'), $object, 'accepted', '丙');
        insert into ledger.filing_certified (id, acted_on, act, provision, object, number, acceptance, accepted_by) values (14, '2024-01-15', 'filing.certificate_issued', $provision('filing.certificate_issued'), $object, '37150000001-24001', 9, '丙');
        """),
      ("prelaunch", "insert into ledger.prelaunch_tested (id, acted_on, site, tester, crypto, outcome) values (15, '2024-01-20', $site, '某公司', true, 'pass');"),
      ("report", "insert into ledger.assessment_reported (id, acted_on, act, provision, object, tester, template, conclusion, accreditation, accredited_during, worked) values (16, '2024-02-01', 'assessment.report_issued', $provision('assessment.report_issued'), $object, $tester, '2021', 'good', 10, '[2023-01-01,2026-01-01)', daterange('2024-02-01'::date - 20, '2024-02-01', '[]'));"),
      ("review", "insert into ledger.eligibility_decided (id, acted_on, act, provision, site, review, outcome) values (17, '2024-01-10', 'eligibility.approved', $provision('eligibility.approved'), $site, 'opening', 'pass');"),
      ("icp", "insert into ledger.icp_recorded (id, acted_on, site, number) values (18, '2024-01-25', $site, '鲁ICP备00000001号');"),
      ("plan", "insert into ledger.duty_evidenced (id, acted_on, site, duty, evidence) values (19, '2024-01-26', $site, 'emergency_plan', '预案');"),
      ("tamper", "insert into ledger.duty_evidenced (id, acted_on, site, duty, evidence) values (20, '2024-01-26', $site, 'anti_tamper', '设备');"),
      ("attack", "insert into ledger.duty_evidenced (id, acted_on, site, duty, evidence) values (21, '2024-01-26', $site, 'anti_attack', '设备');"),
      ("monitoring", "insert into ledger.duty_evidenced (id, acted_on, site, duty, evidence) values (26, '2024-01-26', $site, 'monitoring', '平台');"),
      ("mark", "insert into ledger.mark_applied (id, acted_on, site) values (24, '2024-01-27', $site);"),
      ("name", "insert into ledger.site_named (id, acted_on, site, domain, display, role) values (25, '2024-01-25', $site, 'www.example.gov.cn', 'www.example.gov.cn', 'main');"),
      ("confirmation", "insert into ledger.golive_confirmed (id, acted_on, site, officer) values (22, '2024-02-20', $site, '李警官');"),
      ("permit", """
        insert into ledger.permit (id, acted_on, site, object, policy, level, description, coverage, grading, certificate,
          prelaunch, report, waiver, eligibility, enterprise, icp, intranet, emergency_plan, anti_tamper, anti_attack,
          confirmation, issued_by, approved_by)
        values (30, '2024-02-25', $site, $object, 'STRICT', 3, 11, 12, 13, 14, 15, 16, null, 17, false, 18, false, 19, 20,
          21, 22, '甲', '乙');
        """),
      ("launch", "insert into ledger.went_live (id, acted_on, act, provision, site, origin, permit) values (31, '2024-03-01', 'operation.permit_used', $provision('operation.permit_used'), $site, 'new', 30);"),
    ]
  }

  /// The same without these facts.
  func without(_ names: String...) -> GateScene {
    var scene = self
    scene.facts.removeAll { names.contains($0.name) }
    return scene
  }

  /// The same with one fact worded otherwise; a wording that is not there is a mistake of the test.
  func with(_ name: String, _ words: String, as others: String) -> GateScene {
    var scene = self
    guard let place = scene.facts.firstIndex(where: { $0.name == name }), scene.facts[place].sql.contains(words) else {
      preconditionFailure("\(name) has no “\(words)”")
    }
    scene.facts[place].sql = scene.facts[place].sql.replacing(words, with: others)
    return scene
  }

  /// The same with something more before a fact of that name, or at the end.
  func adding(_ sql: String, before name: String? = nil) -> GateScene {
    var scene = self
    let place = scene.facts.firstIndex { $0.name == name } ?? scene.facts.count
    scene.facts.insert(("more", sql), at: place)
    return scene
  }

  /// The SQL of all facts, or of those up to the one named and including it.
  func sql(through last: String? = nil) -> String {
    let end = facts.firstIndex { $0.name == last } ?? facts.count - 1
    return Self.told(facts[...end].map(\.sql).joined(separator: "\n"))
  }

  /// The SQL of one fact.
  func sql(of name: String) -> String { Self.told(facts.first { $0.name == name }?.sql ?? "") }

  /// SQL with the names of the scene replaced by what they stand for.
  static func told(_ sql: String) -> String {
    var told = sql.replacing("$provision(", with: "(select min(id) from law.provision where act = ")
    for (name, id) in names { told = told.replacing(name, with: id) }
    return told
  }

  /// What these facts, in one transaction of the app, are refused by.
  func refusal(in app: Session) async throws -> String {
    try await StoreTests.refusal {
      try await app.transaction { app in
        try await app.run(script: "set local mlps.party = '甲';" + sql())
      }
    }
  }
}
