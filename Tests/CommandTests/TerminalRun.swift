import Foundation

/// One run of the built `mlps`, or of a program around it, at a terminal of its own, at which somebody types (终端上的一次运行): `terminal.py`.
struct TerminalRun: Decodable {
  /// All that stood on the terminal.
  let terminal: String
  /// Of each answer, whether the terminal kept it to itself.
  let unseen: [Bool]
  /// Whether the terminal shows again what is typed.
  let shows: Bool
  /// Standard output, which is no terminal.
  let out: String
  let status: Int32

  /// What to wait for, and what to do then.
  struct Step: Encodable {
    let wait: String
    var type: String?
    /// A pipe at which somebody waits.
    var open: String?
  }

  struct NotRun: Error { let said: String }

  static func mlps(
    _ words: [String], _ steps: [Step] = [], in folder: Folder, _ variables: [String: String] = [:]
  ) throws -> TerminalRun {
    try program([try Run.binary.get().path] + words, steps, in: folder, variables)
  }

  /// Any program, such as a shell from which `mlps` is run.
  static func program(
    _ words: [String], _ steps: [Step] = [], in folder: Folder, _ variables: [String: String] = [:]
  ) throws -> TerminalRun {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "terminal.py").path
    let typed = try folder.write(
      String(decoding: try JSONEncoder().encode(steps), as: UTF8.self), to: "steps-\(UUID().uuidString)")
    let told = "\(typed).out"
    _ = FileManager.default.createFile(atPath: told, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [script] + words
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "XDG_STATE_HOME": "\(folder.path)/state",
    ].merging(variables) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: typed)
    process.standardOutput = FileHandle(forWritingAtPath: told)
    try process.run()
    process.waitUntilExit()
    let said = try Data(contentsOf: URL(filePath: told))
    guard let run = try? JSONDecoder().decode(TerminalRun.self, from: said) else {
      throw NotRun(said: String(decoding: said, as: UTF8.self))
    }
    return run
  }
}
