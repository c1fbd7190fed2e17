import Foundation
import Statute

/// One line of the consolidation with the headings it stands under (规则汇编的一行).
struct LawLine {
  /// `五、期限`, `二、办理流程 / 备案（filing）`; without the days that a heading states.
  let section: String
  /// The cells of a row, or a remark; without the days in force.
  let text: String
  /// The days in force, where the line ends in them: `2007-06-22—2026-09-30`.
  let span: String?

  /// The lines of a day, or of the whole history: rules and remarks, without the heads of tables.
  static func all(on day: Day?) -> [LawLine] {
    var lines: [LawLine] = []
    var (chapter, part) = ("", "")
    let printed = Consolidation.text(on: day).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in printed.enumerated() {
      let isHead = index + 1 < printed.count && printed[index + 1].hasPrefix("| --- |")
      if line.hasPrefix("## ") {
        (chapter, part) = (String(line.dropFirst(3)), "")
      } else if line.hasPrefix("### ") {
        part = undated(line.dropFirst(4))
      } else if !line.isEmpty, !chapter.isEmpty, !isHead, !line.hasPrefix("| --- |") {
        lines.append(LawLine(line, under: part.isEmpty ? chapter : "\(chapter) / \(part)"))
      }
    }
    return lines
  }

  /// What stands on the second day and not on the first (`+`), and the other way round (`-`), in the order of the
  /// chapters, what replaces a line behind it. Days in force alone make no difference: an edition carries most rows on.
  static func changes(from first: Day, to second: Day) -> [(sign: Character, line: LawLine)] {
    let (before, after) = (all(on: first), all(on: second))
    let (old, new) = (Set(before.map(\.identity)), Set(after.map(\.identity)))
    let marked =
      before.filter { !new.contains($0.identity) }.map { (sign: Character("-"), line: $0) }
      + after.filter { !old.contains($0.identity) }.map { (sign: Character("+"), line: $0) }
    var sections: [String: Int] = [:]
    for line in after + before where sections[line.section] == nil { sections[line.section] = sections.count }
    var subjects: [[String]: Int] = [:]
    for mark in marked where subjects[mark.line.subject] == nil { subjects[mark.line.subject] = subjects.count }
    func place(_ line: LawLine) -> (Int, Int, Int) {
      (line.chapter, sections[line.section] ?? 0, subjects[line.subject] ?? 0)
    }
    return marked.enumerated().sorted { a, b in
      let (x, y) = (place(a.element.line), place(b.element.line))
      return x != y ? x < y : a.offset < b.offset
    }.map(\.element)
  }

  private init(_ printed: String, under section: String) {
    var cells = [printed]
    if printed.hasPrefix("| "), printed.hasSuffix(" |") {
      cells = printed.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
    span = cells.count > 1 ? cells.last.flatMap { Self.isSpan($0) ? $0 : nil } : nil
    if span != nil { cells.removeLast() }
    self.section = section
    text = cells.map { $0.isEmpty ? "—" : $0 }.joined(separator: " | ")
  }

  private var identity: [String] { [section, text] }

  /// What the line is about: its first cell; of a step in a procedure the stage and the event.
  private var subject: [String] {
    [section] + text.components(separatedBy: " | ").prefix(section.hasPrefix("二、") ? 2 : 1)
  }

  /// The place of its chapter among the fifteen.
  private var chapter: Int {
    let numerals = [
      "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五",
    ]
    return numerals.firstIndex(of: String(section.prefix { $0 != "、" })) ?? numerals.count
  }

  /// `安全通用要求 2019-12-01—（…）` without its days; of the gate's `2015-11-01—（…）` nothing is left.
  private static func undated(_ heading: some StringProtocol) -> String {
    let words = heading.split(separator: " ")
    let kept = words.prefix { !isSpan($0) }
    return kept.count < words.count ? kept.joined(separator: " ") : String(heading)
  }

  private static func isSpan(_ word: some StringProtocol) -> Bool {
    Day(iso: word.prefix(10)) != nil && word.dropFirst(10).hasPrefix("—")
  }
}
