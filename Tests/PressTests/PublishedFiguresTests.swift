import Foundation
import Press
import Reports
import Testing

/// Figures that were really published, put through our checks: what does not add up is caught, what does passes.
@Suite struct PublishedFiguresTests {
  // Of counties and zones: what is the city's own is also its units'.
  private static let regions = SampleRegister.regions2016.filter { $0.kind != .city }

  /// An issue in which nothing is counted, compared with none.
  private static var blank: Sample {
    var sample = Sample()
    sample.issue.cube = Cube()
    sample.issue.previous = nil
    return sample
  }

  private static func group(_ place: Int, _ category: String = "organ") -> Group {
    Group(region: regions[place].code, category: category)
  }

  /// So many sites in operation in a row, of which nothing is owed.
  private static func enter(_ sites: Int, in sample: inout Sample, _ group: Group) {
    for measure in ["A1", "A2", "D10.due"] { sample.issue.cube.enter(measure, group, sites) }
  }

  /// So many sites of the second level in a row: filed or not, tested or not.
  private static func enter(
    _ sites: Int, filed: Int, left: Int, tested: Int, untested: Int, in sample: inout Sample
  ) {
    let group = group(0)
    for measure in ["A1", "A2", "D1", "D2", "D2.2", "D4", "E1"] { sample.issue.cube.enter(measure, group, sites) }
    for measure in ["D5", "D5.2", "D8.done"] { sample.issue.cube.enter(measure, group, filed) }
    for measure in ["E2", "E6.1"] { sample.issue.cube.enter(measure, group, tested) }
    sample.issue.cube.enter("D5.none", group, left)
    sample.issue.cube.enter("E1.none", group, untested)
  }

  /// The ids of the checks that fail; `printed` where what we should print is not what was.
  private static func failures(of published: PublishedCase) throws -> Set<String> {
    var sample = blank
    var lists: [ListCount] = []
    var isPrintedAlike = true
    switch published.claim {
    case .sum:
      for (place, part) in published.parts.enumerated() { enter(part, in: &sample, group(place)) }
      let stated = try #require(Int(published.stated))
      // What is in the total and in no row.
      enter(stated - published.parts.reduce(0, +), in: &sample, Group(region: "?", category: "organ"))
    case .sumTwice:
      let (ones, others) = (published.parts.prefix(2).reduce(0, +), published.parts.suffix(2).reduce(0, +))
      for (place, part) in published.parts.prefix(2).enumerated() { enter(part, in: &sample, group(place)) }
      // The second kind counts the same ones by category: what it has more is in no category of ours.
      enter(others - ones, in: &sample, Group(region: regions[0].code, category: "?"))
      isPrintedAlike = Int(published.stated) == ones
    case .remainder:
      let (whole, done) = (published.parts[0], published.parts[1])
      enter(
        whole, filed: done, left: try #require(Int(published.stated)), tested: whole, untested: 0, in: &sample)
    case .rate(let isRest):
      let whole = isRest ? published.parts[0] : published.parts[1]
      let part = isRest ? whole - published.parts[1] : published.parts[0]
      enter(whole, filed: whole, left: 0, tested: part, untested: whole - part, in: &sample)
      isPrintedAlike = try prints(part, of: whole, as: published.stated)
    case .prose(let inTable, let inText):
      let stated = try #require(Int(published.stated))
      enter(inTable, in: &sample, group(0))
      enter(stated - inTable, in: &sample, group(1))
      // The place of which the text speaks, beside its cell.
      #expect(sample.balance().isBalanced)
      sample.issue.region = regions[0].code
      lists = [ListCount(sheet: "文字材料", measure: "A1", rows: inText)]
    }
    return Set(sample.balance(lists).failures.map(\.id)).union(isPrintedAlike ? [] : ["printed"])
  }

  /// Whether our rate, to as many places as were published and ours has, is the one that was.
  private static func prints(_ part: Int, of whole: Int, as stated: String) throws -> Bool {
    let rate = try #require(Rate(of: part, in: whole))
    let pieces = stated.dropLast().split(separator: ".")
    let whole = try #require(Int(pieces[0]))
    guard pieces.count > 1 else { return (rate.tenths + 5) / 10 == whole }
    let hundredths = try #require(Int(pieces[1].padding(toLength: 2, withPad: "0", startingAt: 0)))
    return (whole * 100 + hundredths + 5) / 10 == rate.tenths
  }

  @Test func `every figure of the file is caught by the check that is named, or passes them all`() throws {
    let cases = try PublishedCase.all()
    #expect(cases.count == 22)
    for published in cases {
      let failures = try Self.failures(of: published)
      if published.caught.isEmpty {
        #expect(failures.isEmpty, "\(published.testDescription): \(failures.sorted())")
        #expect(published.judged.contains("yes"), "\(published.testDescription)")
      } else {
        #expect(published.caught.isSubset(of: failures), "\(published.testDescription): \(failures.sorted())")
        #expect(!published.judged.hasPrefix("yes"), "\(published.testDescription)")
      }
    }
    #expect(cases.count { $0.caught.isEmpty } == 14)
  }

  @Test func `a total that a footnote explains goes out under the name of who accepts it`() throws {
    let published = try #require(try PublishedCase.all().first { $0.id == "R05" })
    var sample = Self.blank
    for (place, part) in published.parts.enumerated() { Self.enter(part, in: &sample, Self.group(place)) }
    // 中国政府网 itself is in the total and in no tier: a footnote said so.
    sample.issue.cube.enter("A1", Group(region: "?", category: "organ"), 1)
    let failures = sample.balance().failures.map(\.id)
    #expect(failures.contains("S2"))
    for id in failures { sample.issue.integrity.acceptances[id] = "王某某接受：含中国政府网，见附注" }
    #expect(sample.balance().isBalanced)
    #expect(sample.balance().lines.contains { $0.id == "S2" && $0.verdict == .explained("王某某接受：含中国政府网，见附注") })
  }

  @Test func `what is left is what was to be done less what was done`() throws {
    let published = try #require(try PublishedCase.all().first { $0.id == "R10" })
    var sample = Self.blank
    let (whole, done) = (published.parts[0], published.parts[1])
    Self.enter(whole, filed: done, left: whole - done, tested: whole, untested: 0, in: &sample)
    #expect(sample.balance().isBalanced)
  }
}
