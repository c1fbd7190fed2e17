import Foundation
import Testing

/// An office of another city: its own regions, the same campaign under its own name, no line of Swift.
@Suite struct OtherPlaceTests {
  private static let regions = "\(Tool.root)/Tests/BookTests/dezhou.json"
  private static let campaign = "dezhou-2015"
  private static let names = [
    "市直", "德城区", "陵城区", "乐陵市", "禹城市", "宁津县", "齐河县", "临邑县", "平原县", "武城县", "夏津县", "庆云县",
  ]
  private static let zones = ["德州经济技术开发区", "德州运河经济开发区"]
  /// By its region: unit, site, address.
  private static let roster = [
    ("市直", "德州市教育局", "jyj.dezhou.gov.cn"), ("德州市市直", "德州市财政局", "czj.dezhou.gov.cn"),
    ("德城区", "德城区人民政府", "www.decheng.gov.cn"), ("371403", "陵城区人民政府", "www.lingcheng.gov.cn"),
    ("乐陵", "乐陵市人民政府", "www.laoling.gov.cn"), ("德州市乐陵市", "乐陵市教育局", "jyj.laoling.gov.cn"),
    ("齐河县", "齐河县人民政府", "www.qihe.gov.cn"), ("庆云", "庆云县人民政府", "www.qingyun.gov.cn"),
    ("德州经开区", "德州经济技术开发区管委会", "jkq.dezhou.gov.cn"),
  ]

  /// The database of a new ledger in the server of the sample.
  private static func ledger() throws -> Books {
    let books = Books(
      name: "place_\(UUID().uuidString.lowercased().filter { $0 != "-" })", server: try City.open().server)
    try books.ask("create database \(books.name) owner mlps_owner", of: "postgres")
    return books
  }

  private static func migrate(_ books: Books, _ regions: String?) throws -> Tool {
    let words = ["database", "migrate", "--database", "\(books.server) dbname=\(books.name) user=mlps_owner"]
    return try Tool.mlps(words + (regions.map { ["--regions", $0] } ?? []))
  }

