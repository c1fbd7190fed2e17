import Foundation
import Statute
import Testing

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

@Suite struct IndependentCalendarTests {
  @Test func `every day of 2013 to 2026 is worked or not as an independent table has it`() throws {
    let calendar = WorkingCalendar.published
    let other = try IndependentCalendar().days
    #expect(other.count == Day(2027, 1, 1) - Day(2013, 1, 1))
    #expect(other.first?.day == Day(2013, 1, 1) && other.last?.day == Day(2026, 12, 31))
    let differing = other.filter { calendar.isWorkingDay($0.day) != $0.isWorked }.map(\.day.description)
    #expect(differing == [])
    #expect(other.filter { calendar.standing(of: $0.day).isProvisional }.map(\.day.description) == [])
  }

  /// Counting by the table, ten working days after each day, is counting by the rule.
  @Test func `ten working days from any day end where an independent count ends them`() throws {
    let calendar = WorkingCalendar.published
    let worked = try IndependentCalendar().days.filter(\.isWorked).map(\.day)
    var next = 0
    var differing: [String] = []
    for number in Day(2013, 1, 1).number..<Day(2026, 12, 1).number {
      let start = Day(number: number)
      while worked[next] <= start { next += 1 }
      if calendar.adding(workingDays: 10, to: start).due != worked[next + 9] { differing.append(start.description) }
    }
    #expect(differing == [])
  }
}
