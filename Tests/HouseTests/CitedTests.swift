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
        if let found = line.firstMatch(of: /(?:struct|class) (?:`([^`]+)`|([A-Z][A-Za-z]*))/) {
          suite = String(found.1 ?? found.2 ?? "")
        }
        if let found = line.firstMatch(of: /func `([^`]+)`/) { all.insert("\(suite) › \(found.1)") }
      }
    }
    return all
  }
}
