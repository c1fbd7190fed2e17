/// The ways by which a new site might go live without all that its permit must rest on (绕门之路).
enum GateWays {
  private static let whole = GateScene()

  private static func way(_ name: String, _ refused: String, _ scene: GateScene) -> `The gate`.Way {
    .init(testDescription: name, refused: refused, scene: scene)
  }

  /// The SQL of a finding, open or on its way to be closed.
  private static func found(_ severity: String) -> String {
    "insert into ledger.finding_opened (id, acted_on, act, provision, finding, source, severity, description) values "
      + "(50, '2024-02-20', 'rectification.found', $provision('rectification.found'), $finding, 'inspection', "
      + "'\(severity)', '弱口令');"
  }

  /// The same claimed to be put right, by another party than the one that records the re-check.
  private static let claimed = """
    insert into ledger.finding_claimed_fixed (id, acted_on, recorded_by, act, provision, finding, fixed_by, evidence)
    values (49, '2024-02-20', '丁', 'rectification.fix_claimed', $provision('rectification.fix_claimed'), $finding, '丁', '截图');
    """

  private static let waiver = """
    insert into ledger.gate_waived (id, acted_on, document, site, condition, ground, until, proposed_by, approved_by)
    values (23, '2024-02-21', '聊公网〔2024〕1号', $site, 'G05', '测评机构排期', '2024-06-30', '甲', '乙');
    """

  /// The permit without a report, under the waiver.
  private static let waived = whole.without("report").with("permit", "15, 16, null", as: "15, null, 23")
    .adding(waiver, before: "permit")

