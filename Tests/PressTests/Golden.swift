import Foundation
import Testing

/// Texts kept beside the tests; `MLPS_RECORD=1` writes them anew.
enum Golden {
  /// Compares line by line, cell by cell, and says where they part.
  static func expect(
    _ lines: [String], like name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    var differences: [String] = []
    var sheet = ""
    for place in 0..<max(lines.count, kept.count) where differences.count < 10 {
      let (was, now) = (place < kept.count ? kept[place] : "", place < lines.count ? lines[place] : "")
      if was.hasPrefix("== ") { sheet = String(was.dropFirst(3)) }
      guard was != now else { continue }
      let (old, new) = (was.components(separatedBy: " ¦ "), now.components(separatedBy: " ¦ "))
      let cells = (0..<max(old.count, new.count)).filter {
        ($0 < old.count ? old[$0] : "") != ($0 < new.count ? new[$0] : "")
      }
      for cell in cells.prefix(3) {
        differences.append(
          "\(sheet) line \(place + 1): kept “\(cell < old.count ? old[cell] : "")”, now “\(cell < new.count ? new[cell] : "")”"
        )
      }
    }
    #expect(differences.isEmpty, "\(name):\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
