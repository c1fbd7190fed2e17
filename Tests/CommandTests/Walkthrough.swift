import Foundation
import Testing

/// The walk through the house that a page of the manual shows (`docs/walkthrough.md`), each command with what it says.
///
/// In a block ```` ```console ```` stands `NAME$ command`, then what it prints, what it says on standard error, and `[code]`
/// unless that is 0. `〈…〉` is what differs from run to run: named once, it is the same wherever it stands again, in a
/// command too; `〈时刻〉`, `〈摘要〉` and `〈字节〉` are anything. `〈动态口令:〈密钥〉〉` is the code of the moment.
/// `MLPS_RECORD=1` writes what was said anew.
final class Walkthrough {
  /// One command and what it said.
  struct Step {
    let person: String
    let command: String
    let line: Int
  }

  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/walkthrough.md")

  private let folder: Folder
  private let text: String
  private var values: [String: String] = [:]
  private var house: ServingHouse?

  init() throws {
    folder = try Folder()
    text = try String(contentsOf: Self.file, encoding: .utf8)
  }

  /// Does every step, and compares.
  func walk() throws {
    var told: [String] = []
    let lines = text.components(separatedBy: "\n")
    var place = 0
    var isBlock = false
    while place < lines.count {
      let line = lines[place]
      if line.hasPrefix("```") { isBlock = line == "```console" }
      told.append(line)
      place += 1
      guard isBlock, let step = Self.prompt(line, at: place) else { continue }
      var kept: [String] = []
      while place < lines.count, lines[place] != "```", Self.prompt(lines[place], at: place) == nil {
        kept.append(lines[place])
        place += 1
      }
      told += try perform(step, kept)
    }
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try told.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let house = try #require(house, "nobody served")
    #expect(house.close() == 0)
  }

  /// The lines as they are to be kept.
  private func perform(_ step: Step, _ kept: [String]) throws -> [String] {
    let command = try filled(step.command)
    let said: [String]
    if command.hasPrefix("mlps serve ") {
      // Passwords are hashed at their full cost, beside all the other tests.
      let house = try ServingHouse(command + " --time-limit 600", in: folder, under: "\(folder.path)/\(step.person)")
      self.house = house
      said = house.said
      values["服务器"] = house.address
    } else {
      said = try Shell.run(
        command, in: "\(folder.path)/\(step.person)",
        [
          "MLPS_SERVER": values["服务器"] ?? "", "MLPS_CA_FILE": "\(folder.path)/server/server.pem",
          "XDG_STATE_HOME": "\(folder.path)/\(step.person)/.state",
        ])
    }
    var result: [String] = []
    for index in 0..<max(said.count, kept.count) {
      let was = index < kept.count ? kept[index] : nil
      guard index < said.count else {
        Issue.record("line \(step.line), \(command)\nkept “\(was ?? "")”\nnow nothing")
        continue
      }
      if let was, let found = Elision.match(Elision.even(was), Elision.even(said[index]), values) {
        values.merge(found) { $1 }
        result.append(was)
      } else {
        result.append(Elision.elided(said[index], &values))
        guard ProcessInfo.processInfo.environment["MLPS_RECORD"] != "1" else { continue }
        Issue.record("line \(step.line), \(command)\nkept “\(was ?? "(nothing)")”\nnow  “\(said[index])”")
      }
    }
    return result
  }

  private static func prompt(_ line: String, at number: Int) -> Step? {
    line.wholeMatch(of: /([a-z]+)\$ (.+)/).map { Step(person: String($0.1), command: String($0.2), line: number) }
  }

  /// The command with what is known in the place of names.
  private func filled(_ command: String) throws -> String {
    var command = command
    for (name, value) in values { command = command.replacing("〈\(name)〉", with: value) }
    if let code = command.firstMatch(of: /〈动态口令:([A-Z2-7]+)〉/) {
      command = command.replacing(code.0, with: try Shell.oneTimePassword(String(code.1)))
    }
    return command
  }
}
