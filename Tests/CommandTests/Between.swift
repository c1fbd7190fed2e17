import Foundation

/// Who stands between the command line and a server (居间): `between.py`.
final class Between {
  private let process = Process()
  private let input = Pipe()
  private let heard: FileHandle
  let address: String

  struct NotThere: Error {}

  init(_ words: String...) throws {
    let told = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments =
      [URL(filePath: #filePath).deletingLastPathComponent().appending(path: "between.py").path] + words
    process.standardInput = input
    process.standardOutput = told
    try process.run()
    var first = Data()
    while !first.contains(UInt8(ascii: "\n")) {
      let next = told.fileHandleForReading.availableData
      guard !next.isEmpty else { throw NotThere() }
      first += next
    }
    guard let port = Int(String(decoding: first, as: UTF8.self).trimmingCharacters(in: .newlines)) else {
      throw NotThere()
    }
    address = "http://127.0.0.1:\(port)"
    heard = told.fileHandleForReading
  }

  /// Ends it; the requests that came, each as method, path and key.
  func close() throws -> [[String]] {
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    let lines = try heard.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: lines, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  deinit { if process.isRunning { process.terminate() } }
}
