import Foundation

/// A real mail server of one test's own (本地发信服务器), on a port that was free.
final class MailServer {
  /// One mail as the server took it.
  struct Taken: Decodable {
    let from: String
    let to: [String]
    let encrypted: Bool
    let content: String
  }

  struct NotThere: Error, CustomStringConvertible {
    let description: String
  }

  let port: Int
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var rest = Data()

  init(_ words: [String] = []) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "server.py")
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [script.path] + words
    process.standardInput = input
    process.standardOutput = output
    let errors = FileManager.default.temporaryDirectory.appending(path: "mlps-smtp-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    var first = Data()
    while !first.contains(UInt8(ascii: "\n")) {
      let next = output.fileHandleForReading.availableData
      guard !next.isEmpty else { break }
      first += next
    }
    rest = Data(first.drop { $0 != UInt8(ascii: "\n") }.dropFirst())
    first = first.prefix { $0 != UInt8(ascii: "\n") }
    guard let port = Int(String(decoding: first, as: UTF8.self).trimmingCharacters(in: .newlines)) else {
      let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
      throw NotThere(
        description: "no mail server to test against; install python3-aiosmtpd (.ci/setup test)\n\(said)")
    }
    self.port = port
  }

  /// Ends the server; all the mails it took.
  func close() throws -> [Taken] {
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    // The empty line is the last: the pipe itself may be open in a child of somebody else's.
    var told = rest
    while !told.starts(with: [UInt8(ascii: "\n")]) && told.range(of: Data("\n\n".utf8)) == nil {
      let next = output.fileHandleForReading.availableData
      guard !next.isEmpty else { break }
      told += next
    }
    process.waitUntilExit()
    return try told.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Taken.self, from: $0) }
  }

  deinit { if process.isRunning { process.terminate() } }
}
