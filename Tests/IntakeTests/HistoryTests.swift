import Casework
import Intake
import Registry
import Statute
import Testing

@Suite struct HistoryTests {
  /// What the books say, without the identities and numbers that chance gave.
  static func says(_ index: LedgerIndex) -> [String] {
    index.sites.values.map { site in
      let known = site.described?.value
      let object = site.object.flatMap { index.objects[$0] }
      let parts: [String] = [
        known?.name ?? "", known?.region ?? "", known?.contact ?? "", site.origin.rawValue,
        known.flatMap { index.units[$0.unit]?.described?.value.name } ?? "",
        site.names.map { "\($0.value.domain)\($0.value.isMain)" }.sorted().joined(separator: ","),
        site.icp.map { "\($0.value)@\($0.on?.description ?? "?")" } ?? "-",
        site.review.map { "\($0.value)@\($0.on?.description ?? "?")" } ?? "-",
        site.live.map { $0.on?.description ?? "?" } ?? "-", site.mark.map { $0.on?.description ?? "?" } ?? "-",
        site.closing.map { "\($0.value.merged)@\($0.on?.description ?? "?")" } ?? "-",
        "\(site.letter?.value ?? false)\(site.suspended?.value ?? false)",
        object.map { "\($0.grading?.value.rawValue ?? 0)@\($0.grading?.on?.description ?? "?")" } ?? "-",
        object?.certificate?.value ?? "-",
        object?.report.map { "\($0.value.conclusion)@\($0.on?.description ?? "?")" } ?? "-",
      ]
      return parts.joined(separator: "|")
    }.sorted()
  }

  @Test(arguments: 0..<60)
  func `entering any file twice adds nothing the second time`(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &+ 100)
    let rows = Sample.rows(15, using: &dice)
    var index = LedgerIndex()
    for text in [csv(ledgerHeadings, rows), csv(ledgerHeadings, Sample.changed(rows, using: &dice))] {
      let first = try plan(text, index, seed: dice.next())
      #expect(first.refusals == [])
      index = index.after(first)
      let second = try plan(text, index, seed: dice.next())
      #expect(second.isEmpty && second.count(.unchanged) == rows.count)
    }
  }

  @Test(arguments: 0..<60)
  func `entering in two halves equals entering in one`(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &+ 900)
    let rows = Sample.rows(16, using: &dice)
    let whole = LedgerIndex().after(try plan(csv(ledgerHeadings, rows), seed: dice.next()))
    var halves = LedgerIndex()
    for half in [rows[..<8], rows[8...]] {
      halves = halves.after(try plan(csv(ledgerHeadings, Array(half)), halves, seed: dice.next()))
    }
    #expect(HistoryTests.says(whole) == HistoryTests.says(halves))
    #expect(whole.units.count == halves.units.count && whole.objects.count == halves.objects.count)
    #expect(whole.testers.count == halves.testers.count)
  }

  @Test func `rows of random cells never crash, and none is lost`() throws {
    var dice = Dice(seed: 77)
    let names = ledgerHeadings.split(separator: ",").map(String.init)
    let words =
      Array(goodRow.values) + [
        "无", "/",
        "2016-02-30", "🙂", "SSS", "S9A9", "第", "=1", "\u{0}", "１２３", "..", "xn--", "a.b", "99999999999999999999", "级",
        "截至", "-1", "日", "2016.", "年月日", "，、；", "()", "市直", "371523", "关停", "符合", "茌平县",
      ]
    for _ in 0..<40 {
      let rows = (0..<25).map { _ in
        Dictionary(
          uniqueKeysWithValues: names.map { ($0, words.randomElement(using: &dice)!.replacing("\u{0}", with: "")) })
      }
      let plan = try plan(csv(ledgerHeadings, rows))
      #expect(plan.rows.count == rows.count)
      #expect(plan.rows.allSatisfy { $0.verdict != .refused || $0.decision.isEmpty })
    }
  }
}
