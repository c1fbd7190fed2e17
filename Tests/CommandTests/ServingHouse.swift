import Foundation
import Synchronization
import Testing

/// `mlps serve` in a process of its own, from its first word to its last (服务进程).
final class ServingHouse {
  private let process = Process()
  private let heard = Heard()

  /// What it has said when it is ready, without its log.
  private(set) var said: [String] = []
  private(set) var address = ""

  /// Waits for what it says to whoever runs it; a port of the test's own stands in the place of the command's.
  init(_ command: String, in folder: Folder, under directory: String) throws {
    var words = command.split(separator: " ").dropFirst().map(String.init)
    if let listen = words.firstIndex(of: "--listen") { words[listen + 1] = "127.0.0.1:0" }
    process.executableURL = try Run.binary.get()
    process.arguments = words + ["--home", folder.home]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = URL(filePath: directory)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    pipe.fileHandleForReading.readabilityHandler = { [heard] in heard.take($0) }
    try process.run()
    heard.wait()
    said = heard.lines.filter { !$0.hasPrefix("{") }
    let place = said.firstMatch(of: /(https?:\/\/[0-9.:]+) 提供服务/)
    address = place ?? ""
    #expect(!address.isEmpty, "it does not serve: \(said)")
  }

  /// Ends it; the number with which it ended.
  func close() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Its standard error, taken as it comes.
  private final class Heard: Sendable {
    private let text = Mutex(Data())
    private let ready = DispatchSemaphore(value: 0)

    var lines: [String] {
      text.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").map(String.init)
    }

    func take(_ handle: FileHandle) {
      let more = handle.availableData
      guard !more.isEmpty else {
        handle.readabilityHandler = nil
        return _ = ready.signal()
      }
      let isReady = text.withLock { text in
        text += more
        return String(decoding: text, as: UTF8.self).contains(/mlps claim .*\n/)
      }
      if isReady { ready.signal() }
    }

    /// Until it has told how to claim it, or has ended.
    func wait() { ready.wait() }
  }
}

extension [String] {
  fileprivate func firstMatch(of pattern: Regex<(Substring, Substring)>) -> String? {
    lazy.compactMap { $0.firstMatch(of: pattern).map { String($0.1) } }.first
  }
}
