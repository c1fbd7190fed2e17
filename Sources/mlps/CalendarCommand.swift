import ArgumentParser
import PQ
import PrivateCluster
import Statute
import Store
import Wording

/// 工作日历。
struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: say("工作日历：推算期限、查看和载入节假日安排", "The working calendar: deadlines, holiday notices"),
    discussion: say(
      "示例：mlps calendar add 2026-09-21 --working-days 10", "Example: mlps calendar add 2026-09-21 --working-days 10"),
    subcommands: [Add.self, Show.self, Load.self])

  /// The notices of this binary; over them those loaded into the database that the options name, if they name one.
  static func calendar(_ options: GlobalOptions) async throws -> WorkingCalendar {
    if options.database == nil {
      // Nothing is made, and no other folder looked into, for a question that needs no database.
      guard let home = options.home, Cluster.status(of: home + "/postgres") != .absent else { return .published }
    }
    return try await withBook(options) { book in
      WorkingCalendar.published.loading(try await book.years().map(named))
    }
  }

  /// A loaded year with the festivals by name where this binary knows them.
  private static func named(_ loaded: HolidayYear) throws -> HolidayYear {
    let known = WorkingCalendar.published.years[loaded.year]?.days ?? []
    let days = loaded.days.map { entry in known.first { $0.day == entry.day && $0.isOff == entry.isOff } ?? entry }
    return try HolidayYear(year: loaded.year, papers: loaded.papers, publishedOn: loaded.publishedOn, days: days)
  }

  /// Lends the book of loaded days; a database that cannot be reached is no service (69).
  static func withBook<Value>(
    _ options: GlobalOptions, _ body: (CalendarBook) async throws -> Value
  ) async throws -> Value {
    do {
      let pool = Pool(try await Books.open(options).app, size: 1)
      let outcome: Result<Value, any Error>
      do { outcome = .success(try await body(CalendarBook(pool))) } catch { outcome = .failure(error) }
      await pool.close()
      return try outcome.get()
    } catch let failure as ConnectionFailure {
      throw Stop(.noService, wording(of: failure))
    } catch let failure as ClusterFailure {
      throw Stop(.noService, "\(failure)")
    }
  }

  static func weekday(_ day: Day) -> String {
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return say(chinese[day.weekday - 1], english[day.weekday - 1])
  }
}
