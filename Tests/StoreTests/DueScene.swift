import Casework
import PQ
import Statute
import Store
import _TestKit

/// A unit with a few things on empty books, and facts told about them one by one (期限测试场景).
struct DueScene {
  let books: EphemeralDatabase
  let app: Session

  static let unit = "00000000-0000-4000-8000-000000000003"
  static let site = "00000000-0000-4000-8000-000000000001"
  static let object = "00000000-0000-4000-8000-000000000004"
  static let finding = "00000000-0000-4000-8000-000000000008"
  static let notice = "00000000-0000-4000-8000-000000000009"

  /// Lends a scene to the body: one unit, its existing site, its object that serves the site from 2015 on, a finding and
  /// a notice.
  static func use(_ body: (DueScene) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        let scene = DueScene(books: books, app: app)
        try await app.run(
          script: """
            set mlps.party = '甲';
            insert into ledger.unit (id) values ('\(unit)');
            insert into ledger.site (id, number, origin) values ('\(site)', 'W1', 'existing');
            insert into ledger.object (id) values ('\(object)');
            insert into ledger.finding (id, number, site, object) values ('\(finding)', 'YH1', '\(site)', '\(object)');
            insert into ledger.notice (id, kind, number, site, unit)
            values ('\(notice)', 'rectification_order', '聊公网〔2026〕1号', '\(site)', '\(unit)');
            """)
        try await scene.tell(
          "unit_described", "2015-01-01", "unit, name, no_uscc_reason, category, region",
          "'\(unit)', '某局', '未赋码', 'organ', '371502'")
        try await scene.tell(
          "site_described", "2015-01-01", "site, unit, name, category, region",
          "'\(site)', '\(unit)', '某局网站', 'organ', '371502'")
        try await scene.tell("object_described", "2015-01-01", "object, unit, name", "'\(object)', '\(unit)', '某局门户'")
        try await scene.tell("object_covers", "2015-01-01", "object, site", "'\(object)', '\(site)'")
        try await body(scene)
      }
    }
  }

  /// Tells one fact of a day; an act is a step under its provision. Its number.
  @discardableResult
  func tell(_ table: String, _ day: String, act: String? = nil, _ columns: String, _ values: String) async throws
    -> Int64
  {
    let step = act.map { "'\($0)', (select min(id) from law.provision where act = '\($0)')," } ?? ""
    return Int64(
      try await app.number(
        """
        insert into ledger.\(table) (acted_on, \(act == nil ? "" : "act, provision,") \(columns))
        values ('\(day)', \(step) \(values)) returning id
        """))
  }

  @discardableResult
  func grade(_ level: Int, _ day: String) async throws -> Int64 {
    try await tell(
      "grading_decided", day, act: "grading.entered_as_graded", "object, level", "'\(Self.object)', \(level)")
  }

  @discardableResult
  func file(_ act: String, _ day: String) async throws -> Int64 {
    switch act {
    case "submitted":
      try await tell(
        "filing_submitted", day, act: "filing.submitted", "object, form, content", "'\(Self.object)', '2025', '{}'")
    case "certificate_issued", "entered_as_certified", "updated", "renewed":
      try await tell(
        "filing_certified", day, act: "filing.\(act)", "object, number, form",
        "'\(Self.object)', '37150200001-15001', '\(act == "updated" ? 2025 : 2007)'")
    case "cancelled":
      try await tell(
        "filing_ended", day, act: "filing.cancelled", "object, outcome", "'\(Self.object)', 'cancelled_by_unit'")
    default:
      try await tell(
        "filing_answered", day, act: "filing.\(act)", "object, outcome",
        "'\(Self.object)', '\(act.hasSuffix("accepted") ? "accepted" : "correct")'")
    }
  }

  @discardableResult
  func report(_ day: String) async throws -> Int64 {
    try await app.run(
      script: "insert into ledger.tester (id) values ('00000000-0000-4000-8000-000000000006') on conflict do nothing")
    return try await tell(
      "assessment_reported", day, act: "assessment.report_issued", "object, tester, template, conclusion",
      "'\(Self.object)', '00000000-0000-4000-8000-000000000006', '2025', 'conforming'")
  }

  @discardableResult
  func find(_ severity: String, _ day: String, due: String? = nil) async throws -> Int64 {
    try await tell(
      "finding_opened", day, act: "rectification.found", "finding, source, severity, description, due_on",
      "'\(Self.finding)', 'inspection', '\(severity)', '弱口令', \(due.map { "'\($0)'" } ?? "null")")
  }

  /// Starts every clock that the facts told so far can start.
  @discardableResult
  func start() async throws -> Int { try await DueWriter(app).start(after: 0).count }

  /// The dues of a limit on a day, as `due status`, the earlier first.
  func dues(_ limit: TimeLimit, on day: String, knownAt: String = "infinity") async throws -> [String] {
    try await app.texts(
      """
      select s.due || ' ' || s.status from ledger.due_standing('\(day)', '\(knownAt)') s
      where s.limit_code = '\(limit.rawValue)' order by s.starts_on, s.due, s.id
      """)
  }

  /// Loads a year's notice.
  func load(_ year: Int, _ days: [(String, Bool)]) async throws {
    let pool = Pool(books.app, size: 1)
    let notice = try HolidayYear(
      year: year, papers: [],
      days: days.compactMap { text, isOff in Day(iso: text).map { HolidayDay($0, festival: "放假", isOff: isOff) } })
    _ = try await CalendarBook(pool).enter(
      notice, source: "国办发明电〔\(year - 1)〕9号", publishedOn: Day(year - 1, 11, 1), by: "甲")
    await pool.close()
  }
}
