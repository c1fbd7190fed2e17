import Foundation
import Testing

/// What an old issue is made of, whatever was learned, wherever and however often it is printed.
@Suite struct AsOfTests {
  private let day = City.days[1]
  private let frozen = City.frozen[1]

  @Test func `Late facts and corrections alter no byte of an old issue, and show in one that knows of them`() throws {
    let books = try City.open().copy()
    let before = try books.digests(day, knownAt: frozen)
    #expect(before.count == 4)
    let facts = "select last_value from ledger.fact_id"
    let count = Int(try books.ask(facts)) ?? 0
    let late = try Tool.run(
      ["psql", "-XAtq", "-d", books.reached(by: "mlps_app"), "-f", "\(Tool.root)/Tests/BookTests/late.sql"])
    try #require(late.status == 0, "\(late)")
    #expect((Int(try books.ask(facts)) ?? 0) - count >= 500)

    let after = try books.digests(day, knownAt: frozen)
    #expect(after == before)
    let folder = books.folder()
    let built = try books.build(day, isDraft: true, to: folder)
    #expect([0, 6].contains(built.status), "\(built)")
    let known = try Books.digests(of: folder)
    #expect(Set(known.keys) == Set(before.keys))
    #expect(known.allSatisfy { before[$0.key] != $0.value })
    let counted = try books.count([folder])
    #expect(counted.status == 0, "\(counted)")
  }

  @Test func `The same issue has the same bytes in every time zone and locale`() throws {
    let books = try City.open().copy()
    let here = try books.digests(day, knownAt: frozen, in: ["TZ": "UTC", "LC_ALL": "C.UTF-8"])
    for (zone, locale) in [("America/New_York", "C"), ("Asia/Shanghai", "zh_CN.UTF-8")] {
      let there = try books.digests(
        day, knownAt: frozen, in: ["TZ": zone, "PGTZ": zone, "LC_ALL": locale, "LANG": locale])
      #expect(there == here, "\(zone) \(locale)")
    }
  }

  @Test func `Databases restored from one dump print the same bytes, whatever order their words sort in`() throws {
    let city = try City.open()
    let books = try city.copy()
    let here = try books.digests(day, knownAt: frozen)
    let dump = "\(City.folder)/\(books.name).dump"
    let dumped = try Tool.run(["pg_dump", "-Fc", "-d", books.reached(), "-f", dump])
    try #require(dumped.status == 0, "\(dumped)")
    for (place, collation) in ["", "locale_provider icu icu_locale 'zh-u-co-pinyin'"].enumerated() {
      let restored = Books(name: "\(books.name)_\(place)", server: city.server)
      try books.ask("create database \(restored.name) template template0 owner mlps_owner \(collation)", of: "postgres")
      let loaded = try Tool.run(["pg_restore", "-d", restored.reached(), "--exit-on-error", dump])
      try #require(loaded.status == 0, "\(loaded)")
      #expect(try restored.digests(day, knownAt: frozen) == here, "\(collation)")
    }
  }

  @Test func `A restated issue does not alter what the next one was compared with`() throws {
    let books = try City.open().copy()
    let last = City.days[2]
    let before = try books.digests(last, knownAt: City.frozen[2])
    // March again, as known now; June still compares with March as it was published.
    _ = try books.digests(day)
    #expect(try books.digests(last, knownAt: City.frozen[2]) == before)
  }

  @Test func `The demonstration run twice doubles nothing and prints the same bytes`() throws {
    let city = try City.open()
    let books = try city.copy()
    let sizes =
      "select (select count(*) from ledger.site), (select count(*) from ledger.duty_evidenced), last_value "
      + "from ledger.fact_id"
    let before = try books.ask(sizes)
    let folder = books.folder()
    let again = try Tool.mlps("demo", "--database", books.reached(by: "mlps_owner"), "--out", folder)
    try #require(again.status == 0, "\(again)")
    #expect(try books.ask(sizes) == before)
    for name in City.days {
      #expect(try Books.digests(of: "\(folder)/\(name)") == Books.digests(of: "\(city.printed)/\(name)"))
    }
  }

  @Test func `A file is known by its bytes, and one altered byte is refused`() throws {
    let city = try City.open()
    let books = try city.copy()
    let folder = city.folders[2]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let known = try Tool.mlps("report", "verify", "\(folder)/\(name)", "--database", books.reached(by: "mlps_owner"))
      #expect(known.status == 0 && known.output.contains("2016-06-30"), "\(known)")
      var bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      bytes[bytes.count / 2] ^= 1
      let altered = "\(City.folder)/\(UUID().uuidString).xlsx"
      try bytes.write(to: URL(filePath: altered))
      let refused = try Tool.mlps("report", "verify", altered, "--database", books.reached(by: "mlps_owner"))
      #expect(refused.status == 6, "\(refused)")
    }
  }
}
