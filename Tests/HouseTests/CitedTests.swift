import Testing

/// What a page cites as `suite › test` (所引测试), and the tests that there are.
struct CitedTests {
  /// As it is cited, and as it is indexed.
  static func cited(in page: String) -> [String] {
    page.matches(of: /`([^`\n]+ › [^`\n]+)`/).map { String($0.1) }
  }

  /// Every test of every suite of the sources, as a page cites it.
  static func all(in files: [Repository.File]) -> Set<String> {
    var all: Set<String> = []
    for file in files where file.path.hasPrefix("Tests/") && file.isSwift {
      var suite = ""
      for line in file.lines {
        // Few lines are looked at closely: a pattern tried on all of them takes minutes.
        // A suite stands at the margin; what is declared within it is none.
        if ["@Suite", "struct ", "extension ", "final class "].contains(where: line.hasPrefix) {
          suite = name(in: line) ?? suite
        }
        let words = line.drop { $0 == " " }
        if words.hasPrefix("@Test") || words.hasPrefix("func `"), let test = quoted(words) {
          all.insert("\(suite) › \(test)")
        }
      }
    }
    return all
  }

  /// What stands between the first two backticks.
  private static func quoted(_ line: Substring) -> Substring? {
    let parts = line.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? parts[1] : nil
  }

  /// The name of a type where it is declared or extended.
  private static func name(in line: Substring) -> String? {
    if let quoted = quoted(line) { return String(quoted) }
    let words = line.split(separator: " ")
    let place = words.firstIndex { ["struct", "class", "extension"].contains($0) }
    return place.flatMap { $0 + 1 < words.count ? String(words[$0 + 1].prefix { $0.isLetter || $0 == "_" }) : nil }
  }
}
