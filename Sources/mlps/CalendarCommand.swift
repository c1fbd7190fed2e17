import ArgumentParser
import PrivateCluster
import Statute
import Wording

/// 工作日历。
struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: say("工作日历：推算期限、查看和载入节假日安排", "The working calendar: deadlines, holiday notices"),
    discussion: say(
      "示例：mlps calendar add 2026-09-21 --working-days 10", "Example: mlps calendar add 2026-09-21 --working-days 10"),
    subcommands: [Add.self, Show.self, Load.self])

  /// Whether the options name books, or a home folder that has some.
  static func namesBooks(_ options: GlobalOptions) -> Bool {
    if options.database != nil { return true }
    // Nothing is made, and no other folder looked into, for a question that needs no database.
    guard let home = options.home else { return false }
    if case .absent = Cluster.status(of: home + "/postgres") { return false }
    return true
  }

  /// The notices of this binary; over them those loaded into the books that the options name, if they name some.
  static func calendar(_ options: GlobalOptions) async throws -> WorkingCalendar {
    guard namesBooks(options) else { return .published }
    let loaded = try await Counter.open(options) { try await $0.read(.get("calendar"), as: Notices.self) }
    return WorkingCalendar.published.loading(try loaded.years.map { try $0.notice() })
  }

  private struct Notices: Decodable {
    let years: [Notice]
  }

  private struct Notice: Decodable {
    let year: Int
    let papers: [String]
    let days: [Entry]

    struct Entry: Decodable {
      let day: Day
      let working: Bool
      let festival: String
    }

    func notice() throws -> HolidayYear {
      try HolidayYear(
        year: year, papers: papers, days: days.map { HolidayDay($0.day, festival: $0.festival, isOff: !$0.working) })
    }
  }
}
