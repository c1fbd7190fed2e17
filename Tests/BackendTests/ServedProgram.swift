import Foundation

/// The built `mlps serve` in a process of its own (服务进程), with what it says.
final class ServedProgram: Sendable {
  private let process = Process()
  private let folder: Folder

  init(_ connection: String, _ words: [String] = []) throws {
    folder = try Folder()
    process.executableURL = URL(filePath: Self.binary)
    process.arguments = ["serve", "--listen", "127.0.0.1:0", "--database", connection] + words
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "err")))
    try process.run()
  }

  /// What it has said so far on standard error.
  var said: String { folder.read("err") }
  var isRunning: Bool { process.isRunning }

  /// The port it listens at, once it does; nil where it never does.
  func port() async throws -> Int? {
    try await eventually {
      guard let found = said.firstMatch(of: /在 https?:\/\/127\.0\.0\.1:([0-9]+) 提供服务/) else {
        return process.isRunning ? nil : .some(nil)
      }
      return Int(found.1)
    } ?? nil
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// How it ended; nil where it does not.
  func end() async throws -> Int32? {
    try await eventually { process.isRunning ? nil : process.terminationStatus }
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// The program built beside the tests.
  static let binary: String = {
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [CommandLine.arguments.first, Bundle.main.executablePath, Bundle.main.bundlePath].compactMap { path in
      path.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "mlps").path }
    }
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug/mlps")
    return (places + [beside.appending(path: "mlps").path]).first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? checkout.standardizedFileURL.path
  }()
}
