/// The pages of a consolidation (汇编各部分), for one day or for all.
struct Sheet {
  /// Nil prints the history.
  let day: Day?

  var preface: String {
    guard let day else {
      return "列出全部规则及其沿革。起止为规则适用的首日和末日，末日空缺为现行。“工作惯例”指无明文规定、按惯例和建议掌握的事项。"
    }
    return "列出\(day.chinese)有效的规则。"
  }

  func table(_ head: [String], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return [line(head), line(head.map { _ in "---" })] + rows.map(line)
  }

  func span(_ since: Day, _ until: Day?) -> String { "\(since)—\(until.map(\.description) ?? "")" }

  func covers(_ since: Day, _ until: Day?) -> Bool {
    guard let day else { return true }
    return since <= day && until.map { day <= $0 } ?? true
  }

  /// The entries to print, each with the last day it stood.
  func entries<Value>(_ history: Dated<Value>) -> [(since: Day, until: Day?, value: Value, basis: Basis)] {
    let entries = history.entries
    return entries.indices.compactMap { index in
      let until = index + 1 < entries.count ? entries[index + 1].since - 1 : nil
      guard let value = entries[index].value, covers(entries[index].since, until) else { return nil }
      return (entries[index].since, until, value, entries[index].basis)
    }
  }

  func instruments() -> [String] {
    let rows = Instrument.allCases.filter { covers($0.inForce, $0.inForceUntil) }.map { instrument in
      [
        instrument.citation, instrument.title, instrument.kind.term,
        instrument.isDraft ? "未生效" : span(instrument.inForce, instrument.inForceUntil),
        instrument.dayIsStated ? "" : "日期推定",
      ]
    }
    return ["## 一、法律文件", ""] + table(["文号", "名称", "效力级别", "起止", "备注"], rows)
  }

  /// Every row once, with the days between which it stood.
  func machine<M: Machine>(_ machine: M.Type) -> [String] {
    var spans: [(row: Provision<M>, since: Day, until: Day?)] = []
    for entry in entries(M.provisions) {
      for row in entry.value {
        // A row carried over into the next edition is one row, not two.
        if let known = spans.firstIndex(where: { $0.row == row && $0.until == entry.since - 1 }) {
          spans[known].until = entry.until
        } else {
          spans.append((row, entry.since, entry.until))
        }
      }
    }
    let order = Array(M.Stage.allCases)
    let events = Array(M.Event.allCases)
    func key(_ row: Provision<M>) -> (Int, Int) {
      (order.firstIndex(of: row.from) ?? 0, events.firstIndex(of: row.event) ?? 0)
    }
    let sorted = spans.enumerated().sorted { a, b in
      let (x, y) = (key(a.element.row), key(b.element.row))
      if x != y { return x < y }
      return (a.element.since, a.offset) < (b.element.since, b.offset)
    }.map(\.element)
    let rows = sorted.map { span in
      [
        span.row.from.term, span.row.event.term, span.row.condition.term, span.row.to.term,
        span.row.by.members.map(\.term).joined(separator: "、"), span.row.basis.description,
        self.span(span.since, span.until),
      ]
    }
    return ["### \(M.term)（\(M.name)）", ""] + table(["由", "事项", "条件", "至", "办理主体", "依据", "起止"], rows)
  }
}