  // swift-format-ignore
  static let all: [`The gate`.Way] = [
    way("no permit at all", "site_goes_live_by_a_permit", whole.with("launch", "'new', 30", as: "'new', null")),
    way("a permit that is not there", "site_goes_live_by_its_own_permit", whole.without("permit")),
    way("another site's permit", "site_goes_live_by_its_own_permit", whole.with("launch", "$site", as: "$other")),
    way("a launch without a day", "permitted_launch_has_its_day", whole.with("launch", "'2024-03-01'", as: "null")),
    way("a launch before its permit", "permit_cites_facts_of_its_day", whole.with("launch", "'2024-03-01'", as: "'2024-02-24'")),
    way("a permit without a day", "permit_has_its_day", whole.with("permit", "'2024-02-25'", as: "null")),
    way("a permit approved by who issued it", "permit_is_approved_by_a_second_person", whole.with("permit", "'甲', '乙'", as: "'甲', '甲'")),
    way("a legacy entry of a new site", "only_an_existing_site_enters_as_legacy", whole.with("launch", "operation.permit_used", as: "operation.entered_as_legacy").with("launch", "'new', 30", as: "'new', null")),
    way("a legacy entry under another origin", "live_site_keeps_its_origin", whole.with("launch", "operation.permit_used", as: "operation.entered_as_legacy").with("launch", "'new', 30", as: "'existing', null")),
    way("a return without a permit", "only_an_existing_site_resumes_without_a_permit", whole.with("launch", "insert into ledger.went_live (id, acted_on, act, provision, site, origin, permit) values (31, '2024-03-01', 'operation.permit_used', $provision('operation.permit_used'), $site, 'new', 30);", as: "insert into ledger.site_resumed (acted_on, act, provision, site) values ('2024-03-01', 'operation.resumed', $provision('operation.resumed'), $site);")),
    way("a return by a permit that is not shown", "site_returns_by_a_permit", whole.adding("insert into ledger.site_resumed (acted_on, act, provision, site) values ('2024-03-05', 'operation.permit_used', $provision('operation.permit_used'), $site);")),
    way("a return by another site's permit", "site_resumes_by_its_own_permit", whole.adding("insert into ledger.site_resumed (acted_on, act, provision, site, permit) values ('2024-03-05', 'operation.permit_used', $provision('operation.permit_used'), $other, 30);")),

    way("a site without a contact", "permit_names_a_reachable_site", whole.with("description", "'0635-8000000'", as: "null")),
    way("another site's description", "permit_names_a_reachable_site", whole.with("description", "$site", as: "$other")),
    way("a site that lost its contact", "permitted_site_stays_reachable", whole.adding("insert into ledger.site_described (acted_on, site, unit, name, category, region) values ('2024-02-10', $site, $unit, '新站', 'organ', '371500');", before: "permit")),
    way("an organ passed off as an enterprise", "permit_states_whose_site_it_is", whole.with("permit", "17, false, 18", as: "null, true, 18")),
    way("a public site passed off as an intranet", "permit_states_where_the_site_is_reached", whole.with("permit", "18, false, 19", as: "null, true, 19")),
    way("the lenient policy where none is set", "permit_follows_the_policy_in_force", whole.with("permit", "'STRICT'", as: "'STATUTORY'")),
    way("a policy nobody knows", "gate_policy_is_strict_or_statutory", whole.with("permit", "'STRICT'", as: "'NONE'")),

    way("no coverage", "permit_names_the_covering_object", whole.without("coverage")),
    way("an object that covers another site", "permit_names_the_covering_object", whole.with("coverage", "$site", as: "$other")),
    way("an object that covers it no more", "permitted_object_still_covers_the_site", whole.adding("insert into ledger.object_uncovers (acted_on, object, site) values ('2024-02-10', $object, $site);", before: "permit")),
    way("the lesser of two objects", "permit_is_of_the_highest_level", whole.adding("""
      insert into ledger.object_covers (acted_on, object, site) values ('2024-01-03', $second, $site);
      insert into ledger.grading_decided (acted_on, act, provision, object, level) values ('2024-01-04', 'grading.filing_passed', $provision('grading.filing_passed'), $second, 4);
      """, before: "permit")),

    way("no grading", "permit_rests_on_the_grading", whole.without("grading")),
    way("another level than was decided", "permit_rests_on_the_grading", whole.with("permit", "'STRICT', 3", as: "'STRICT', 2")),
    way("another object's grading", "permit_rests_on_the_grading", whole.with("grading", "$object", as: "$second")),
    way("an earlier, lower grading", "permit_is_of_the_highest_level", whole.adding("insert into ledger.grading_decided (acted_on, act, provision, object, level) values ('2024-02-02', 'grading.filing_passed', $provision('grading.filing_passed'), $object, 4);", before: "permit")),
    way("an earlier, higher grading", "permit_rests_on_the_latest_grading", whole.adding("insert into ledger.grading_decided (acted_on, act, provision, object, level) values ('2024-02-02', 'grading.filing_passed', $provision('grading.filing_passed'), $object, 2);", before: "permit")),
    way("a grading that must be done again", "permitted_grading_is_not_reopened", whole.adding("insert into ledger.grading_reopened (acted_on, act, provision, object, trigger) values ('2024-02-02', 'grading.regrade_ordered', $provision('grading.regrade_ordered'), $object, '公安通知');", before: "permit")),

    way("no certificate", "permit_of_level_two_has_its_certificate", whole.with("permit", "13, 14, 15", as: "13, null, 15")),
    way("a certificate that is not there", "permit_rests_on_the_certificate", whole.without("certificate")),
    way("another object's certificate", "permit_rests_on_the_certificate", whole.with("certificate", "$object", as: "$second")),
    way("a revoked certificate", "permitted_certificate_is_in_force", whole.adding("insert into ledger.filing_ended (acted_on, act, provision, object, outcome) values ('2024-02-02', 'filing.revoked', $provision('filing.revoked'), $object, 'revoked_by_police');", before: "permit")),

    way("no pre-launch test", "permit_rests_on_a_passed_prelaunch_test", whole.without("prelaunch")),
    way("a failed pre-launch test", "permit_rests_on_a_passed_prelaunch_test", whole.with("prelaunch", "'pass'", as: "'fail'")),
    way("another site's pre-launch test", "permit_rests_on_a_passed_prelaunch_test", whole.with("prelaunch", "$site", as: "$other")),
    way("a pre-launch test failed since", "permitted_site_last_passed_its_prelaunch_test", whole.adding("insert into ledger.prelaunch_tested (acted_on, site, tester, outcome) values ('2024-02-03', $site, '某公司', 'fail');", before: "permit")),

    way("a pre-launch test without its part on cryptography", "permitted_site_tested_its_cryptography", whole.with("prelaunch", "true, 'pass'", as: "false, 'pass'")),
    way("a later pre-launch test without that part", "permitted_site_tested_its_cryptography", whole.adding("insert into ledger.prelaunch_tested (acted_on, site, tester, outcome) values ('2024-02-03', $site, '某公司', 'pass');", before: "permit")),

    way("no report and no waiver", "permit_of_level_three_has_its_report", whole.with("permit", "15, 16, null", as: "15, null, null")),
    way("a report that is not there", "permit_rests_on_a_passing_report_by_an_accredited_tester", whole.without("report")),
    way("a failing conclusion", "permit_rests_on_a_passing_report_by_an_accredited_tester", whole.with("report", "'good'", as: "'poor'")),
    way("a 2025 report with an open major hazard", "permit_rests_on_a_passing_report_by_an_accredited_tester", whole.with("report", "conclusion, accreditation", as: "conclusion, major_total, major_fixed, accreditation").with("report", "'2021', 'good'", as: "'2025', 'conforming', 2, 1")),
    way("another object's report", "permit_rests_on_a_passing_report_by_an_accredited_tester", whole.with("report", "$object", as: "$second")),
    way("a report by nobody accredited", "permit_rests_on_a_passing_report_by_an_accredited_tester", whole.with("report", "10, '[2023-01-01,2026-01-01)'", as: "null, null")),
    way("a report after the tester's certificate lapsed", "tester_is_accredited_on_the_day", whole.with("accreditation", "[2023-01-01,2026-01-01)", as: "[2023-01-01,2024-01-01)").with("report", "[2023-01-01,2026-01-01)", as: "[2023-01-01,2024-01-01)")),
    way("a report that misstates the certificate's period", "tester_holds_the_certificate_cited", whole.with("accreditation", "[2023-01-01,2026-01-01)", as: "[2023-01-01,2024-01-01)")),
    way("a report without a day", "tester_is_accredited_on_the_day", whole.with("report", "'2024-02-01'", as: "null")),
    way("another tester's certificate", "tester_holds_the_certificate_cited", whole.with("accreditation", "$tester", as: "$rival")),
    way("a suspended tester", "permitted_report_is_by_a_tester_in_good_standing", whole.adding("insert into ledger.tester_suspended (acted_on, tester, during, ground) values ('2024-01-30', $tester, '[2024-01-30,)', 'suspended');", before: "permit")),
    way("a report overtaken by a failing one", "permitted_object_last_passed_its_assessment", whole.adding("insert into ledger.assessment_reported (acted_on, act, provision, object, tester, template, conclusion) values ('2024-02-10', 'assessment.report_issued', $provision('assessment.report_issued'), $object, $tester, '2021', 'poor');", before: "permit")),
    way("a report overtaken by one of a tester that is not accredited", "permitted_object_last_passed_its_assessment", whole.adding("insert into ledger.assessment_reported (acted_on, act, provision, object, tester, template, conclusion) values ('2024-02-10', 'assessment.report_issued', $provision('assessment.report_issued'), $object, $tester, '2021', 'good');", before: "permit")),
    way("a report of more than a year ago", "permitted_report_has_not_run_out", whole.with("report", "'2024-02-01'", as: "'2023-02-01'")),

    way("a waiver without a second person", "waiver_has_a_second_person", waived.without("more").adding(waiver.replacing("'甲', '乙'", with: "'甲', '甲'"), before: "permit")),
    way("a waiver without a paper", "waiver_rests_on_a_paper", waived.without("more").adding(waiver.replacing("'聊公网〔2024〕1号'", with: "null"), before: "permit")),
    way("a waiver without a reason", "waiver_says_why", waived.without("more").adding(waiver.replacing("'测评机构排期'", with: "null"), before: "permit")),
    way("a waiver of what cannot be waived", "only_the_assessment_is_waivable", waived.without("more").adding(waiver.replacing("'G05'", with: "'G03'"), before: "permit")),
    way("another site's waiver", "permit_rests_on_the_waiver", waived.without("more").adding(waiver.replacing("$site", with: "$other"), before: "permit")),
    way("a waiver that has run out", "permitted_waiver_has_not_run_out", waived.without("more").adding(waiver.replacing("'2024-06-30'", with: "'2024-02-29'"), before: "permit")),

    way("no review of an organ's site", "permit_of_an_organ_has_its_review", whole.with("permit", "17, false, 18", as: "null, false, 18")),
    way("a failed review", "permit_rests_on_a_passed_eligibility_review", whole.with("review", "'pass'", as: "'fail'").with("review", "eligibility.approved", as: "eligibility.refused")),
    way("a refusal written down as a pass", "eligibility_is_passed_as_its_act_says", whole.with("review", "eligibility.approved", as: "eligibility.refused")),
    way("another site's review", "permit_rests_on_a_passed_eligibility_review", whole.with("review", "$site", as: "$other")),
    way("an approval withdrawn", "permitted_site_last_passed_its_review", whole.adding("insert into ledger.eligibility_decided (acted_on, act, provision, site, review, outcome) values ('2024-02-03', 'eligibility.withdrawn', $provision('eligibility.withdrawn'), $site, 'opening', 'fail');", before: "permit")),

    way("no application for the mark", "permitted_site_has_applied_for_its_mark", whole.without("mark")),
    way("another site's mark", "permitted_site_has_applied_for_its_mark", whole.with("mark", "$site", as: "$other")),
    way("no name", "permitted_site_bears_a_lawful_name", whole.without("name")),
    way("an organ's site under an unlawful name", "permitted_site_bears_a_lawful_name", whole.with("name", "'www.example.gov.cn', 'www", as: "'www.example.cn', 'www")),
    way("an unlawful name beside a lawful one", "permitted_site_bears_a_lawful_name", whole.adding("insert into ledger.site_named (acted_on, site, domain, display, role) values ('2024-02-01', $site, 'www.example.cn', 'www.example.cn', 'alias');", before: "permit")),
    way("no monitoring", "permitted_site_is_monitored", whole.without("monitoring")),
    way("monitoring without evidence", "permitted_site_is_monitored", whole.with("monitoring", "'平台'", as: "null")),

    way("no ICP record", "permit_on_the_internet_has_its_icp_record", whole.with("permit", "18, false, 19", as: "null, false, 19")),
    way("another site's ICP record", "permit_rests_on_the_icp_record", whole.with("icp", "$site", as: "$other")),
    way("a cancelled ICP record", "permitted_icp_record_is_in_force", whole.adding("insert into ledger.icp_cancelled (acted_on, act, provision, site) values ('2024-02-03', 'eligibility.filing_cancelled', $provision('eligibility.filing_cancelled'), $site);", before: "permit")),

    way("no emergency plan", "permit_rests_on_the_emergency_plan", whole.without("plan")),
    way("an emergency plan without evidence", "permit_rests_on_the_emergency_plan", whole.with("plan", "'预案'", as: "null")),
    way("another duty in the plan's place", "permit_rests_on_the_emergency_plan", whole.with("plan", "emergency_plan", as: "emergency_drill")),
    way("another site's protection against defacement", "permit_rests_on_anti_tamper", whole.with("tamper", "$site", as: "$other")),
    way("protection against attack without evidence", "permit_rests_on_anti_attack", whole.with("attack", "'设备'", as: "null")),
    way("no confirmation by the police", "strict_permit_is_confirmed_by_the_police", whole.with("permit", "21, 22", as: "21, null")),
    way("another site's confirmation", "permit_rests_on_the_police_confirmation", whole.with("confirmation", "$site", as: "$other")),

    way("an open high finding", "no_high_risk_finding_is_open", whole.adding(found("high"), before: "permit")),
    way("an open major hazard found after the permit", "no_high_risk_finding_is_open", whole.adding(found("major"), before: "launch")),
    way("a finding closed and opened again", "no_high_risk_finding_is_open", whole.adding(found("high") + claimed + """
      insert into ledger.finding_rechecked (id, acted_on, act, provision, finding, claim, claimed_by, checked_by, fixed_by, outcome) values (51, '2024-02-21', 'rectification.verified', $provision('rectification.verified'), $finding, 49, '丁', '丙', '丁', 'pass');
      insert into ledger.finding_closed (id, acted_on, act, provision, finding, closed_by, recheck) values (52, '2024-02-21', 'rectification.verified', $provision('rectification.verified'), $finding, '丙', 51);
      insert into ledger.finding_reopened (id, acted_on, act, provision, finding, ground) values (53, '2024-02-22', 'rectification.recurred', $provision('rectification.recurred'), $finding, '反复');
      """, before: "permit")),
    way("a finding closed by a failed re-check", "finding_closes_by_a_passed_recheck", whole.adding(found("high") + claimed + """
      insert into ledger.finding_rechecked (id, acted_on, act, provision, finding, claim, claimed_by, checked_by, fixed_by, outcome) values (51, '2024-02-21', 'rectification.verification_failed', $provision('rectification.verification_failed'), $finding, 49, '丁', '丙', '丁', 'fail');
      insert into ledger.finding_closed (id, acted_on, act, provision, finding, closed_by, recheck) values (52, '2024-02-21', 'rectification.verified', $provision('rectification.verified'), $finding, '丙', 51);
      """, before: "permit")),
    way("a finding re-checked by who fixed it", "fixer_does_not_recheck", whole.adding(found("high") + claimed + "insert into ledger.finding_rechecked (id, acted_on, act, provision, finding, claim, claimed_by, checked_by, fixed_by, outcome) values (51, '2024-02-21', 'rectification.verified', $provision('rectification.verified'), $finding, 49, '丁', '丙', '丙', 'pass');", before: "permit")),
    way("a high risk accepted", "only_medium_and_low_risk_is_accepted", whole.adding(found("high") + "insert into ledger.finding_accepted (acted_on, act, provision, finding, severity, until, approved_by) values ('2024-02-21', 'rectification.risk_accepted', $provision('rectification.risk_accepted'), $finding, 'high', '2024-12-31', '丙');", before: "permit")),
  ] + takings.filter { $0.sql.contains("corrects") }.map { sql, refused in
    way("in the same transaction: \(sql)", refused, whole.adding(sql, before: "launch"))
  } + [
    way("a cited fact that is itself a voiding", "permit_cites_standing_facts", whole.with("permit", "12, 13, 14", as: "12, 63, 14").adding("insert into ledger.grading_decided (id, acted_on, act, provision, object, s, a, level, corrects, void, reason) values (63, '2024-01-04', 'grading.filing_passed', $provision('grading.filing_passed'), $object, 3, 2, 3, 13, true, '误录');", before: "permit")),
    way("a voided permit cited", "permit_cites_standing_facts", whole.with("launch", "'new', 30", as: "'new', 60").adding(voided("permit", 30), before: "launch")),
  ]

