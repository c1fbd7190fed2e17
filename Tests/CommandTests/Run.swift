import Foundation

/// One run of the built `mlps`: what it said, and how it ended.
struct Run: Equatable {
  let out: String
  let err: String
  let code: Int32

  /// Runs the binary that stands beside the tests.
  static func mlps(_ words: [String]) throws -> Run {
    let process = Process()
    process.executableURL = try binary.get()
    process.arguments = words
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
    // A server that outlives the run keeps what it was given open: files end all the same, pipes would not.
    let folder = FileManager.default.temporaryDirectory.appending(path: "mlps-said-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      out: try String(contentsOf: out, encoding: .utf8), err: try String(contentsOf: err, encoding: .utf8),
      code: process.terminationStatus)
  }

  struct NotBuilt: Error {
    let looked: [String]
  }

  static let binary: Result<URL, NotBuilt> = {
    let beside = [CommandLine.arguments.first, Bundle.main.executablePath, Bundle.main.bundlePath].compactMap { path in
      path.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "mlps") }
    }
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug/mlps")
    let places = beside + [checkout.standardizedFileURL]
    if let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) {
      return .success(found)
    }
    return .failure(NotBuilt(looked: places.map(\.path)))
  }()
}
