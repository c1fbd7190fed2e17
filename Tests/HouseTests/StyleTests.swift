import Testing

@Suite struct `The style` {
  private static let house = Repository.here
  private static var swift: [Repository.File] { house.files.filter(\.isSwift) }
  private static var tests: [Repository.File] { swift.filter { $0.path.hasPrefix("Tests/") } }

  /// Pages that are tables, one a file, and may be as long as their law.
  private static let tables: Set<String> = []

  @Test func `a page is a page`() {
    for file in Self.house.shipped where !Self.tables.contains(file.path) {
      #expect(file.lines.count <= 401, "\(file.path):\(file.lines.count)")
    }
    for file in Self.tests { #expect(file.lines.count <= 601, "\(file.path):\(file.lines.count)") }
    let counts = Self.house.shipped.map(\.lines.count).sorted()
    #expect(counts[counts.count / 2] <= 80)
  }

  @Test func `time is an argument below the edge`() {
    let edge = ["Sources/mlps/", "Sources/Backend/", "Sources/Pages/"]
    let below = Self.house.shipped.filter { file in !edge.contains { file.path.hasPrefix($0) } }
    #expect(Self.house.places(of: /\bDate\(\)|\bDate\.now\b|\btime\(nil\)/, in: below, inComments: false) == [])
  }

  @Test func `nothing is a manager, a helper or a base`() {
    let pattern =
      /\b(?:class|struct|enum|actor|protocol|typealias) +[A-Za-z_0-9]*(?:Manager|Helper|Utils?|Service|Impl|Base)\b/
    #expect(Self.house.places(of: pattern, in: Self.swift, inComments: false) == [])
  }

  @Test func `sendability is promised unchecked by PQ alone`() {
    let others = Self.house.shipped.filter { !$0.path.hasPrefix("Sources/PQ/") }
    #expect(Self.house.places(of: /@unchecked +Sendable/, in: others) == [])
  }

  /// Until the runtime of Swift no longer looks at the task of an `async let` after its end was told (swiftlang/swift#89883):
  /// programs fell of it, now and then. A task group, or a task.
  @Test func `what is done beside is a task, or one of a group`() {
    #expect(Self.house.places(of: /\basync let\b/, in: Self.swift, inComments: false) == [])
  }

  @Test func `nothing is left for later`() {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    let files = Self.house.files
    for word in words {
      let found = files.flatMap { file in
        file.lines.enumerated().filter { $0.element.contains(word) }.map { "\(file.path):\($0.offset + 1)" }
      }
      #expect(found == [], "\(word)")
    }
  }

  @Test func `the top of the repository is as the house says`() {
    let allowed: Set<String> = [
      "Package.swift", "Sources", "Tests", "Schemas", "Reports", "docs", "README.md", "Makefile",
    ]
    #expect(Self.house.topLevel.subtracting(allowed) == [])
  }

  @Test func `a migration ends with its line and is numbered without a gap`() {
    let migrations = Self.house.files.filter { $0.path.hasPrefix("Schemas/sql/") }
    #expect(migrations.count >= 14)
    for (place, file) in migrations.enumerated() {
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
      let number = String(place + 1)
      let padded = String(repeating: "0", count: 4 - number.count) + number
      #expect(file.path.hasPrefix("Schemas/sql/\(padded)_"), "\(file.path)")
    }
    for file in Self.house.files where file.path.hasPrefix("Schemas/rows/") {
      #expect(file.text.hasSuffix("\n"), "\(file.path)")
    }
  }

  @Test func `nothing but the lending of a pool sets a setting of the server for longer than a transaction`() {
    let lasting = /set_config\([^()]*(\([^()]*\)[^()]*)*,\s*false\)|\b(re)?set +(session +)?mlps\./.ignoresCase()
    var lending: [String] = []
    for file in Self.house.files where file.path.hasPrefix("Sources/") && !file.path.hasPrefix("Sources/_TestKit/") {
      if file.text.contains(lasting) { lending.append(file.path) }
    }
    #expect(lending == ["Sources/PQ/Pool/EmployedSession.swift"])
  }

  @Test func `a decision says what it forbids`() {
    for file in Self.house.files where file.path.hasPrefix("docs/decisions/") {
      #expect(file.text.contains("Forbidden") || file.text.contains("因此禁止"), "\(file.path)")
    }
  }
}
