import Foundation
import Statute

/// The working days of PyPI chinesecalendar, an independent table of the same notices.
struct IndependentCalendar {
  struct Unavailable: Error, CustomStringConvertible {
    let description: String
  }

  let days: [(day: Day, isWorked: Bool)]

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appending(path: ".build/venv/bin/python3").path
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw Unavailable(description: "\(python) is missing; .ci/setup test makes it")
    }
    let (status, printed) = try Self.run(python, [folder.appending(path: "chinese_calendar.py").path])
    guard status == 0 else {
      throw Unavailable(description: "\(python) cannot import chinese_calendar; .ci/setup test installs it")
    }
    days = try printed.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let day = Day(iso: parts[0]), parts[1] == "0" || parts[1] == "1" else {
        throw Unavailable(description: "not a day: \(line)")
      }
      return (day, parts[1] == "1")
    }
  }

  private static func run(_ program: String, _ words: [String]) throws -> (status: Int32, printed: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.environment = ["PYTHONDONTWRITEBYTECODE": "1"]
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
  }
}
