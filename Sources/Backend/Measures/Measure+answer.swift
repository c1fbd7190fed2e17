public import Reports
public import Wording

extension Measures {
  /// The catalogue.
  public var answer: Answer {
    Answer(
      rows: all.map { [$0.id, $0.heading, $0.definition] }, keys: ["id", "heading", "definition"],
      heads: [say("编号", "ID"), say("名称", "Name"), say("定义", "Definition")])
  }

  /// The measure of that id; a problem where there is none.
  public func stated(_ id: Measure.ID) throws(Problem) -> Measure {
    guard let measure = self[id] else {
      throw .notFound(
        say("没有指标“\(id)”;mlps measure list 列出全部", "there is no measure “\(id)”; mlps measure list has them all"))
    }
    return measure
  }
}

extension Measure {
  /// What it counts.
  public var answer: Answer {
    let lines = lines
    return Answer(
      .object(lines.map { ($0.key, .text($0.value)) }),
      table: TextTable(heads: [say("项", "Item"), say("值", "Value")], rows: lines.map { [$0.head, $0.value] }).text)
  }

  private var lines: [(head: String, key: String, value: String)] {
    var lines = [
      (say("编号", "ID"), "id", id), (say("名称", "Name"), "heading", heading),
      (say("定义", "Definition"), "definition", definition),
    ]
    switch rule {
    case .set(let kind, _):
      var outer: [String] = []
      var at = within
      while let id = at {
        outer.append(id)
        at = Measures.catalogue[id]?.within
      }
      lines += [
        (say("所计的行", "Rows"), "of", kind.rawValue), (say("条件", "Where"), "where", predicate ?? ""),
        (say("包含于", "Within"), "within", outer.joined(separator: " ⊂ ")),
      ]
    case .rate(let numerator, let denominator):
      lines.append((say("分子/分母", "Of / in"), "rate", "\(numerator) / \(denominator)"))
    }
    return lines
  }
}