  /// The shipped campaign under the name of the city: no more than texts are changed.
  private static func pack() throws -> String {
    let folder = "\(Tool.root)/Reports/liaocheng-2015"
    var texts: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      texts[String(file.dropLast(5))] = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        .replacing("聊城", with: "德州").replacing("liaocheng-2015", with: campaign)
    }
    let path = "\(City.folder)/\(UUID().uuidString).json"
    try JSONSerialization.data(withJSONObject: texts).write(to: URL(filePath: path))
    return path
  }

  private static func write(_ text: String) throws -> String {
    let path = "\(City.folder)/\(UUID().uuidString).csv"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `another city lists its sites, opens its campaign and prints its own rows, and they add up`() throws {
    let books = try Self.ledger()
    let made = try Self.migrate(books, Self.regions)
    try #require(made.status == 0, "\(made)")
    #expect(made.complaint.contains("德州市(371400),今天共14行"), "\(made)")
    let app = ["--database", books.reached(by: "mlps_app")]
    let listed = try Tool.mlps(["region", "list", "--as-of", "2016-06-30"] + app)
    let places = (Self.names + Self.zones).map { listed.output.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && !listed.output.contains("聊城"), "\(listed)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(listed)")

    let lines = Self.roster.enumerated().map { "\($0 + 1),\($1.1),\($1.1)网站,http://\($1.2)/,\($1.0)" }
    let file = try Self.write("序号,单位,网站名称,网址,地区\n" + lines.joined(separator: "\n") + "\n")
    let planned = try Tool.mlps(
      ["import", "plan", file, "--as-of", "2016-06-01", "-o", file + ".plan"] + app)
    #expect(planned.status == 0, "\(planned)")
    let applied = try Tool.mlps(["import", "apply", file + ".plan"] + app)
    try #require(applied.status == 0, "\(applied)")
    let foreign = try Self.write("序号,单位,网站名称,网址,地区\n1,冠县教育局,冠县教育局网站,http://jy.guanxian.gov.cn/,冠县\n")
    let refused = try Tool.mlps(
      ["import", "plan", foreign, "--as-of", "2016-06-01", "-o", foreign + ".plan"] + app)
    #expect(refused.status == 1 && refused.output.contains("冠县"), "\(refused)")

    let opened = try Tool.mlps(
      ["campaign", "open", Self.campaign, "--pack", try Self.pack(), "--on", "2015-11-16", "--document", "德办〔2015〕1号"]
        + ["--as", "coordinator:李主任"] + app)
    try #require(opened.status == 0, "\(opened)")
    let folder = books.folder()
    let built = try Tool.mlps(
      ["report", "build", Self.campaign, "--as-of", "2016-06-30", "-o", folder]
        + ["--database", books.reached(by: "mlps_owner")])
    try #require(built.status == 0, "\(built)")

    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let first = try #require(names.first { $0.hasPrefix("附件1") })
    #expect(first.hasPrefix("附件1_"))
    let sheet = try Tool.python("show_sheet.py", ["\(folder)/\(first)", "表1-1 总体进展（一）"])
    // No word of a sample where there is none.
    #expect(!sheet.output.contains("示例数据"), "\(sheet)")
    #expect(sheet.output.contains("德州市网站安全专项整治行动") && !sheet.output.contains("聊城"), "\(sheet)")
    // Label and number of sites, row by row; a sum is a formula, which the second counting looks at.
    let known = Set(["全市合计", "县（市、区）小计", "市属开发区小计"] + Self.names + Self.zones)
    let rows = sheet.output.split(separator: "\n").compactMap { line -> (label: String, sites: Int?)? in
      let cells = line.split(separator: "\t").map(String.init)
      guard let place = cells.prefix(2).firstIndex(where: known.contains), cells.count > place + 1 else { return nil }
      return (cells[place], Int(cells[place + 1]))
    }
    #expect(
      rows.map(\.label) == ["全市合计"] + Self.names + ["县（市、区）小计"] + Self.zones + ["市属开发区小计"], "\(sheet)")
    #expect(rows.map(\.sites) == [nil, 2, 1, 1, 2, 0, 0, 1, 0, 0, 0, 0, 1, nil, 1, 0, nil], "\(sheet)")
    #expect(rows.compactMap(\.sites).reduce(0, +) == Self.roster.count)

    // A second counting of every cell, from the extract and the file of regions alone.
    let place = "\(City.folder)/\(UUID().uuidString).zip"
    let taken = try books.extract(try books.run(of: folder), to: place)
    try #require(taken.status == 0, "\(taken)")
    let counted = try Tool.python(
      "check_books.py",
      ["--regions", Self.regions, "--unit", "德州市网站安全专项整治行动办公室", "--extract", place, folder])
    #expect(counted.status == 0, "\(counted)")

    // By a name that only this city knows, and by one of another.
    #expect(try Tool.mlps(["due", "list", "--region", "乐陵", "--on", "2016-06-30"] + app).status == 0)
    #expect(try Tool.mlps(["due", "list", "--region", "冠县", "--on", "2016-06-30"] + app).status == 4)

    // What was published stays; what comes later is added.
    let other = try Self.migrate(books, "371500")
    #expect(other.status == 1 && other.complaint.contains("regions_of_another_place"), "\(other)")
    let text = try String(contentsOfFile: Self.regions, encoding: .utf8)
    let renamed = try Self.write(text.replacing("\"name\": \"夏津县\"", with: "\"name\": \"夏津市\""))
    let past = try Self.migrate(books, renamed)
    #expect(past.status == 1 && past.complaint.contains("region_published"), "\(past)")
    let zone = #"[{"code": "LC-TQX", "name": "德州天衢新区", "kind": "市属开发区", "since": "2022-06-01"}]"#
    let grown = try Self.write(text.replacing("\n  ],\n  \"former\"", with: ",\n    \(zone)\n  ],\n  \"former\""))
    for _ in 1...2 {
      let added = try Self.migrate(books, grown)
      #expect(added.status == 0 && added.complaint.contains("今天共15行"), "\(added)")
    }
    #expect(try books.ask("select count(*) from audit.event where particulars ->> 'setting' = 'regions'") == "2")
    let again = books.folder()
    let rebuilt = try Tool.mlps(
      ["report", "build", Self.campaign, "--as-of", "2016-06-30", "-o", again]
        + [
          "--known-at",
          try books.ask("select to_json(min(known_at) at time zone 'UTC') #>> '{}' || 'Z' from press.report_run"),
        ]
        + ["--database", books.reached(by: "mlps_owner")])
    try #require(rebuilt.status == 0, "\(rebuilt)")
    #expect(try Books.digests(of: again) == Books.digests(of: folder))
  }

  @Test func `a new ledger is of 聊城 where nobody chooses, and of another place as long as it is empty`() throws {
    let books = try Self.ledger()
    #expect(try Self.migrate(books, nil).status == 0)
    #expect(try books.ask("select count(*), min(code) from law.region") == "13|371500")
    let chosen = try Self.migrate(books, Self.regions)
    #expect(chosen.status == 0, "\(chosen)")
    #expect(try books.ask("select count(*), min(code) from law.region") == "14|371400")
    // Nobody chooses again: what was chosen stays.
    #expect(try Self.migrate(books, nil).status == 0)
    #expect(try books.ask("select count(*), min(code) from law.region") == "14|371400")
    let back = try Self.migrate(books, "371500")
    #expect(back.status == 0, "\(back)")
    #expect(try books.ask("select count(*) from law.region_code") == "16")
  }

  @Test func `a faulty file is told by place and reason, all of it, and nothing is written`() throws {
    let books = try Self.ledger()
    #expect(try Self.migrate(books, nil).status == 0)
    let text = try String(contentsOfFile: Self.regions, encoding: .utf8)
      .replacing("\"371481\"", with: "\"371581\"").replacing(
        "\"县级市\"}],\n    [{\"code\": \"371482\"", with: "\"市\"}],\n    [{\"code\": \"371482\"")
    let faulty = try Self.write(text.replacing("\"371423\"", with: "\"371523\""))
    let said = try Self.migrate(books, faulty)
    #expect(said.status == 1, "\(said)")
    #expect(said.complaint.contains("rows[3][0].kind:不认识的行政区划类别“市”"), "\(said)")
    #expect(said.complaint.contains("rows[11][0]:代码“371523”不在“371400”之下"), "\(said)")
    #expect(try books.ask("select count(*), min(code) from law.region") == "13|371500")
    #expect(try Self.migrate(books, "371400").status == 4)
  }
}
