import Testing

@Suite struct CalendarTests {
  /// Words behind `calendar add`, the raw end, the end, and the days skipped: `09-25…09-27 中秋节`.
  struct Case: CustomTestStringConvertible, Sendable {
    let words: String
    let raw: String
    let due: String
    var isProvisional = false
    var skipped: [String] = []

    var testDescription: String { words }

    var document: String {
      let rest = skipped.flatMap { span -> [String] in
        let parts = span.split(separator: " ")
        let days = parts[0].split(separator: "…")
        let (month, first, last) = (
          days[0].dropLast(3), Int(days[0].suffix(2)) ?? 0, Int(days[days.count - 1].suffix(2)) ?? 0
        )
        return (first...last).map { day in
          "{\"day\":\"\(month)-\(day < 10 ? "0" : "")\(day)\",\"reason\":\"\(parts[1])\"}"
        }
      }
      return "{\"raw_due\":\"\(raw)\",\"due\":\"\(due)\",\"provisional\":\(isProvisional),\"skipped\":["
        + rest.joined(separator: ",") + "]}\n"
    }
  }

  static let vectors = [
    Case(
      words: "2026-09-21 --working-days 10", raw: "2026-10-12", due: "2026-10-12",
      skipped: ["2026-09-25…2026-09-27 中秋节", "2026-10-01…2026-10-07 国庆节", "2026-10-11 周末"]),
    Case(
      words: "2026-02-09 --working-days 10", raw: "2026-02-28", due: "2026-02-28",
      skipped: ["2026-02-15…2026-02-23 春节"]),
    Case(
      words: "2026-04-29 --working-days 5", raw: "2026-05-09", due: "2026-05-09",
      skipped: ["2026-05-01…2026-05-05 劳动节"]),
    Case(
      words: "2025-09-22 --working-days 10", raw: "2025-10-11", due: "2025-10-11",
      skipped: ["2025-09-27 周末", "2025-10-01…2025-10-08 国庆节、中秋节"]),
    Case(
      words: "2026-12-01 --working-days 10", raw: "2026-12-15", due: "2026-12-15",
      skipped: ["2026-12-05…2026-12-06 周末", "2026-12-12…2026-12-13 周末"]),
    Case(
      words: "2026-09-02 --days 30", raw: "2026-10-02", due: "2026-10-08", skipped: ["2026-10-02…2026-10-07 国庆节"]),
    Case(
      words: "2026-01-16 --days 30", raw: "2026-02-15", due: "2026-02-24", skipped: ["2026-02-15…2026-02-23 春节"]),
    Case(words: "2026-10-12 --days 30", raw: "2026-11-11", due: "2026-11-11"),
    Case(
      words: "2026-11-30 --months 3", raw: "2027-02-28", due: "2027-03-01", isProvisional: true,
      skipped: ["2027-02-28 周末"]),
    Case(words: "2027-12-31 --months -3", raw: "2027-09-30", due: "2027-09-30"),
    Case(words: "2026-10-12 --working-days=-3", raw: "2026-10-08", due: "2026-10-08", skipped: ["2026-10-11 周末"]),
  ]

  @Test(arguments: vectors) func `a period ends on this day, with the days it skips`(asked: Case) throws {
    let run = try Run.mlps(
      ["calendar", "add"] + asked.words.split(separator: " ").map(String.init) + ["--format", "json"])
    #expect(run.out == asked.document)
    #expect(run.code == 0)
    #expect(run.err.isEmpty != asked.isProvisional)
    #expect(!asked.isProvisional || run.err.contains("不得据此认定逾期"))
  }

  @Test func `a question touches no database of its own accord`() throws {
    let folder = try Folder()
    let run = try Run.mlps(["--home", folder.home, "calendar", "add", "2026-12-01", "--working-days", "10"])
    #expect(run.code == 0)
    #expect(folder.isEmpty)
    let unreachable = try Run.mlps(["--database", "host=\(folder.path) dbname=x", "calendar", "show", "2026"])
    #expect(unreachable.code == 69)
    #expect(unreachable.out.isEmpty)
  }
}
