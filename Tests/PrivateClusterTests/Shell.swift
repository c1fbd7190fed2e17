import Foundation

/// The shell, asked from a test.
enum Shell {
  /// What a script prints, errors included, without its last newline.
  @discardableResult
  static func run(_ script: String, _ arguments: String...) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; " + script, "sh"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return "\(error)" }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var text = String(decoding: output, as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// A program that goes on until it is ended.
  static func start(_ words: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// What a statement answers, by psql.
  static func sql(_ statement: String, at connection: String) -> String {
    run("exec psql -XAtq -v ON_ERROR_STOP=1 -d \"$1\" -c \"$2\"", connection, statement)
  }

  /// Names, modes, owners, times and checksums of everything below a folder.
  static func listing(of folder: String) -> String {
    run("cd \"$1\" && find . -printf '%p %M %U %T@\\n' | sort && find . -type f -exec sha256sum {} + | sort", folder)
  }
}
