import Casework
import Credentials
import Crypto
import Foundation
import PQ
import Statute
import _TestKit

@testable import Backend

/// The books of the two counties, and of the city above that carries the sites of both (两县与市).
enum MatrixBooks {
  static let now = Instant("2026-06-30T04:00:00Z")!
  static let day = Day(2026, 6, 1)

  /// The city's bureau, and the platform of its that carries a site of either county.
  static let bureau = city(0x01)
  static let platform = city(0x21)
  static let cityNotice = city(0x61)
  /// The grading of the platform, which the gate of either county's site asks for.
  static let platformGrading = 9_900_000_005
  /// What nobody in a county is told.
  static let cityMark = "市之内情"

  private static func city(_ number: UInt64) -> String {
    Identifier<Subject>(high: 0x4000, low: 1 << 63 | 0xbbbb_b000 | number).description
  }

  static func lay(in owner: Session) async throws {
    try await owner.run(
      script: beginning + script(.own) + "\nselect setval('ledger.fact_id', \(MatrixCounty.foreign.first));"
        + script(.foreign) + above)
  }

  static func digest(_ bytes: Data) -> String { bytes.sha256 }

  private static func under(_ act: String) -> String {
    "'\(act)', (select min(id) from law.provision where act = '\(act)')"
  }

  /// A county: who and what is there, an act of every kind of subject, and what its people asked for.
  private static func script(_ county: MatrixCounty) -> String {
    let (name, word) = (county.mark, county.word)
    let (unit, site, newSite, object) = (county.unit, county.site, county.newSite, county.object)
    return """
      set mlps.party = '\(name)登记员';
      select setval('ledger.fact_id', \(county.first));
      insert into ledger.unit (id) values ('\(unit)');
      insert into ledger.site (id, number, origin) values
        ('\(site)', 'W\(county.first + 1)', 'existing'), ('\(newSite)', 'W\(county.first + 2)', 'new');
      insert into ledger.object (id) values ('\(object)');
      insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region, contact, phone) values
        ('\(day)', '\(unit)', '\(name)局', '未赋码', 'organ', '\(county.region)', '\(name)联系人', '\(county.phone)');
      insert into ledger.site_described (acted_on, site, unit, name, category, region) values
        ('\(day)', '\(site)', '\(unit)', '\(name)网站', 'organ', '\(county.region)');
      insert into ledger.site_described (acted_on, site, unit, name, category, region) values
        ('\(day)', '\(newSite)', '\(unit)', '\(name)新网站', 'organ', '\(county.region)');
      insert into ledger.object_described (acted_on, object, unit, name) values
        ('\(day)', '\(object)', '\(unit)', '\(name)系统');
      insert into ledger.object_covers (acted_on, object, site) values ('\(day)', '\(object)', '\(site)');
      insert into ledger.site_named (acted_on, site, domain, display, role) values
        ('\(day)', '\(site)', '\(word).gov.cn', '\(word).gov.cn', 'main');
      insert into ledger.finding (id, number, site, object) values
        ('\(county.finding)', 'YH\(county.first)', '\(site)', '\(object)');
      insert into ledger.notice (id, kind, number, site, unit) values
        ('\(county.notice)', 'prompt', '\(name)1号', '\(site)', null);
      insert into ledger.assessment (id, object) values ('\(county.assessment)', '\(object)');
      insert into ledger.assessment_contracted
        (acted_on, object, assessment, tester, contract, planned, act, provision) values
        ('\(day)', '\(object)', '\(county.assessment)', '\(county.tester)', '\(name)合同',
          '[2026-06-02,2026-07-02)', \(under("assessment.registered")));
      insert into ledger.grading_decided (acted_on, object, level, act, provision)
        values ('\(day)', '\(object)', 3, \(under("grading.entered_as_graded")));
      insert into ledger.grading_reviewed (acted_on, object, experts, agreed, act, provision)
        values ('\(day)', '\(object)', 3, true, \(under("grading.experts_agreed")));
      insert into ledger.icp_recorded (acted_on, site, number) values ('\(day)', '\(site)', '\(word)-ICP');
      insert into ledger.went_live (acted_on, site, origin, act, provision)
        values ('\(day)', '\(site)', 'existing', \(under("operation.entered_as_legacy")));
      insert into ledger.finding_opened (acted_on, finding, source, severity, description, act, provision)
        values ('\(day)', '\(county.finding)', 'inspection', 'high', '\(name)弱口令', \(under("rectification.found")));
      insert into ledger.notice_issued (acted_on, notice, matter, act, provision)
        values ('\(day)', '\(county.notice)', '\(name)提示', \(under("supervision.reminded")));
      insert into ledger.police_counted (acted_on, region, figure, period, value) values
        ('\(day)', '\(county.region)', 'case_opened', '[2026-05-01,2026-06-01)', 1);
      insert into ledger.due (id, limit_code, duty, subject_kind, subject, case_id, starts_on, length, raw_due, due,
        provisional, edition, basis, ends, lapses) overriding system value
        values (\(county.due), 'T-FILE-NEW', 'unit', 'site', '\(site)', '\(site)', '\(day)', 'fixed', '\(day + 9)',
          '\(day + 9)', false, '\(day)', '\(name)依据', '{}', '{}');
      insert into ledger.mailbox (recipient, address) values
        ('unit:\(unit)', '\(word)@example.cn'), ('police:\(county.region)', 'police-\(word)@example.cn');
      insert into ledger.reminder_run (id, on_day) overriding system value values (\(county.first), '\(day + 9)');
      insert into ledger.reminder (id, run, item_kind, item, limit_code, due_on, days, provisional, duty, subject_kind,
        subject, recipient) overriding system value values
        (\(county.first), \(county.first), 'due', \(county.due), 'T-FILE-NEW', '\(day + 9)', 0, false, 'unit', 'site',
          '\(site)', 'unit:\(unit)');
      insert into ledger.digest (id, run, recipient, day) overriding system value
        values (\(county.first), \(county.first), 'unit:\(unit)', '\(day + 9)');
      insert into ledger.digest_line (reminder, digest) values (\(county.first), \(county.first));
      insert into ledger.call_logged (id, acted_on, unit, site, spoke_to, phone, outcome) overriding system value values
        (\(county.call), '\(day)', '\(unit)', '\(site)', '\(name)接听人', '\(county.phone)', '\(name)答应整改');
      insert into press.report_run (id, campaign, as_of, known_at, settings, edition, region, draft, balanced)
        overriding system value
        values (\(county.run), 'liaocheng-2015', '\(day)', '2026-06-01T00:00:00Z', '{}', '\(day)', '\(county.region)',
          true, true);
      insert into press.report_book (run, book, file_name, sha256, bytes) values
        (\(county.run), 'book1', '\(name)分册.xlsx', '\(digest(Data(county.mark.utf8)))', 1);
      select ledger.summarise(array(select distinct case_id from ledger.step));
      insert into ledger.evidence (sha256, bytes, media_type) values
        ('\(digest(county.tied))', \(county.tied.count), 'text/plain');
      insert into ledger.evidence_name (sha256, name) values ('\(digest(county.tied))', '\(name)附件.txt');
      insert into ledger.evidence_body (sha256, body) values
        ('\(digest(county.tied))', convert_to('\(String(decoding: county.tied, as: UTF8.self))', 'UTF8'));
      insert into ledger.fact_evidence (fact, sha256) values (\(county.siteFact), '\(digest(county.tied))');
      """ + Post.allCases.map { person(of: county, in: $0) }.joined(separator: "\n")
        + """

        insert into access.account (id, login, person) values
          ('\(county.colleague)', '\(county.word)-colleague', '\(county.mark)同事');
        insert into access.post (id, account, post, unit, since, paper) overriding system value values
          (\(county.colleaguesPost), '\(county.colleague)', 'unit_staff', '\(county.unit)', '2020-01-01', '文');

        """
  }

