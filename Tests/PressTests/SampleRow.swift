import Reports

/// A wide row made up for a test: its truths, and what terms may compare.
struct SampleRow {
  let kind: RowKind
  let group: Group
  let number: String
  var truths: Set<String> = []
  var level = 0
  var conclusion = ""
  var severity = ""
  var template = ""
  /// The unit that it is of.
  var unit: String?
  /// What measures add up.
  var sums: [String: Int] = [:]
  var cells: [String: Cell] = [:]

  func satisfies(_ term: Term) -> Bool {
    switch term {
    case .holds(let name): truths.contains(name)
    case .fails(let name): !truths.contains(name)
    case .equals("level", let value): level == Int(value)
    case .equals("conclusion", let value): conclusion == value
    case .equals("template", let value): template == value
    case .equals(_, let value): severity == value
    case .atLeast(_, let value): level >= value
    }
  }

  func belongs(to measure: Measure) -> Bool {
    guard case .set(kind, let terms) = measure.rule else { return false }
    return terms.allSatisfy(satisfies)
  }

  /// How much it counts for in a measure that it belongs to.
  func weight(in measure: Measure) -> Int { measure.sum.map { sums[$0, default: 0] } ?? 1 }
}
