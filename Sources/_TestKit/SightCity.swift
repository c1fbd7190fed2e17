public import Casework
public import PQ
public import Statute

/// Two counties with a unit and a site each, and what stands between them (两县): a platform of the city under both sites,
/// a tester at work on one of its objects.
public enum SightCity {
  public static let east = UnitID(high: 0x4000, low: 1 << 63 | 1)
  public static let west = UnitID(high: 0x4000, low: 1 << 63 | 2)
  public static let bureau = UnitID(high: 0x4000, low: 1 << 63 | 3)
  public static let eastSite = SiteID(high: 0x4000, low: 1 << 63 | 11)
  public static let westSite = SiteID(high: 0x4000, low: 1 << 63 | 12)
  public static let eastObject = ObjectID(high: 0x4000, low: 1 << 63 | 21)
  public static let westObject = ObjectID(high: 0x4000, low: 1 << 63 | 22)
  public static let platform = ObjectID(high: 0x4000, low: 1 << 63 | 23)
  public static let tester = TesterID(high: 0x4000, low: 1 << 63 | 31)
  public static let otherTester = TesterID(high: 0x4000, low: 1 << 63 | 32)
  public static let project = AssessmentID(high: 0x4000, low: 1 << 63 | 41)
  public static let otherProject = AssessmentID(high: 0x4000, low: 1 << 63 | 42)
  public static let eastFinding = FindingID(high: 0x4000, low: 1 << 63 | 51)
  public static let westFinding = FindingID(high: 0x4000, low: 1 << 63 | 52)
  public static let eastNotice = NoticeID(high: 0x4000, low: 1 << 63 | 61)
  public static let westNotice = NoticeID(high: 0x4000, low: 1 << 63 | 62)
  public static let day = Day(2025, 6, 2)

  public static let eastCounty = "371502"
  public static let westCounty = "371521"

  /// Lends the city, with a session of the owner's.
  public static func use(_ body: (EphemeralDatabase, Session) async throws -> Void) async throws {
    try await EphemeralDatabase.use { database in
      try await database.session(\.owner) { owner in
        try await owner.run(script: script)
        try await body(database, owner)
      }
    }
  }

  private static func provision(_ act: String) -> String {
    "'\(act)', (select min(id) from law.provision where act = '\(act)')"
  }

