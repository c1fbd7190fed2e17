import Foundation
import Testing

/// The books cut to each region (分册), printed beside the whole.
@Suite struct RegionTests {
  private static let (day, frozen) = (City.days[2], City.frozen[2])

  private func build(_ books: Books, to folder: String, _ words: String...) throws -> Tool {
    try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", Self.day, "-o", folder]
        + ["--database", books.reached(by: "mlps_owner")] + words)
  }

  private func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.contains(".") }.sorted()
  }

  @Test func `every region has its books, of one freeze, and they come to the whole`() throws {
    let city = try City.open()
    let books = try city.copy()
    let last = try books.ask("select max(id) from press.report_run")
    let folder = books.folder()
    let built = try build(books, to: folder, "--known-at", Self.frozen, "--each-region", "--templates")
    try #require(built.status == 0, "\(built)")
    let regions = try folders(in: folder)
    let valid = try books.ask(
      "select case kind when 'city' then short_name else name end from law.region where valid @> '\(Self.day)'::date")
    #expect(regions == valid.split(separator: "\n").map(String.init).sorted() && regions.count == 12)

    let summed = try Tool.python("sums.py", [folder])
    #expect(summed.status == 0 && summed.output == "169 cells of 12 regions\n", "\(summed)")
    for region in regions {
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(region)")
      #expect(files.count { $0.hasSuffix("_\(region)_20160630.xlsx") } == 4, "\(region)")
      #expect(files.count { $0.hasPrefix("附件6_填报模板_") } == 3 && files.count == 7, "\(region)")
      let own = files.filter { !$0.hasPrefix("附件6") }.map { "\(folder)/\(region)/\($0)" }
      let looked = try Tool.python("acceptance.py", own)
      #expect(looked.status == 0, "\(looked)")
    }

    // Each is a run of its own, of the same (T, F, T0), released as it balances.
    let runs = try books.ask(
      """
      select count(*), count(region), count(distinct (as_of, known_at, previous)), count(*) filter (where balanced),
        (select count(*) from press.report_release where run > \(last)), (select count(*) from press.report_book where run > \(last))
      from press.report_run where id > \(last)
      """)
    #expect(runs == "13|12|1|13|13|52")
  }

  @Test func `a region's books are those that are built of it alone, and the whole's those built without regions`()
    throws
  {
    let city = try City.open()
    let books = try city.copy()
    let (all, alone) = (books.folder(), books.folder())
    let built = try build(books, to: all, "--known-at", Self.frozen, "--each-region", "--book", "1", "--book", "4")
    try #require(built.status == 0, "\(built)")
    let one = try build(books, to: alone, "--known-at", Self.frozen, "--region", "371525", "--book", "1", "--book", "4")
    try #require(one.status == 0, "\(one)")
    #expect(try Books.digests(of: "\(all)/冠县") == Books.digests(of: alone))
    let whole = books.folder()
    let two = try build(books, to: whole, "--known-at", Self.frozen, "--book", "1", "--book", "4")
    try #require(two.status == 0, "\(two)")
    for (file, digest) in try Books.digests(of: whole) {
      let beside = try Tool.run(["sha256sum", "\(all)/\(file)"])
      #expect(beside.output.hasPrefix(digest), "\(file)")
    }
    let verified = try Tool.mlps(
      ["report", "verify", "\(all)/冠县/附件1_网站安全专项整治行动进展情况统计表_冠县_20160630.xlsx"]
        + ["--database", books.reached(by: "mlps_owner")])
    #expect(verified.status == 0, "\(verified)")
  }

  @Test func `where one region does not balance nothing is printed, unless as drafts`() throws {
    let books = try City.open().copy()
    // One main domain borne by two sites.
    try books.ask(
      """
      begin; select set_config('mlps.party', 'test', true);
      insert into ledger.site_named (acted_on, site, domain, display, role)
      select '2016-06-01', other.site, n.domain, n.display, 'main'
      from (select * from ledger.site_named where role = 'main' order by id limit 1) n,
        lateral (select site from ledger.site_described where site <> n.site order by id desc limit 1) other; commit
      """, as: "mlps_app")
    let runs = try books.ask("select count(*) from press.report_run")
    let folder = books.folder()
    let refused = try build(books, to: folder, "--each-region")
    #expect(refused.status == 6, "\(refused)")
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(try books.ask("select count(*) from press.report_run") == runs)
    let drafted = try build(books, to: folder, "--each-region", "--draft", "--book", "1")
    #expect(drafted.status == 6, "\(drafted)")
    #expect(try folders(in: folder).count == 12)
    #expect(try books.ask("select count(*) from press.report_run where draft") == "13")
    #expect(try books.ask("select count(distinct known_at) from press.report_run where draft") == "1")

    // Who answers for the whole answers for its parts: built again of the same instant they are no drafts.
    let run = try books.ask("select min(id) from press.report_run where draft")
    let frozen = try books.ask(
      "select to_char(known_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from press.report_run where id = \(run)"
    )
    let released = try Tool.mlps(
      [
        "report", "release", run, "--exception", "已报省厅", "--as", "coordinator:李主任", "--database",
        books.reached(by: "mlps_owner"),
      ])
    #expect(released.status == 0, "\(released)")
    let printed = try build(books, to: books.folder(), "--known-at", frozen, "--each-region", "--book", "1")
    #expect(printed.status == 0, "\(printed)")
    #expect(try books.ask("select count(*) from press.report_run where not draft and id > \(run)") == "13")
  }

  @Test func `one region and each exclude each other`() throws {
    let said = try Tool.mlps(
      ["report", "build", City.campaign, "--as-of", Self.day, "--region", "371525", "--each-region"]
        + ["-o", "\(City.folder)/none", "--home", "\(City.folder)/nothing"])
    #expect(said.status == 2, "\(said)")
  }
}
