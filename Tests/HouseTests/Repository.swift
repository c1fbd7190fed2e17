import Foundation

/// The files of the repository as they lie here, read once (源文件).
struct Repository: Sendable {
  struct File: Sendable {
    /// From the top of the repository.
    let path: String
    let text: String
    let lines: [Substring]

    var isSwift: Bool { path.hasSuffix(".swift") }
  }

  static let here = Repository()

  let root: String
  let files: [File]

  private init() {
    root =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path
    var files: [File] = []
    for top in ["Sources", "Tests", "Schemas", "Reports", "docs", "Package.swift", "README.md", "Makefile"] {
      let paths = FileManager.default.enumerator(atPath: root + "/" + top)?.compactMap { $0 as? String } ?? [""]
      for below in paths.sorted() {
        let path = below.isEmpty ? top : top + "/" + below
        guard [".swift", ".sql", ".json", ".md", "Makefile"].contains(where: { path.hasSuffix($0) }),
          let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8)
        else { continue }
        files.append(File(path: path, text: text, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
      }
    }
    self.files = files
  }

  /// What ships: our sources, and the two cupboards.
  var shipped: [File] {
    files.filter { file in file.isSwift && ["Sources/", "Schemas/", "Reports/"].contains { file.path.hasPrefix($0) } }
  }

  func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// Where a pattern is found: `path:line: the line`.
  func places(
    of pattern: Regex<some Any>, in files: [File], inComments: Bool = true
  ) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        let told = inComments ? line : line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
        guard told.contains(pattern) else { return nil }
        return "\(file.path):\(number + 1): \(line.trimmingCharacters(in: .whitespaces))"
      }
    }
  }

  /// The names of the folder at the top, without those that start with a dot and those that a build makes.
  var topLevel: Set<String> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return Set(names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
  }
}