  private static let script = """
    set mlps.party = '甲';
    insert into ledger.unit (id) values ('\(east)'), ('\(west)'), ('\(bureau)');
    insert into ledger.site (id, number, origin) values ('\(eastSite)', 'W1', 'existing'), ('\(westSite)', 'W2', 'existing');
    insert into ledger.object (id) values ('\(eastObject)'), ('\(westObject)'), ('\(platform)');
    insert into ledger.tester (id) values ('\(tester)'), ('\(otherTester)');
    insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region) values
      ('\(day)', '\(east)', '东县局', '未赋码', 'organ', '\(eastCounty)'),
      ('\(day)', '\(west)', '西县局', '未赋码', 'organ', '\(westCounty)'),
      ('\(day)', '\(bureau)', '市大数据局', '未赋码', 'organ', '371500');
    insert into ledger.site_described (acted_on, site, unit, name, category, region) values
      ('\(day)', '\(eastSite)', '\(east)', '东县网站', 'organ', '\(eastCounty)'),
      ('\(day)', '\(westSite)', '\(west)', '西县网站', 'organ', '\(westCounty)');
    insert into ledger.object_described (acted_on, object, unit, name) values
      ('\(day)', '\(eastObject)', '\(east)', '东县系统'), ('\(day)', '\(westObject)', '\(west)', '西县系统'),
      ('\(day)', '\(platform)', '\(bureau)', '集约化平台');
    insert into ledger.object_covers (acted_on, object, site) values
      ('\(day)', '\(eastObject)', '\(eastSite)'), ('\(day)', '\(westObject)', '\(westSite)'),
      ('\(day)', '\(platform)', '\(eastSite)'), ('\(day)', '\(platform)', '\(westSite)');
    insert into ledger.site_named (acted_on, site, domain, display, role) values
      ('\(day)', '\(eastSite)', 'east.gov.cn', 'east.gov.cn', 'main'), ('\(day)', '\(westSite)', 'west.gov.cn', 'west.gov.cn', 'main');
    insert into ledger.tester_described (acted_on, tester, name) values
      ('\(day)', '\(tester)', '甲测评'), ('\(day)', '\(otherTester)', '乙测评');
    insert into ledger.finding (id, number, site, object) values
      ('\(eastFinding)', 'YH1', '\(eastSite)', '\(eastObject)'), ('\(westFinding)', 'YH2', '\(westSite)', null);
    insert into ledger.notice (id, kind, number, site, unit) values
      ('\(eastNotice)', 'prompt', '东1号', '\(eastSite)', null), ('\(westNotice)', 'prompt', '西1号', null, '\(west)');
    insert into ledger.assessment (id, object) values ('\(project)', '\(eastObject)'), ('\(otherProject)', '\(eastObject)');
    insert into ledger.assessment_contracted (acted_on, object, assessment, tester, contract, planned, act, provision) values
      ('\(day)', '\(eastObject)', '\(project)', '\(tester)', '合同1', '[2025-06-02,2025-07-02)', \(provision("assessment.registered"))),
      ('\(day)', '\(eastObject)', '\(otherProject)', '\(otherTester)', '合同2', '[2025-06-02,2025-07-02)', \(provision("assessment.registered")));
    insert into ledger.grading_decided (acted_on, object, level, act, provision)
      select '\(day)', o, 3, \(provision("grading.entered_as_graded"))
      from unnest(array['\(eastObject)', '\(westObject)', '\(platform)']::uuid[]) o;
    insert into ledger.grading_reviewed (acted_on, object, experts, agreed, act, provision)
      select '\(day)', o, 3, true, \(provision("grading.experts_agreed"))
      from unnest(array['\(eastObject)', '\(westObject)', '\(platform)']::uuid[]) o;
    insert into ledger.icp_recorded (acted_on, site, number) values
      ('\(day)', '\(eastSite)', '鲁ICP备1号'), ('\(day)', '\(westSite)', '鲁ICP备2号');
    insert into ledger.went_live (acted_on, site, origin, act, provision)
      select '\(day)', s, 'existing', \(provision("operation.entered_as_legacy"))
      from unnest(array['\(eastSite)', '\(westSite)']::uuid[]) s;
    insert into ledger.finding_opened (acted_on, finding, source, severity, description, act, provision)
      select '\(day)', f, 'inspection', 'high', '弱口令', \(provision("rectification.found"))
      from unnest(array['\(eastFinding)', '\(westFinding)']::uuid[]) f;
    insert into ledger.notice_issued (acted_on, notice, matter, act, provision)
      select '\(day)', n, '提示', \(provision("supervision.reminded"))
      from unnest(array['\(eastNotice)', '\(westNotice)']::uuid[]) n;
    insert into ledger.police_counted (acted_on, region, figure, period, value) values
      ('\(day)', '\(eastCounty)', 'case_opened', '[2025-06-01,2025-07-01)', 1),
      ('\(day)', '\(westCounty)', 'case_opened', '[2025-06-01,2025-07-01)', 2);
    insert into ledger.due (limit_code, duty, subject_kind, subject, case_id, starts_on, length, raw_due, due, provisional,
      edition, basis, ends, lapses) select 'T-TEST', 'unit', 'site', s, s, '\(day)', 'fixed', '\(day + 9)', '\(day + 9)', false,
      '\(day)', '甲', '{}', '{}' from unnest(array['\(eastSite)', '\(westSite)']::uuid[]) s;
    insert into ledger.mailbox (recipient, address) values
      ('unit:\(east)', 'e@example.cn'), ('unit:\(west)', 'w@example.cn'), ('police:\(eastCounty)', 'p@example.cn');
    insert into press.report_run (campaign, as_of, known_at, settings, edition, region, draft, balanced) values
      ('甲', '\(day)', now(), '{}', '\(day)', null, true, true), ('甲', '\(day)', now(), '{}', '\(day)', '\(eastCounty)', true, true);
    select ledger.summarise(array(select distinct case_id from ledger.step));
    """
}
