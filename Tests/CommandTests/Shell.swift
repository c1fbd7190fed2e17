import Foundation

/// One line as a person types it (命令行).
enum Shell {
  /// What it printed, what it complained of, and `[code]` unless that is 0.
  static func run(_ line: String, in folder: String, _ environment: [String: String]) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "umask 077; \(line)"]
    let beside = try Run.binary.get().deletingLastPathComponent().path
    process.environment = environment.merging(
      ["PATH": "\(beside):/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    let (out, err) = ("\(folder)/.out", "\(folder)/.err")
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    try process.run()
    process.waitUntilExit()
    var said = try [out, err].flatMap { file in
      var lines = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
      while lines.last == "" { lines.removeLast() }
      return lines
    }
    if process.terminationStatus != 0 { said.append("[\(process.terminationStatus)]") }
    return said
  }

  /// What an authenticator shows for a secret in Base32 at the moment (RFC 6238), reckoned by openssl.
  static func oneTimePassword(_ secret: String) throws -> String {
    var (bits, count) = (UInt64(0), 0)
    var key = ""
    for letter in secret.utf8 {
      bits = bits << 5 | UInt64(letter >= 65 ? letter - 65 : letter - 24)
      count += 5
      if count >= 8 {
        count -= 8
        key += String(format: "%02x", Int(bits >> UInt64(count) & 255))
      }
    }
    let step = UInt64(Date().timeIntervalSince1970) / 30
    let folder = try Folder()
    let counter = Data((0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * UInt64($0))) })
    try counter.write(to: URL(filePath: "\(folder.path)/counter"))
    let said = try run("openssl dgst -sha1 -mac HMAC -macopt hexkey:\(key) -hex counter", in: folder.path, [:])
    let digits = Array(said.joined().split(separator: " ").last ?? "")
    let mac = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    guard mac.count == 20 else { throw Unreckoned(said: said) }
    let start = Int(mac[19] & 15)
    let number = mac[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    return String(format: "%06d", number % 1_000_000)
  }

  struct Unreckoned: Error { let said: [String] }
}
