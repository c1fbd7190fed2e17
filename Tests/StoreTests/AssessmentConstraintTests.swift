import PQ
import Testing
import _TestKit

/// What the database itself holds of assessments and re-checks, whoever writes.
@Suite struct `The books of assessments and findings` {
  static let project = "'00000000-0000-4000-8000-000000000009'"

  /// A project registered, two certificates of its tester that meet, a report, and its handing in.
  // swift-format-ignore
  static let ways: [(name: String, sql: String)] = [
    ("registers", GateScene().sql(of: "registers") + "insert into ledger.assessment (id, object) values ($project, $object);"),
    ("covers", "insert into ledger.object_covers (acted_on, object, site) values ('2025-01-01', $object, $site);"),
    ("certificates", "insert into ledger.tester_certified (id, acted_on, tester, certificate, valid) values (900, '2025-01-01', $tester, 'SC202127130010134', '[2024-01-01,2025-06-11)'), (901, '2025-06-01', $tester, 'SC202127130020134', '[2025-06-11,2028-06-11)');"),
    ("contract", "insert into ledger.assessment_contracted (acted_on, act, provision, object, assessment, tester, contract, planned) values ('2025-06-02', 'assessment.registered', $provision('assessment.registered'), $object, $project, $tester, '合同', '[2025-06-02,)');"),
    ("report", "insert into ledger.assessment_reported (id, acted_on, act, provision, object, assessment, tester, report_number, template, conclusion, computed, rate, accreditation, accredited_during, worked, earlier_accreditation, earlier_accredited_during) values (910, '2025-07-02', 'assessment.report_issued', $provision('assessment.report_issued'), $object, $project, $tester, '37150000101-25001-25-0134-01', '2025', 'conforming', 'conforming', 92.125, 901, '[2025-06-11,2028-06-11)', '[2025-06-02,2025-07-03)', 900, '[2024-01-01,2025-06-11)');"),
    ("submission", "insert into ledger.assessment_handed_in (id, acted_on, recorded_by, act, provision, object, assessment, report, file) values (911, '2025-07-03', '王经办', 'assessment.submitted', $provision('assessment.submitted'), $object, $project, 910, '报告.pdf');"),
    ("acceptance", "insert into ledger.assessment_checked (acted_on, act, provision, object, assessment, report, outcome, submission, submitted_by) values ('2025-07-04', 'assessment.accepted', $provision('assessment.accepted'), $object, $project, 910, 'accepted', 911, '王经办');"),
    ("finding", "insert into ledger.finding_opened (id, acted_on, act, provision, finding, source, severity, description) values (920, '2025-07-01', 'rectification.found', $provision('rectification.found'), $finding, 'inspection', 'high', '弱口令');"),
    ("claim", "insert into ledger.finding_claimed_fixed (id, acted_on, recorded_by, act, provision, finding, fixed_by, evidence) values (921, '2025-07-02', '王经办', 'rectification.fix_claimed', $provision('rectification.fix_claimed'), $finding, '赵工', '截图');"),
    ("recheck", "insert into ledger.finding_rechecked (acted_on, act, provision, finding, checked_by, witness, fixed_by, outcome, claim, claimed_by) values ('2025-07-03', 'rectification.verified', $provision('rectification.verified'), $finding, '张警官', '周警官', '赵工', 'pass', 921, '王经办');"),
  ]

  /// One fact of it worded otherwise, and by what that is refused.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fact: String
    let words: String
    let others: String

