import Foundation
import Glibc
import Wording

/// How far something has come, on standard error where that is a terminal (进度).
final class ProgressBar {
  private let begun = ContinuousClock.now
  private let isSeen = isatty(STDERR_FILENO) == 1
  private var isDrawn = false

  /// Draws it, once the thing has taken over a second.
  func show(_ progress: [String: Any]) {
    guard isSeen, ContinuousClock.now - begun > .seconds(1) else { return }
    let (done, total) = (progress["done"] as? Int ?? 0, max(progress["total"] as? Int ?? 0, 1))
    let width = 24
    let filled = min(done * width / total, width)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    write("\r\u{1b}[K\(bar) \(done)/\(total) \(progress["word"] as? String ?? "")")
    isDrawn = true
  }

  /// Takes it away.
  func clear() {
    if isDrawn { write("\r\u{1b}[K") }
    isDrawn = false
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
