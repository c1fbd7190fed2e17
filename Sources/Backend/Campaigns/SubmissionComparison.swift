internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// What a lower instance sent up, held against our own rows of its region (上报核对): nothing of it is added to them.
struct SubmissionComparison {
  let submission: Submission
  let region: RegionRow
  /// Our own, of the same day, as known now.
  let own: Issue
  /// Ours.
  let regions: Regions
  let fact: Int64

  struct Line {
    let measure: Measure
    let own: Int
    let sent: Int
  }

  var differing: [Line] {
    // What the sender's program does not count yet is compared with nothing.
    Measures.catalogue.all.filter { $0.kind != nil && submission.figures.hasCounted($0.id) }.compactMap { measure in
      let line = Line(
        measure: measure, own: own.cube.count(measure.id) { $0.region == region.code },
        sent: submission.figures.count(measure.id) { order(of: $0.region) == region.order })
      return line.own == line.sent ? nil : line
    }
  }

  /// Rows that the file counts besides, which are ours to count: zones, or the city's own.
  var foreign: [(name: String, sites: Int)] {
    var counts: [Int: Int] = [:]
    for row in own.regions where row.order != region.order {
      let sites = submission.figures.count("A1") { order(of: $0.region) == row.order }
      if sites > 0 { counts[row.order] = sites }
    }
    return own.regions.compactMap { row in counts[row.order].map { (row.name, $0) } }
  }

  var agrees: Bool { differing.isEmpty && foreign.isEmpty }

  /// Our row to which a code of the file belongs; where our rows are cities, what lies within one is its.
  private func order(of code: String) -> Int? {
    if let known = regions.region(code) { return known.order }
    guard regions.areOfProvince else { return nil }
    return Region.isLocal(code) ? region.order : regions.region(code.prefix(4) + "00")?.order
  }

  var answer: Answer {
    let (lines, others) = (differing, foreign)
    let records = lines.map { line in
      JSONValue.object([
        ("measure", .text(line.measure.id)), ("heading", .text(line.measure.heading)), ("own", .int(line.own)),
        ("sent", .int(line.sent)),
      ])
    }
    let table = TextTable(
      heads: [say("指标", "Measure"), say("本级", "Ours"), say("上报", "Sent"), say("差", "Difference")],
      rows: lines.map { line in
        let difference = line.sent - line.own
        return [
          title(of: line.measure.id), String(line.own), String(line.sent),
          (difference > 0 ? "+" : "") + "\(difference)",
        ]
      })
    let head = say(
      "\(region.name)上报的\(submission.asOf)一期（对方出表号\(submission.run)，提取时间\(submission.knownAt)）",
      "\(region.name), issue of \(submission.asOf) (their run \(submission.run), known at \(submission.knownAt))")
    let besides = others.map { other in
      say(
        "上报件另含\(other.name)的\(other.sites)个网站；由该行自行统计，不并入",
        "it also counts \(other.sites) sites of \(other.name), which that row counts itself")
    }
    return Answer(
      .object([
        ("fact", .int(Int(fact))), ("campaign", .text(submission.campaign)), ("region", .text(region.code)),
        ("as_of", .text("\(submission.asOf)")), ("agrees", .bool(agrees)), ("differences", .array(records)),
        (
          "besides",
          .array(others.map { .object([("name", .text($0.name)), ("sites", .int($0.sites))]) })
        ),
      ]),
      table: ([head] + (lines.isEmpty ? [say("各数一致", "all numbers agree")] : [table.text]) + besides)
        .joined(separator: "\n"), records: records, heads: ["measure", "heading", "own", "sent"])
  }
}
