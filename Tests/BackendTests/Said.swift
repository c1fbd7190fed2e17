import Foundation

/// What a server said to curl (答复): the last answer of the run.
struct Said: Sendable {
  let status: Int
  /// As curl names it: 1.1, 2.
  let version: String
  let headers: [String: String]
  let body: String
  /// How curl ended; 0 is well.
  let end: Int32

  var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:] }
  var code: String? { json["code"] as? String }

  static func curl(_ words: [String]) async throws -> Said {
    let run = try await Program.run(
      "/usr/bin/curl",
      ["--silent", "--dump-header", "/dev/stderr", "--max-time", "60", "--noproxy", "*", "--globoff"] + words
        + ["--write-out", "\n%{http_code} %{http_version}"])
    let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
    let ending = (lines.last ?? "").split(separator: " ").map(String.init)
    // Of several answers (100 Continue before another) the last one counts.
    let heads = run.err.replacing("\r\n", with: "\n").split(separator: "\n\n").last.map(String.init) ?? ""
    var headers: [String: String] = [:]
    for line in heads.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    return Said(
      status: Int(ending.first ?? "") ?? 0, version: ending.count > 1 ? ending[1] : "", headers: headers,
      body: lines.dropLast().joined(separator: "\n"), end: run.code)
  }
}

/// A program run beside a test, which does not hold the test's thread.
struct Program: Sendable {
  let out: String
  let err: String
  let code: Int32

  static func run(_ program: String, _ words: [String], input: String = "") async throws -> Program {
    let folder = try Folder()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: try folder.write(input, to: "in")))
    // Into files: a pipe that fills up would hold the program.
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "out")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "err")))
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Program(
      out: folder.read("out"), err: folder.read("err"), code: process.terminationStatus)
  }
}

/// A folder of one test's own, gone after it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = "/tmp/mlps-house-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
  }

  func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
    let file = "\(path)/\(name)"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    return file
  }

  func read(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Waits until something is so, asking again and again; nil once the patience is over.
func eventually<Value>(within seconds: Double = 180, _ look: () async throws -> Value?) async throws -> Value? {
  let deadline = ContinuousClock.now + .seconds(seconds)
  while ContinuousClock.now < deadline {
    if let value = try await look() { return value }
    await Task.yield()
  }
  return nil
}
