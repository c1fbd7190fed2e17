import Foundation
import Testing

/// What a run was counted from, taken out as plain files.
@Suite struct ExtractTests {
  private func place(_ ending: String = ".zip") -> String { "\(City.folder)/\(UUID().uuidString)\(ending)" }

  /// The digest that is recorded with a run.
  private func recorded(_ run: String, in books: Books) throws -> String {
    try books.ask("select input_sha256 from press.report_run where id = \(run)")
  }

  private func manifest(of folder: String) throws -> [String: Any] {
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "\(folder)/manifest.json")))
    return try #require(document as? [String: Any])
  }

  @Test func `the extract has the digest that was recorded with the run and printed in its book`() throws {
    let city = try City.open()
    let books = try city.copy()
    for folder in city.folders {
      let run = try books.run(of: folder)
      let place = place("")
      let taken = try books.extract(run, to: place)
      try #require(taken.status == 0, "\(taken)")
      let manifest = try manifest(of: place)
      let digest = try recorded(run, in: books)
      #expect(manifest["input_sha256"] as? String == digest && digest.count == 64)
      // The checker reads the line at the end of the definitions.
      let counted = try Tool.python("check_books.py", ["--extract", place, folder])
      #expect(counted.status == 0, "\(counted)")
      let shown = try Tool.mlps(
        "report", "list", "--runs", "--format", "csv", "--database", books.reached(by: "mlps_owner"))
      #expect(shown.output.contains(digest), "\(shown)")
    }
  }

  @Test func `the same run is the same bytes in every time zone, and in a database restored from a dump`() throws {
    let city = try City.open()
    let books = try city.copy()
    let run = try books.run(of: city.folders[1])
    let here = place()
    #expect(try books.extract(run, to: here, in: ["TZ": "UTC", "LC_ALL": "C.UTF-8"]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: here))
    let there = place()
    let zone = [
      "TZ": "America/New_York", "PGTZ": "Asia/Shanghai", "PGDATESTYLE": "German, DMY", "LC_ALL": "zh_CN.UTF-8",
    ]
    #expect(try books.extract(run, to: there, in: zone).status == 0)
    #expect(try Data(contentsOf: URL(filePath: there)) == bytes)

    let dump = "\(City.folder)/\(books.name).dump"
    let dumped = try Tool.run(["pg_dump", "-Fc", "-d", books.reached(), "-f", dump])
    try #require(dumped.status == 0, "\(dumped)")
    let restored = Books(name: "\(books.name)_restored", server: city.server)
    try books.ask(
      """
      create database \(restored.name) template template0 owner mlps_owner
      locale_provider icu icu_locale 'zh-u-co-pinyin'
      """, of: "postgres")
    let loaded = try Tool.run(["pg_restore", "-d", restored.reached(), "--exit-on-error", dump])
    try #require(loaded.status == 0, "\(loaded)")
    let again = place()
    #expect(try restored.extract(run, to: again).status == 0)
    #expect(try Data(contentsOf: URL(filePath: again)) == bytes)
  }

  @Test func `what was recorded later is not in it, and alters it in nothing`() throws {
    let city = try City.open()
    let books = try city.copy()
    let run = try books.run(of: city.folders[1])
    let before = place()
    #expect(try books.extract(run, to: before).status == 0)
    try books.perform("late.sql", [:])
    let after = place()
    let taken = try books.extract(run, to: after)
    #expect(taken.status == 0, "\(taken)")
    #expect(try Data(contentsOf: URL(filePath: after)) == Data(contentsOf: URL(filePath: before)))
  }

  @Test func `books that were altered behind the ledger's back are not handed over, and it says where`() throws {
    let city = try City.open()
    let books = try city.copy()
    let run = try books.run(of: city.folders[2])
    try books.ask(
      """
      set session_replication_role = replica;
      update ledger.grading_decided set s = null, a = null, level = 1 where id = (select min(id) from ledger.grading_decided);
      delete from ledger.mark_hung where id = (select min(id) from ledger.mark_hung)
      """)
    let place = place()
    let refused = try books.extract(run, to: place)
    #expect(refused.status == 6, "\(refused)")
    #expect(refused.complaint.contains("ledger.grading_decided") && refused.complaint.contains("内容不同"), "\(refused)")
    #expect(refused.complaint.contains("ledger.mark_hung:出表时"), "\(refused)")
    #expect(!refused.complaint.contains("ledger.site_described"), "\(refused)")
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test func `a run of before days were digested by themselves is known again by its rows`() throws {
    let books = try City.open().copy()
    let run = try books.run(of: City.open().folders[1])
    let place = place("")
    #expect(try books.extract(run, to: place).status == 0)
    let told = try manifest(of: place)
    #expect(told["input_by"] as? String == "days_sha256")
    let tables = try #require(told["tables"] as? [[String: Any]]).filter { $0["counted"] as? Bool == true }
    // As it was recorded then.
    let input = try tables.map { table in
      "('\(try #require(table["table"]))', \(try #require(table["rows"])), '\(try #require(table["rows_sha256"]))')"
    }.joined(separator: ", ")
    let earlier = try books.ask(
      """
      insert into press.report_run (campaign, as_of, known_at, previous, settings, edition, region, draft, balanced,
        failures, figures, recorded_by, input_sha256, input)
      select r.campaign, r.as_of, r.known_at, r.previous, r.settings, r.edition, r.region, true, r.balanced, r.failures,
        r.figures, r.recorded_by,
        encode(sha256(convert_to(string_agg(format(E'%s %s %s\\n', t.name, t.rows, t.hash), '' order by t.name collate "C"),
          'UTF8')), 'hex'),
        jsonb_agg(jsonb_build_object('table', t.name, 'rows', t.rows, 'sha256', t.hash))
      from press.report_run r, (values \(input)) t(name, rows, hash) where r.id = \(run) group by r.id returning id
      """)
    let again = self.place("")
    let taken = try books.extract(earlier, to: again)
    try #require(taken.status == 0, "\(taken)")
    let known = try manifest(of: again)
    #expect(known["input_by"] as? String == "rows_sha256")
    #expect(try known["input_sha256"] as? String == recorded(earlier, in: books))
    #expect(try recorded(earlier, in: books) != recorded(run, in: books))
  }

  @Test func `nothing is told apart from empty text, and any text comes back`() throws {
    let books = try City.open().copy()
    let text = "甲\"乙,丙\n丁 =1+1 \u{20BB7} \u{5D0} 🌐"
    let quoted = text.replacing("'", with: "''")
    try books.ask(
      """
      begin; select set_config('mlps.party', 'test', true);
      insert into ledger.object_described (acted_on, object, unit, name, service_scope)
      select current_date, d.object, d.unit, d.name, value
      from (select * from ledger.object_described order by id limit 1) d, unnest(array['\(quoted)', '', null]) value; commit
      """, as: "mlps_app")
    let folder = books.folder()
    let today = try books.ask("select current_date")
    let built = try books.build(today, isDraft: true, to: folder)
    try #require([0, 6].contains(built.status), "\(built)")
    let place = place("")
    let taken = try books.extract(try books.run(of: folder), to: place)
    try #require(taken.status == 0, "\(taken)")
    let counted = try Tool.python("check_books.py", ["--extract", place, folder])
    #expect(counted.status == 0, "\(counted)")
    let file = try String(contentsOfFile: "\(place)/ledger.object_described.csv", encoding: .utf8)
    #expect(file.contains("\"" + text.replacing("\"", with: "\"\"") + "\""))
    #expect(file.contains(",\"\"") && file.hasPrefix("id,") && file.hasSuffix("\r\n"))
  }
}
