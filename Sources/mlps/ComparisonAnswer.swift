import Intake
import Wording

/// A received template held against ours, as it is printed (比对结果).
struct ComparisonAnswer {
  private let comparison: LayoutComparison
  private let file: String

  init(_ comparison: LayoutComparison, of file: String) { (self.comparison, self.file) = (comparison, file) }

  /// What was held against what, and how it came out.
  var summary: String {
    let counts = LayoutComparison.State.allCases.filter { comparison.count($0) > 0 }.map {
      "\(Self.word($0)) \(comparison.count($0))"
    }
    return say(
      "来表“\(comparison.received)”\(comparison.header) 对 \(comparison.campaign) \(comparison.book)“\(comparison.sheet)”：",
      "received “\(comparison.received)” \(comparison.header), ours \(comparison.campaign) \(comparison.book) “\(comparison.sheet)”: "
    )
      + counts.joined(separator: say("，", ", "))
  }

  var answer: Answer {
    let records = comparison.lines.map { line in
      JSONValue.object([
        ("state", .text(line.state.rawValue)), ("ours", .text(orNull: Self.path(line.ours))),
        ("our_cell", .text(orNull: line.ours?.cell)), ("theirs", .text(orNull: Self.path(line.theirs))),
        ("their_cell", .text(orNull: line.theirs?.cell)),
      ])
    }
    let rows = comparison.lines.map { line in
      [
        Self.word(line.state), line.ours?.cell ?? "", Self.path(line.ours) ?? "", line.theirs?.cell ?? "",
        Self.path(line.theirs) ?? "",
      ]
    }
    let heads = [
      say("结论", "State"), say("本表", "Ours"), say("栏目", "Heading"), say("来表", "Theirs"), say("栏目", "Heading"),
    ]
    return Answer(
      .object([
        ("file", .text(file)), ("received", .text(comparison.received)), ("header", .text(comparison.header)),
        ("campaign", .text(comparison.campaign)), ("book", .text(comparison.book)), ("sheet", .text(comparison.sheet)),
        ("same", .bool(comparison.isSame)), ("columns", .array(records)),
      ]), table: TextTable(heads: heads, rows: rows).text, records: records,
      heads: ["state", "ours", "our_cell", "theirs", "their_cell"])
  }

  private static func path(_ place: LayoutComparison.Place?) -> String? { place?.path.joined(separator: " → ") }

  private static func word(_ state: LayoutComparison.State) -> String {
    switch state {
    case .same: say("相同", "same")
    case .shifted: say("顺移", "shifted")
    case .moved: say("换位", "moved")
    case .similar: say("相近", "similar")
    case .oursOnly: say("本表独有", "ours only")
    case .theirsOnly: say("来表独有", "theirs only")
    }
  }
}
