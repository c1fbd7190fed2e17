import Testing

@Suite struct `The floors` {
  private static let house = Repository.here
  private static let table = FloorTable(house.file("docs/house.md")?.text ?? "")

  /// What comes with the toolchain or by a package, and may be imported on any floor but the pure ones.
  private static let outside: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "ArgumentParser", "Crypto", "CryptoExtras",
    "Dispatch", "HTTPTypes", "Hummingbird", "HummingbirdCore", "HummingbirdHTTP2", "HummingbirdTLS", "Logging",
    "NIOCore",
    "NIOHTTP1", "NIOHTTPTypes", "NIOSSL", "NIOTLS", "PackagePlugin", "ServiceLifecycle", "Yams",
  ]

  /// The module a source belongs to.
  private static func module(of file: Repository.File) -> String {
    let parts = file.path.split(separator: "/")
    return String(parts[0] == "Sources" ? parts[1] : parts[0])
  }

  /// The modules a source imports, each with its line.
  private static func imports(of file: Repository.File) -> [(module: String, line: Int)] {
    file.lines.enumerated().compactMap { number, line in
      let pattern =
        /^(?:@[A-Za-z_]+(?:\([^)]*\))? +)*(?:public |internal |package |private |fileprivate )?import (?:(?:struct|enum|class|protocol|func|var|typealias) )?([A-Za-z_0-9]+)/
      return line.prefixMatch(of: pattern).map { (String($0.output.1), number + 1) }
    }
  }

  @Test func `every target stands in the table, and every row names its floor`() {
    #expect(Self.table.rows.count >= 15)
    let built = Set(Self.house.shipped.map(Self.module))
    let listed = Set(Self.table.rows.map(\.target))
    #expect(built.subtracting(listed) == [])
  }

  @Test func `an import goes to a lower floor, and only to those the table lists`() {
    var faults: [String] = []
    for file in Self.house.shipped {
      guard let row = Self.table.row(Self.module(of: file)) else { continue }
      for (imported, line) in Self.imports(of: file) where !Self.outside.contains(imported) {
        let place = "\(file.path):\(line)"
        guard let below = Self.table.row(imported) else {
          faults.append("\(place): \(imported) stands on no floor")
          continue
        }
        if below.floor >= row.floor { faults.append("\(place): \(imported) is not below \(row.target)") }
        if !row.imports.contains(imported) {
          faults.append("\(place): the table lets \(row.target) not see \(imported)")
        }
      }
    }
    #expect(faults == [])
  }

  @Test func `the table lists nothing that lies on the same floor or above`() {
    for row in Self.table.rows {
      for imported in row.imports {
        guard let below = Self.table.row(imported) else { continue }
        #expect(below.floor < row.floor, "\(row.target) → \(imported)")
      }
    }
  }

  @Test func `the pure floors import nothing but the law below them`() {
    var faults: [String] = []
    for file in Self.house.shipped where ["Statute", "Casework", "Registry"].contains(Self.module(of: file)) {
      for (imported, line) in Self.imports(of: file) where Self.outside.contains(imported) {
        faults.append("\(file.path):\(line): \(imported)")
      }
    }
    #expect(faults == [])
  }

  @Test func `no module bears the name of a type in it`() {
    var faults: [String] = []
    for file in Self.house.shipped {
      let module = Self.module(of: file)
      // A tool is imported by nobody, so that its name hides nothing.
      guard !["EmbedTexts", "EmbedTextsPlugin"].contains(module) else { continue }
      for (number, line) in file.lines.enumerated() {
        guard let found = line.firstMatch(of: /\b(?:class|struct|enum|actor|protocol|typealias) +([A-Za-z_0-9]+)/),
          String(found.output.1) == module
        else { continue }
        faults.append("\(file.path):\(number + 1): \(module)")
      }
    }
    #expect(faults == [])
  }
}
