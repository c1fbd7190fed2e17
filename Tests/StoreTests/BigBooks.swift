/// Books of two thousand sites with what such sites have, written by the owner in a few statements (大账本).
enum BigBooks {
  static let sites = 2000
  /// Of those, not counted.
  static let exempted = 50

  private static func id(_ kind: Int, _ number: String) -> String {
    "('00000000-0000-4000-\(8000 + kind)-' || lpad((\(number))::text, 12, '0'))::uuid"
  }

  private static func step(_ act: String) -> String {
    "'\(act)', (select min(id) from law.provision where act = '\(act)')"
  }

  // swift-format-ignore
  static let script = """
    set mlps.party = '甲';
    insert into ledger.unit (id) select \(id(1, "n")) from generate_series(1, 600) n;
    insert into ledger.site (id, origin) select \(id(2, "n")), 'existing' from generate_series(1, \(sites)) n;
    insert into ledger.object (id) select \(id(3, "n")) from generate_series(1, 1500) n;
    insert into ledger.tester (id) select \(id(4, "n")) from generate_series(1, 12) n;
    insert into ledger.finding (id, site) select \(id(5, "n")), \(id(2, "n % 2000 + 1")) from generate_series(1, 4000) n;
    insert into ledger.notice (id, kind, site) select \(id(6, "n")), 'hidden_danger', \(id(2, "n")) from generate_series(1, 300) n;
    insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region)
      select date '2015-01-01', \(id(1, "n")), '单位' || n, '未赋码', 'organ', '371500' from generate_series(1, 600) n;
    insert into ledger.site_listed (acted_on, site) select date '2015-10-01' + n % 200, \(id(2, "n")) from generate_series(1, \(sites)) n;
    insert into ledger.site_described (acted_on, site, unit, name, category, region)
      select date '2015-10-01', \(id(2, "n")), \(id(1, "n % 600 + 1")), '网站' || n, 'organ', '371502' from generate_series(1, \(sites)) n;
    insert into ledger.site_named (acted_on, site, domain, display, role)
      select date '2015-10-01', \(id(2, "n")), 'a' || n || '.gov.cn', 'a' || n || '.gov.cn', 'main' from generate_series(1, \(sites)) n;
    insert into ledger.icp_recorded (acted_on, site, number) select date '2015-11-01', \(id(2, "n")), '鲁ICP备' || n from generate_series(1, 1900) n;
    insert into ledger.eligibility_decided (acted_on, act, provision, site, review, outcome)
      select date '2015-12-01', \(step("eligibility.entered_as_approved")), \(id(2, "n")), 'requalification', 'pass' from generate_series(1, 1800) n;
    insert into ledger.mark_hung (acted_on, act, provision, site) select date '2015-12-10', \(step("eligibility.mark_hung")), \(id(2, "n")) from generate_series(1, 1700) n;
    insert into ledger.went_live (acted_on, act, provision, site, origin)
      select date '2014-01-01', \(step("operation.entered_as_legacy")), \(id(2, "n")), 'existing' from generate_series(1, \(sites)) n;
    insert into ledger.duty_evidenced (acted_on, site, duty, evidence)
      select date '2016-01-01', \(id(2, "n")), d, '附件' from generate_series(1, 1500) n, unnest('{responsibility_letter,emergency_plan,anti_tamper}'::text[]) d;
    insert into ledger.object_described (acted_on, object, unit, name) select date '2015-10-01', \(id(3, "n")), \(id(1, "n % 600 + 1")), '系统' || n from generate_series(1, 1500) n;
    insert into ledger.object_covers (acted_on, object, site) select date '2015-10-01', \(id(3, "n % 1500 + 1")), \(id(2, "n")) from generate_series(1, 1900) n;
    insert into ledger.grading_decided (acted_on, act, provision, object, level)
      select date '2015-12-01', \(step("grading.entered_as_graded")), \(id(3, "n")), 2 + n % 2 from generate_series(1, 1400) n;
    insert into ledger.filing_certified (acted_on, act, provision, object, number)
      select date '2016-01-01', \(step("filing.entered_as_certified")), \(id(3, "n")), '37150000001-' || lpad(n::text, 5, '0') from generate_series(1, 1300) n;
    insert into ledger.tester_described (acted_on, tester, name) select date '2013-01-01', \(id(4, "n")), '机构' || n from generate_series(1, 12) n;
    insert into ledger.tester_certified (acted_on, tester, certificate, valid)
      select date '2013-01-01', \(id(4, "n")), 'DJCP' || lpad(n::text, 10, '0'), '[2013-01-01,2018-01-01)' from generate_series(1, 12) n;
    insert into ledger.assessment_reported (acted_on, act, provision, object, tester, template, conclusion)
      select date '2016-02-01', \(step("assessment.entered_as_tested")), \(id(3, "n")), \(id(4, "n % 12 + 1")), '2015', 'conforming' from generate_series(1, 1100) n;
    insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description, due_on)
      select date '2016-02-01', \(step("rectification.entered_as_open")), \(id(5, "n")), 'assessment', 'medium', '隐患', date '2016-03-01' from generate_series(1, 4000) n;
    insert into ledger.finding_claimed_fixed (acted_on, act, provision, finding, evidence)
      select date '2016-02-20', \(step("rectification.fix_claimed")), \(id(5, "n")), '截图' from generate_series(1, 3000) n;
    insert into ledger.inspected (acted_on, act, provision, unit, sites, method, officers, decree)
      select date '2016-03-01', \(step("supervision.inspected")), \(id(1, "n")), array[\(id(2, "n"))], 'onsite', '{甲,乙}', '公安部令第82号' from generate_series(1, 400) n;
    insert into ledger.notice_issued (acted_on, act, provision, notice, matter)
      select date '2016-03-02', \(step("supervision.notice_drafted")), \(id(6, "n")), '整改' from generate_series(1, 300) n;
    insert into ledger.incident_reported (acted_on, site, reported_at, kind)
      select date '2016-03-02', \(id(2, "n")), timestamptz '2016-03-02 02:00Z', '篡改' from generate_series(1, 300) n;
    insert into campaign.listed_unit (acted_on, campaign, unit) select date '2015-11-16', 'liaocheng-2015', \(id(1, "n")) from generate_series(1, 600) n;
    insert into campaign.return_received (acted_on, campaign, unit, issue, outcome)
      select date '2016-06-30', 'liaocheng-2015', \(id(1, "n")), date '2016-06-30', 'accepted' from generate_series(1, 500) n;
    insert into ledger.site_unnamed (acted_on, site, domain) select date '2016-03-05', \(id(2, "n")), 'b' || n || '.gov.cn' from generate_series(1, 400) n;
    insert into ledger.site_closed (acted_on, act, provision, site) select date '2016-03-05', \(step("operation.entered_as_closed")), \(id(2, "n")) from generate_series(1, 300) n;
    insert into ledger.site_reopened (acted_on, act, provision, site) select date '2016-03-05', \(step("operation.seen_live")), \(id(2, "n")) from generate_series(1, 200) n;
    insert into ledger.site_suspended (acted_on, act, provision, site) select date '2016-03-05', \(step("operation.offline_begun")), \(id(2, "n")) from generate_series(1, 300) n;
    insert into ledger.site_resumed (acted_on, act, provision, site) select date '2016-03-05', \(step("operation.resumed")), \(id(2, "n")) from generate_series(1, 200) n;
    insert into ledger.icp_cancelled (acted_on, act, provision, site) select date '2016-03-05', \(step("eligibility.filing_cancelled")), \(id(2, "n")) from generate_series(1, 300) n;
    insert into ledger.police_registered (acted_on, site, number) select date '2016-03-05', \(id(2, "n")), lpad(n::text, 14, '0') from generate_series(1, 1500) n;
    insert into ledger.mark_removed (acted_on, act, provision, site) select date '2016-03-05', \(step("eligibility.mark_removed")), \(id(2, "n")) from generate_series(1, 200) n;
    insert into ledger.telecom_reported (acted_on, act, provision, site) select date '2016-03-05', \(step("filing.reported")), \(id(2, "n")) from generate_series(1, 200) n;
    insert into ledger.monitoring_enrolled (acted_on, site) select date '2016-03-05', \(id(2, "n")) from generate_series(1, 1800) n;
    insert into ledger.object_uncovers (acted_on, object, site) select date '2016-03-05', \(id(3, "n")), \(id(2, "n")) from generate_series(1, 200) n;
    insert into ledger.prelaunch_tested (acted_on, site, tester, outcome) select date '2016-03-05', \(id(2, "n")), '某公司', 'pass' from generate_series(1, 300) n;
    insert into ledger.filing_answered (acted_on, act, provision, object, outcome) select date '2016-03-05', \(step("filing.entered_as_accepted")), \(id(3, "n")), 'accepted' from generate_series(1, 1200) n;
    insert into ledger.filing_ended (acted_on, act, provision, object, outcome) select date '2016-03-05', \(step("filing.revoked")), \(id(3, "n")), 'revoked_by_police' from generate_series(1, 200) n;
    insert into ledger.assessment_contracted (acted_on, act, provision, object, tester) select date '2016-03-05', \(step("assessment.planned")), \(id(3, "n")), \(id(4, "n % 12 + 1")) from generate_series(1, 1200) n;
    insert into ledger.assessment_started (acted_on, act, provision, object, tester) select date '2016-03-05', \(step("assessment.entered_as_under_test")), \(id(3, "n")), \(id(4, "n % 12 + 1")) from generate_series(1, 1200) n;
    insert into ledger.construction_rectified (acted_on, object) select date '2016-03-05', \(id(3, "n")) from generate_series(1, 900) n;
    insert into ledger.self_checked (acted_on, object) select date '2016-03-05', \(id(3, "n")) from generate_series(1, 900) n;
    insert into ledger.finding_planned (acted_on, act, provision, finding, measure) select date '2016-03-05', \(step("rectification.planned")), \(id(5, "n")), '整改' from generate_series(1, 3500) n;
    insert into ledger.finding_rechecked (acted_on, act, provision, finding, checked_by, outcome) select date '2016-03-05', \(step("rectification.verified")), \(id(5, "n")), '李四', 'pass' from generate_series(1, 2500) n;
    insert into ledger.finding_closed (acted_on, act, provision, finding, closed_by, recheck)
      select date '2016-03-06', \(step("rectification.verified")), finding, '李四', id from ledger.finding_rechecked;
    insert into ledger.finding_reopened (acted_on, act, provision, finding, ground) select date '2016-03-05', \(step("rectification.recurred")), \(id(5, "n")), '反复' from generate_series(1, 300) n;
    insert into ledger.finding_extended (acted_on, finding, due_on, approved_by) select date '2016-03-05', \(id(5, "n")), date '2016-06-01', '王五' from generate_series(1, 500) n;
    insert into ledger.finding_accepted (acted_on, act, provision, finding, severity, until, approved_by) select date '2016-03-05', \(step("rectification.risk_accepted")), \(id(5, "n")), 'low', date '2016-12-31', '王五' from generate_series(1, 300) n;
    insert into ledger.finding_dismissed (acted_on, act, provision, finding, ground) select date '2016-03-05', \(step("rectification.dismissed")), \(id(5, "n")), 'duplicate' from generate_series(1, 200) n;
    insert into ledger.notice_served (acted_on, act, provision, notice, method, recipient, due_on) select date '2016-03-05', \(step("supervision.served")), \(id(6, "n")), '直接送达', '张三', date '2016-04-01' from generate_series(1, 280) n;
    insert into ledger.notice_rechecked (acted_on, act, provision, notice, officers, outcome) select date '2016-03-05', \(step("supervision.recheck_passed")), \(id(6, "n")), '{甲,乙}', 'pass' from generate_series(1, 250) n;
    insert into ledger.notice_ended (acted_on, act, provision, notice, outcome) select date '2016-03-05', \(step("supervision.recheck_passed")), \(id(6, "n")), 'closed' from generate_series(1, 250) n;
    insert into ledger.notice_replied (acted_on, act, provision, notice, reply) select date '2016-03-20', \(step("supervision.answered")), \(id(6, "n")), '已整改' from generate_series(1, 250) n;
    insert into ledger.police_counted (acted_on, region, figure, period, value)
      select date '2016-03-05', '371502', 'case_opened', daterange(date '2015-12-01' + n % 200, date '2015-12-02' + n), 1 from generate_series(1, 400) n;
    insert into ledger.data_survey_handed_in (acted_on, object) select date '2025-06-05', \(id(3, "n")) from generate_series(1, 900) n;
    insert into ledger.protection_plan_handed_in (acted_on, object, year) select date '2025-06-05', \(id(3, "n")), 2025 from generate_series(1, 600) n;
    insert into ledger.penalised (acted_on, act, provision, unit, conduct_on, kind, law) select date '2016-03-05', \(step("supervision.warned")), \(id(1, "n")), date '2016-03-05', 'warning', '网络安全法' from generate_series(1, 200) n;
    insert into campaign.zero_reported (acted_on, campaign, unit) select date '2016-03-05', 'liaocheng-2015', \(id(1, "n")) from generate_series(1, 200) n;
    insert into ledger.filing_extended (acted_on, act, provision, object, certificate, valid_to)
      select date '2016-03-06', \(step("filing.extended")), object, id, date '2029-01-01' from ledger.filing_certified;
    insert into ledger.site_exempted (acted_on, site, ground) select date '2016-03-05', \(id(2, "n")), 'approved' from generate_series(1, \(exempted)) n;
    """
}