  // swift-format-ignore
  static let lawful: [`The gate`.Way] = [
    way("a corrected fact cited as corrected", "", whole.with("permit", "12, 13, 14", as: "12, 63, 14").adding("insert into ledger.grading_decided (id, acted_on, act, provision, object, s, a, level, corrects, reason) values (63, '2024-01-04', 'grading.filing_passed', $provision('grading.filing_passed'), $object, 3, 3, 3, 13, '笔误');", before: "permit")),
    way("a waiver in time", "", waived),
    way("level one, self-confirmed", "", whole.without("certificate", "report", "confirmation").with("grading", "3, 2, 3", as: "1, 1, 1").with("permit", "'STRICT', 3", as: "'STRICT', 1").with("permit", "13, 14, 15, 16, null", as: "13, null, 15, null, null").with("permit", "21, 22", as: "21, null")),
    way("level two under the lenient policy", "", whole.without("certificate", "report", "confirmation").with("grading", "3, 2, 3", as: "2, 2, 2").with("permit", "'STRICT', 3", as: "'STATUTORY', 2").with("permit", "13, 14, 15, 16, null", as: "13, null, 15, null, null").with("permit", "21, 22", as: "21, null").adding("insert into policy.setting (key, since, value, set_by, paper) values ('gate_policy', '2024-01-01', '\"statutory\"', '甲', '聊公网〔2024〕2号');", before: "permit")),
    way("an enterprise without a review and a mark", "", whole.without("review", "mark").with("name", "'www.example.gov.cn', 'www", as: "'www.example.com', 'www").with("description", "'organ'", as: "'enterprise'").with("permit", "17, false, 18", as: "null, true, 18")),
    way("an institution without a review", "", whole.without("review").with("description", "'organ'", as: "'institution'").with("permit", "17, false, 18", as: "null, false, 18")),
    way("a waiver beside a report that fails", "", whole.with("report", "'good'", as: "'poor'").with("permit", "15, 16, null", as: "15, null, 23").adding(waiver, before: "permit")),
    way("an intranet without an ICP record and a name", "", whole.without("icp", "name").with("description", "region, contact", as: "region, intranet, contact").with("description", "'371500', ", as: "'371500', true, ").with("permit", "18, false, 19", as: "null, true, 19")),
    way("a high finding dismissed", "", whole.adding(found("high") + "insert into ledger.finding_dismissed (acted_on, act, provision, finding, ground) values ('2024-02-21', 'rectification.dismissed', $provision('rectification.dismissed'), $finding, 'false_positive');", before: "permit")),
    way("a high finding lessened to a medium one", "", whole.adding(found("high") + "insert into ledger.finding_mitigated (acted_on, act, provision, finding, measure, severity) values ('2024-02-21', 'rectification.mitigated', $provision('rectification.mitigated'), $finding, '临时封堵', 'medium');", before: "permit")),
    way("a low finding", "", whole.adding(found("low"), before: "permit")),
    way("a return by the site's own permit", "", whole.adding("insert into ledger.site_resumed (acted_on, act, provision, site, permit) values ('2024-03-05', 'operation.permit_used', $provision('operation.permit_used'), $site, 30);")),
    way("a site found live without a permit, written down as such", "", whole.without("permit").with("launch", "operation.permit_used", as: "operation.seen_live").with("launch", "'new', 30", as: "'new', null")),
  ]

