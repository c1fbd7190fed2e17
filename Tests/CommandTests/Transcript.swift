import Foundation
import Testing

/// A file of commands with what each said (`Said/*.txt`); `MLPS_RECORD=1` writes the answers anew.
///
/// `$ mlps …` is run; then stand its result, each line of standard error behind `! `, and `[code]`.
struct Transcript: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let all: [Transcript] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map { Transcript(name: String($0.dropLast(4))) }
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Said")
  private var file: URL { Self.folder.appending(path: name + ".txt") }

  /// Runs every command and compares the whole.
  func expect() throws {
    let kept = try String(contentsOf: file, encoding: .utf8)
    let commands = kept.split(separator: "\n").filter { $0.hasPrefix("$ mlps ") }.map(String.init)
    #expect(!commands.isEmpty, "\(name) holds no command")
    let said = try commands.map(Self.said).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try said.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let (was, now) = (kept.components(separatedBy: "\n"), said.components(separatedBy: "\n"))
    guard let place = (0..<max(was.count, now.count)).first(where: { line(was, $0) != line(now, $0) }) else { return }
    let command = was.prefix(place + 1).last { $0.hasPrefix("$ ") } ?? ""
    Issue.record("\(name) line \(place + 1), \(command)\nkept “\(line(was, place))”\nnow  “\(line(now, place))”")
  }

  private func line(_ lines: [String], _ place: Int) -> String { place < lines.count ? lines[place] : "(nothing)" }

  private static func said(_ command: String) throws -> String {
    let run = try Run.mlps(words(of: command.dropFirst("$ mlps ".count)))
    let complaints = run.err.split(separator: "\n", omittingEmptySubsequences: false).map { "! \($0)\n" }
    let err = run.err.isEmpty ? "" : complaints.dropLast(run.err.hasSuffix("\n") ? 1 : 0).joined()
    return "\(command)\n\(run.out)\(err)[\(run.code)]\n"
  }

  /// Words between spaces; single quotes hold one together.
  private static func words(of line: some StringProtocol) -> [String] {
    var words: [String] = []
    var (word, isQuoted, isOpen) = ("", false, false)
    for character in line {
      switch character {
      case "'":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted:
        if isOpen || !word.isEmpty { words.append(word) }
        (word, isOpen) = ("", false)
      default: word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }
}