  /// Somebody in a post, with a job, a file that came in and evidence of his own.
  private static func person(of county: MatrixCounty, in post: Post) -> String {
    let (account, person) = (county.account(post), county.person(post))
    let place =
      switch post {
      case .unitStaff, .unitLeader: "null, '\(county.unit)', null"
      case .tester: "null, null, '\(county.tester)'"
      case .auditor, .systemAdministrator, .securityAdministrator: "null, null, null"
      default: "'\(county.region)', null, null"
      }
    let evidence = county.evidence(post)
    let key = MatrixPerson.token(of: post, in: county).digest.map { String(format: "%02x", $0) }.joined()
    return """
      set mlps.party = '\(person)';
      insert into access.account (id, login, person) values ('\(account)', '\(county.word)-\(post.rawValue)', '\(person)');
      insert into access.post (id, account, post, region, unit, tester, since, paper) overriding system value values
        (\(county.post(post)), '\(account)', '\(post.rawValue)', \(place), '2020-01-01', '\(county.mark)任职文');
      insert into access.token (key, id, account, name, read_only, made_at, expires_at, second_factor_passed) values
        ('\\x\(key)', '\(account)', '\(account)', '\(county.mark)令牌', false, '2026-06-01', '2027-01-01', true);
      insert into access.token (key, id, account, name, read_only, made_at, expires_at, second_factor_passed) values
        (sha256('\(county.token(post))'), '\(county.token(post))', '\(account)', '\(county.mark)备用', true,
          '2026-06-01', '2027-01-01', false);
      insert into access.session (key, id, account, made_at, last_seen, idles_at, expires_at, address, last_address,
        second_factor_passed, csrf) values
        (sha256('\(county.session(post))'), '\(county.session(post))', '\(account)', '2026-06-30T03:00:00Z',
          '2026-06-30T03:59:00Z', '2026-06-30T05:00:00Z', '2026-06-30T12:00:00Z', '\(county.word)', '\(county.word)',
          false, sha256('x'));
      insert into office.job (id, kind, account, question, clerk, state, done, total, ended_at, result) values
        ('\(county.job(post))', 'report', '\(account)', '{"file": "\(county.mark)"}', 1, 'done', 1, 1, now(),
          '{"run": \(county.run), "files": [{"file": "\(county.mark)册.xlsx", "bytes": 1, "sha256": "x"}]}');
      insert into office.job_file (job, name, media_type, bytes, sha256)
        select '\(county.job(post))', 'book.txt', 'text/plain', octet_length(b), encode(sha256(b), 'hex')
        from convert_to('\(county.mark)册', 'UTF8') b;
      insert into office.job_piece (job, name, place, body) values
        ('\(county.job(post))', 'book.txt', 0, convert_to('\(county.mark)册', 'UTF8'));
      insert into ledger.import (id, file_name, file_sha256, plan_sha256, rows_read, rows_refused, facts) values
        ('\(county.imported(post))', '\(county.mark)台账.csv', '\(digest(Data(account.utf8)))',
          '\(digest(Data(account.utf8)))', 1, 0, 1);
      insert into ledger.evidence (sha256, bytes, media_type) values
        ('\(digest(evidence))', \(evidence.count), 'text/plain');
      insert into ledger.evidence_name (sha256, name) values ('\(digest(evidence))', '\(county.mark)材料.txt');
      insert into ledger.evidence_body (sha256, body) values
        ('\(digest(evidence))', convert_to('\(String(decoding: evidence, as: UTF8.self))', 'UTF8'));
      """
  }