  /// A correction that voids a fact of the scene: a copy of it, numbered sixty, that stands for nothing.
  private static func voided(_ table: String, _ number: Int) -> String {
    let columns = columns[table] ?? ""
    return """
      insert into ledger.\(table) (id, acted_on, corrects, void, reason, \(columns))
      select \(number + 30), acted_on, id, true, '误录', \(columns) from ledger.\(table) where id = \(number);
      """
  }

  private static let columns = [
    "permit": "site, object, policy, level, description, coverage, grading, certificate, prelaunch, report, waiver, "
      + "eligibility, enterprise, icp, intranet, emergency_plan, anti_tamper, anti_attack, confirmation, issued_by, "
      + "approved_by",
    "site_described": "site, unit, name, category, region, contact, phone",
    "object_covers": "object, site", "grading_decided": "act, provision, object, s, a, level",
    "filing_certified": "act, provision, object, number", "prelaunch_tested": "site, tester, outcome",
    "assessment_reported":
      "act, provision, object, tester, template, conclusion, accreditation, accredited_during, worked",
    "tester_certified": "tester, certificate, valid",
    "eligibility_decided": "act, provision, site, review, outcome", "icp_recorded": "site, number",
    "duty_evidenced": "site, duty, evidence", "golive_confirmed": "site, officer",
  ]

  /// What may come between a permit and the launch by it, and what then stands in the way.
  static let takings: [(sql: String, refused: String)] =
    [
      ("tester_certified", 10), ("site_described", 11), ("object_covers", 12), ("grading_decided", 13),
      ("filing_certified", 14), ("prelaunch_tested", 15), ("assessment_reported", 16), ("eligibility_decided", 17),
      ("icp_recorded", 18), ("duty_evidenced", 19), ("duty_evidenced", 20), ("duty_evidenced", 21),
      ("golive_confirmed", 22), ("permit", 30),
    ].map { (voided($0.0, $0.1), "permit_cites_standing_facts") } + [
      (
        "insert into ledger.object_uncovers (acted_on, object, site) values ('2024-02-28', $object, $site);",
        "permitted_object_still_covers_the_site"
      ),
      (found("high"), "no_high_risk_finding_is_open"),
    ]
}
