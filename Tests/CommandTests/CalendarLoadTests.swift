import Testing

@Suite struct CalendarLoadTests {
  private static func file(_ days: [(String, String, Bool)], year: Int = 2027) -> String {
    let entries = days.map { "{\"name\":\"\($0)\",\"date\":\"\($1)\",\"isOffDay\":\($2)}" }
    return "{\"year\":\(year),\"papers\":[\"a\"],\"days\":[\(entries.joined(separator: ","))]}"
  }

  private static let days = [
    ("元旦", "2026-12-31", true), ("元旦", "2027-01-01", true), ("元旦", "2027-01-02", true), ("元旦", "2027-01-03", true),
    ("元旦", "2027-01-09", false),
  ]
  private static let paper = ["--source", "国办发明电〔2026〕9号", "--published-on", "2026-11-05", "--by", "张伟"]

  @Test func `a notice is loaded once, counts from then on, and is never altered`() throws {
    let folder = try Folder()
    func run(_ words: [String]) throws -> Run { try Run.mlps(["--home", folder.home] + words) }
    let count = ["calendar", "add", "2026-12-29", "--working-days", "6", "--format", "json"]
    #expect(
      try run(count).out == """
        {"raw_due":"2027-01-06","due":"2027-01-06","provisional":true,"skipped":[\
        {"day":"2027-01-02","reason":"周末"},{"day":"2027-01-03","reason":"周末"}]}

        """)

    let file = try folder.write(Self.file(Self.days), to: "2027.json")
    let load = ["calendar", "load", file, "--format", "json"] + Self.paper
    let first = try run(load)
    #expect(first == Run(out: "{\"year\":2027,\"added\":5,\"known\":0}\n", err: "", code: 0))
    #expect(try run(load).out == "{\"year\":2027,\"added\":0,\"known\":5}\n")

    let counted = """
      {"raw_due":"2027-01-08","due":"2027-01-08","provisional":false,"skipped":[\
      {"day":"2026-12-31","reason":"放假"},{"day":"2027-01-01","reason":"放假"},\
      {"day":"2027-01-02","reason":"放假"},{"day":"2027-01-03","reason":"放假"}]}

      """
    #expect(try run(count) == Run(out: counted, err: "", code: 0))

    let shown = try run(["calendar", "show", "2027", "--format", "csv"])
    #expect(
      shown.out == """
        day,working,festival
        2026-12-31,false,放假
        2027-01-01,false,放假
        2027-01-02,false,放假
        2027-01-03,false,放假
        2027-01-09,true,调休上班

        """)

    var opposite = Self.days
    opposite[4].2 = true
    let contradicted = try run(
      ["calendar", "load", try folder.write(Self.file(opposite), to: "b.json")] + Self.paper)
    #expect(contradicted.code == 1)
    #expect(contradicted.err.hasPrefix("拒绝（calendar_day_contradicted）：2027-01-09已载入为上班，与文件相反\n依据：国办发明电〔2026〕9号\n"))

    var shorter = Self.days + [("国庆节", "2027-10-01", true)]
    shorter.remove(at: 2)
    let missing = try run(["calendar", "load", try folder.write(Self.file(shorter), to: "c.json")] + Self.paper)
    #expect(missing.code == 1)
    #expect(missing.err.hasPrefix("拒绝（calendar_day_contradicted）：2027-01-02已载入，文件中没有\n"))
    #expect(try run(["calendar", "show", "2027", "--format", "csv"]).out == shown.out)
  }

  @Test func `a file that cannot be a year's notice is refused before any database is asked`() throws {
    let folder = try Folder()
    func refusal(_ text: String) throws -> Run {
      try Run.mlps(
        ["--home", folder.home, "calendar", "load", try folder.write(text, to: "x.json")] + Self.paper)
    }
    let empty = try refusal("{\"year\":2027,\"papers\":[],\"days\":[]}")
    #expect(empty.code == 1)
    #expect(empty.err.hasPrefix("拒绝（holiday_year_empty）：文件中没有2027年的任何安排，该年的通知尚未印发\n"))
    let weekday = try refusal(Self.file([("元旦", "2027-01-04", false)]))
    #expect(weekday.err.hasPrefix("拒绝（holiday_file_day）：2027-01-04不是周六、周日，不能是调休上班日\n"))
    let twice = try refusal(Self.file([Self.days[1], Self.days[1]]))
    #expect(twice.err.hasPrefix("拒绝（holiday_file_day）：2027-01-01出现两次\n"))
    let other = try refusal(Self.file(Self.days, year: 2028))
    #expect(other.err.hasPrefix("拒绝（holiday_file_day）：2026-12-31不属于2028年的安排\n"))
    let noDay = try refusal(Self.file([("元旦", "2027-02-30", true)]))
    #expect(noDay.err.hasPrefix("拒绝（holiday_file_day）：“2027-02-30”不是日期\n"))
    let noJSON = try refusal("day,working\n")
    #expect(noJSON.code == 1)
    #expect(noJSON.err.hasPrefix("拒绝（holiday_file_unreadable）："))
    let absent = try Run.mlps(["calendar", "load", folder.path + "/none.json"] + Self.paper)
    #expect(absent == Run(out: "", err: "没有文件“\(folder.path)/none.json”\n", code: 4))
  }
}
