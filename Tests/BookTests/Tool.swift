import Foundation

/// A program run to its end, with what it said.
struct Tool: CustomStringConvertible {
  let words: [String]
  let status: Int32
  /// Standard output and standard error.
  let output: String
  let complaint: String

  var description: String { "\(words.joined(separator: " ")) → \(status)\n\(output)\(complaint)" }

  /// Runs a program of the path; its variables are added to our own.
  static func run(_ words: [String], _ variables: [String: String] = [:]) throws -> Tool {
    let scratch = "\(City.folder)/tool-\(UUID().uuidString)"
    defer { for end in [".out", ".err"] { try? FileManager.default.removeItem(atPath: scratch + end) } }
    for end in [".out", ".err"] { _ = FileManager.default.createFile(atPath: scratch + end, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Into files: a pipe that fills up would hold the program.
    process.standardOutput = FileHandle(forWritingAtPath: scratch + ".out")
    process.standardError = FileHandle(forWritingAtPath: scratch + ".err")
    try process.run()
    process.waitUntilExit()
    func text(_ end: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: scratch + end)), as: UTF8.self)
    }
    return Tool(
      words: words, status: process.terminationStatus, output: try text(".out"), complaint: try text(".err"))
  }

  /// The product itself, as it was built with these tests.
  static func mlps(_ words: String..., in variables: [String: String] = [:]) throws -> Tool {
    try mlps(words, in: variables)
  }

  static func mlps(_ words: [String], in variables: [String: String] = [:]) throws -> Tool {
    try run([built("mlps")] + words, variables)
  }

  /// One of the Python programs of `Tests/checker`; an error where no Python has openpyxl.
  static func python(_ program: String, _ words: [String]) throws -> Tool {
    let candidates = ["\(root)/.build/venv/bin/python3", "/usr/bin/python3"]
    for python in candidates where try run([python, "-c", "import openpyxl"]).status == 0 {
      return try run([python, "\(root)/Tests/checker/\(program)"] + words, ["PYTHONDONTWRITEBYTECODE": "1"])
    }
    throw Missing(words: "no Python with openpyxl among \(candidates); `make setup` installs it")
  }

  struct Missing: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
  }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false).trimmingSuffix("/")

  /// A program built beside the tests.
  private static func built(_ name: String) -> String {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = tests.appending(path: name).path(percentEncoded: false)
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : "\(root)/.build/debug/\(name)"
  }
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
