import Dispatch
import Foundation
import Glibc
import Synchronization
import Wording

/// That something is going on, and since when, on standard error where that is a terminal and it has taken over a second
/// (等候): for what cannot say how far it has come.
final class WaitingLine: Sendable {
  private let word: String
  private let file: URL?
  private let begun = ContinuousClock.now
  private let state = Mutex(State.unseen)

  private enum State { case unseen, drawn, over }

  /// `file` is one that grows meanwhile.
  private init(_ word: String, growing file: URL?) {
    self.word = word
    self.file = file
  }

  /// Shows it while the body is at work; what the body does may block its thread.
  static func during<Value>(
    _ word: String, growing file: URL? = nil, _ body: () async throws -> Value
  ) async rethrows -> Value {
    guard isatty(STDERR_FILENO) == 1 else { return try await body() }
    let line = WaitingLine(word, growing: file)
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + .seconds(1), repeating: .milliseconds(250))
    timer.setEventHandler { line.draw() }
    timer.resume()
    defer {
      timer.cancel()
      line.end()
    }
    return try await body()
  }

  private func draw() {
    let seconds = (ContinuousClock.now - begun).components.seconds
    var words = say("\(word) \(seconds) 秒", "\(word) \(seconds) s")
    if let file, let attributes = try? FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false)),
      let bytes = attributes[.size] as? Int
    {
      words += " \(String(format: "%.1f", Double(bytes) / 1_000_000)) MB"
    }
    state.withLock { state in
      guard state != .over else { return }
      FileHandle.standardError.write(Data("\r\u{1b}[K\(words)".utf8))
      state = .drawn
    }
  }

  private func end() {
    state.withLock { state in
      if state == .drawn { FileHandle.standardError.write(Data("\r\u{1b}[K".utf8)) }
      state = .over
    }
  }
}