    init(_ refused: String, _ fact: String, _ words: String, as others: String) {
      testDescription = refused
      (self.fact, self.words, self.others) = (fact, words, others)
    }
  }

  static let changes: [Change] = [
    Change("nothing", "recheck", "张警官", as: "吴警官"),
    Change("registered_project_has_its_tester_and_contract", "contract", "'合同'", as: "null"),
    Change("worked_days_are_accredited", "report", "900, '[2024-01-01,2025-06-11)'", as: "null, null"),
    Change("worked_days_are_accredited", "report", "[2025-06-02,2025-07-03)", as: "[2023-12-31,2025-07-03)"),
    Change("worked_days_end_with_the_report", "report", "[2025-06-02,2025-07-03)", as: "[2025-06-02,2025-07-02)"),
    Change("worked_days_are_stated", "report", "'[2025-06-02,2025-07-03)'", as: "null"),
    Change("tester_held_the_certificate_before", "report", "900, '[2024", as: "900, '[2023"),
    Change(
      "report_of_a_project_concludes_as_computed_or_says_why", "report", "'conforming', 92",
      as: "'basically_conforming', 92"),
    Change(
      "report_of_a_project_is_on_the_template_of_its_day", "report", "'2025', 'conforming', 'conforming'",
      as: "'2021', 'good', 'good'"),
    Change("report_figures_are_not_negative", "report", "92.125", as: "-1"),
    Change("report_of_a_project_is_handed_in_as_a_file", "submission", "'报告.pdf'", as: "null"),
    Change("who_hands_a_report_in_does_not_check_it", "submission", "'王经办'", as: "'甲'"),
    Change("report_is_checked_as_handed_in", "acceptance", "王经办", as: "孙经办"),
    Change("report_check_answers_its_submission", "acceptance", "911, '王经办'", as: "null, null"),
    Change("recheck_of_the_app_answers_a_claim", "recheck", "921, '王经办'", as: "null, null"),
    Change("recheck_answers_the_claim_it_cites", "recheck", "'赵工'", as: "null"),
    Change("recheck_is_recorded_by_another_party", "claim", "'王经办'", as: "'甲'"),
    Change("fixer_does_not_recheck", "recheck", "张警官", as: "赵工"),
    Change("second_checker_is_another_person", "recheck", "周警官", as: "张警官"),
    Change("second_checker_is_no_fixer", "recheck", "周警官", as: "赵工"),
  ]

  private static func sql(_ change: Change? = nil) -> String {
    let script = ways.map { name, sql in
      guard let change, change.fact == name else { return sql }
      precondition(sql.contains(change.words), "\(name) has no “\(change.words)”")
      return sql.replacing(change.words, with: change.others)
    }
    // What answers a handing in or a claim names the party that recorded it.
    let answered = change.flatMap { $0.others == "'甲'" ? ["submission": "911", "claim": "921"][$0.fact] : nil }
    let told = answered.map { number in script.map { $0.replacing("\(number), '王经办'", with: "\(number), '甲'") } }
    return GateScene.told("set mlps.party = '甲';" + (told ?? script).joined().replacing("$project", with: project))
  }

  @Test(arguments: changes) func `refuse`(_ change: Change) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        let found = try await refusal { try await app.run(script: Self.sql(change)) }
        #expect(found == change.testDescription)
      }
    }
  }

  @Test func `take a risk for no smaller than it was found`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: Self.sql())
        func refused(_ opened: String) async throws -> String {
          try await refusal {
            try await app.run(
              script: GateScene.told(
                "insert into ledger.finding_accepted (acted_on, act, provision, finding, severity, until, approved_by, "
                  + "opened) values ('2025-07-05', 'rectification.risk_accepted', "
                  + "$provision('rectification.risk_accepted'), $finding, 'low', '2025-12-31', '刘局长', \(opened));"))
          }
        }
        #expect(try await refused("920") == "risk_is_accepted_as_grave_as_it_was_found")
        #expect(try await refused("null") == "risk_accepted_by_the_app_cites_its_finding")
      }
    }
  }

  @Test func `list what a tester worked on while it was suspended`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: Self.sql())
        try await app.run(
          script: GateScene.told(
            "insert into ledger.tester_suspended (acted_on, tester, during, ground) values "
              + "('2025-07-01', $tester, '[2025-07-01,2025-08-01)', 'suspended'), "
              + "('2025-08-01', $tester, '[2025-07-03,)', 'revoked');"))
        let window = GateScene.told("from ledger.suspension_window($tester)")
        #expect(try await app.texts("select report::text \(window)") == ["910"])
        #expect(try await app.texts("select ground \(window)") == ["suspended"])
        #expect(try await app.texts("select array_length(sites, 1)::text \(window)") == ["1"])
        #expect(
          try await app.texts(
            GateScene.told("select report::text from ledger.suspension_window($tester, '[2025-07-03,)')")) == [])
      }
    }
  }
}