  private static let beginning = """
    insert into policy.setting (key, since, value, set_by, paper) values
      ('evidence_store', '2020-01-01', '{"kind": "database"}', '市登记员', '文');
    set mlps.party = '市登记员';
    insert into ledger.tester (id) values ('\(MatrixCounty.own.tester)'), ('\(MatrixCounty.foreign.tester)');
    insert into ledger.tester_described (acted_on, tester, name) values
      ('\(day)', '\(MatrixCounty.own.tester)', '东测评公司'), ('\(day)', '\(MatrixCounty.foreign.tester)', '南测评公司');

    """

  /// The city's bureau and its platform; what it noted for itself.
  private static let above = """
    set mlps.party = '市登记员';
    select setval('ledger.fact_id', 9900000000);
    alter table ledger.call_logged alter column id restart with 9900000000;
    insert into ledger.unit (id) values ('\(bureau)');
    insert into ledger.object (id) values ('\(platform)');
    insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region) values
      ('\(day)', '\(bureau)', '市大数据局', '未赋码', 'organ', '371500');
    insert into ledger.object_described (acted_on, object, unit, name) values
      ('\(day)', '\(platform)', '\(bureau)', '集约化平台');
    insert into ledger.object_covers (acted_on, object, site) values
      ('\(day)', '\(platform)', '\(MatrixCounty.own.site)'), ('\(day)', '\(platform)', '\(MatrixCounty.foreign.site)');
    insert into ledger.grading_decided (acted_on, object, level, act, provision)
      values ('\(day)', '\(platform)', 3, \(under("grading.entered_as_graded")));
    insert into ledger.notice (id, kind, number, site, unit) values
      ('\(cityNotice)', 'prompt', '\(cityMark)1号', null, '\(bureau)');
    insert into ledger.notice_issued (acted_on, notice, matter, act, provision)
      values ('\(day)', '\(cityNotice)', '\(cityMark)', \(under("supervision.reminded")));
    insert into ledger.mailbox (recipient, address) values ('unit:\(bureau)', 'city-secret@example.cn');
    insert into ledger.call_logged (acted_on, unit, outcome) values ('\(day)', '\(bureau)', '\(cityMark)');
    insert into press.report_run (campaign, as_of, known_at, settings, edition, region, draft, balanced) values
      ('\(cityMark)', '\(day)', '2026-06-01T00:00:00Z', '{}', '\(day)', null, true, true);
    insert into press.report_release (run, balanced, exception, recorded_by) values
      (\(MatrixCounty.foreign.run), true, null, '\(MatrixCounty.foreign.mark)登记员');
    select ledger.summarise(array(select distinct case_id from ledger.step));
    """
}
