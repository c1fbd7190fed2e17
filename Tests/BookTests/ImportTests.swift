import Foundation
import Testing

@Suite struct ImportTests {
  static let heads = "统计归属,单位类别,主办单位,统一社会信用代码,网站名称,主域名,等级,定级日期,备案证明编号,备案日期"
  static let good =
    "冠县,党政机关,冠县示范局,1137152500500000X3,冠县示范网,sf.guanxian.gov.cn,第二级,2016.3.5,37150099999-16001,2016年3月20日"

  @Test func `A ledger is planned, entered once, and then changes nothing`() throws {
    let books = try City.open().copy()
    let ledger = try Self.file(Self.heads, Self.good)
    let plan = ledger + ".plan"
    let app = books.reached(by: "mlps_app")

    let planned = try Tool.mlps("import", "plan", ledger, "-o", plan, "--database", app)
    #expect(planned.status == 0, "\(planned)")
    #expect(planned.output.contains("冠县示范网") && planned.output.contains("37150099999-16001"))
    #expect(try books.ask("select count(*) from ledger.import") == "0", "a plan changes nothing")

    let applied = try Tool.mlps("import", "apply", plan, "--database", app)
    #expect(applied.status == 0, "\(applied)")
    #expect(try books.ask("select recorded_by <> '' from ledger.import") == "t")
    #expect(
      try books.ask("select count(*) from ledger.filing_certified where number = '37150099999-16001'") == "1")

    let again = try Tool.mlps("import", "apply", plan, "--database", app)
    #expect(again.status == 0, "\(again)")
    let replanned = try Tool.mlps("import", "plan", ledger, "-o", plan, "--database", app)
    #expect(replanned.status == 0, "\(replanned)")
    let empty = try Tool.mlps("import", "apply", plan, "--database", app)
    #expect(empty.status == 0, "\(empty)")
    #expect(
      try books.ask("select count(*) from ledger.filing_certified where number = '37150099999-16001'") == "1",
      "the same file again changes nothing")
  }

  @Test func `One refused row keeps the whole file out, unless it is told to be skipped`() throws {
    let books = try City.open().copy()
    let bad = Self.good.replacing("示范", with: "样板").replacing("sf.", with: "yb.")
      .replacing("37150099999-16001", with: "37150099999-16002").replacing("2016.3.5", with: "2016-02-30")
    let ledger = try Self.file(Self.heads, Self.good, bad)
    let plan = ledger + ".plan"
    let app = books.reached(by: "mlps_app")

    let planned = try Tool.mlps("import", "plan", ledger, "-o", plan, "--database", app)
    #expect(planned.status == 1)
    #expect(planned.output.contains("H3") && planned.output.contains("2016-02-30"), "\(planned)")
    let refused = try Tool.mlps("import", "apply", plan, "--database", app)
    #expect(refused.status == 1)
    #expect(try books.ask("select count(*) from ledger.import") == "0")

    let skipped = try Tool.mlps("import", "apply", plan, "--skip-refused", "--database", app)
    #expect(skipped.status == 0, "\(skipped)")
    #expect(try books.ask("select rows_read || '/' || rows_refused from ledger.import") == "2/1")
  }

  @Test func `A plan drawn before somebody else wrote is overtaken`() throws {
    let books = try City.open().copy()
    let app = books.reached(by: "mlps_app")
    let ledger = try Self.file(Self.heads, Self.good)
    #expect(try Tool.mlps("import", "plan", ledger, "-o", ledger + ".a", "--database", app).status == 0)
    #expect(try Tool.mlps("import", "plan", ledger, "-o", ledger + ".b", "--database", app).status == 0)
    #expect(try Tool.mlps("import", "apply", ledger + ".a", "--database", app).status == 0)
    #expect(try Tool.mlps("import", "apply", ledger + ".b", "--database", app).status == 5)
    #expect(try books.ask("select count(*) from ledger.import") == "1")
  }

  private static func file(_ lines: String...) throws -> String {
    let path = "\(City.folder)/ledger-\(UUID().uuidString).csv"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    return path
  }
}
