import Foundation

/// A real web server of one test's own (本地网站), on a port that was free.
final class WebServer {
  struct NotThere: Error {}

  let port: Int
  private let process = Process()
  private let input = Pipe()

  init(_ words: [String] = []) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "server.py")
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [script.path] + words
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var first = Data()
    while !first.contains(UInt8(ascii: "\n")) {
      let next = output.fileHandleForReading.availableData
      guard !next.isEmpty else { break }
      first += next
    }
    guard let port = Int(String(decoding: first, as: UTF8.self).trimmingCharacters(in: .newlines)) else {
      throw NotThere()
    }
    self.port = port
  }

  func url(_ path: String, scheme: String = "http") -> String { "\(scheme)://127.0.0.1:\(port)\(path)" }

  var host: String { "127.0.0.1:\(port)" }

  /// After this nobody listens at its port.
  func close() throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    process.waitUntilExit()
  }

  deinit { if process.isRunning { process.terminate() } }
}
