import Backend
import Foundation
import Statute
import Wording

/// A year's notice as holiday-cn writes it in JSON (节假日安排文件).
struct HolidayFile: Decodable {
  let year: Int
  let papers: [String]
  let days: [Entry]

  struct Entry: Decodable {
    let name: String
    let date: String
    let isOffDay: Bool
  }

  /// Reads and checks a file; ends the run with what is wrong with it.
  static func read(_ path: String) throws(Stop) -> HolidayFile {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Stop(.notFound, say("没有文件“\(path)”", "there is no file “\(path)”"))
    }
    guard let file = try? JSONDecoder().decode(HolidayFile.self, from: bytes), (1949...9999).contains(file.year) else {
      throw refused(
        "holiday_file_unreadable",
        say("“\(path)”不是holiday-cn格式的JSON", "“\(path)” is not JSON as holiday-cn writes it"),
        say("须有year、papers和days（name、date、isOffDay）", "it has year, papers and days (name, date, isOffDay)"))
    }
    do throws(Problem) {
      _ = try HolidayYear.stated(
        year: file.year, papers: file.papers, days: file.days.map { ($0.date, $0.name, $0.isOffDay) })
    } catch {
      throw Stop(error)
    }
    return file
  }

  private static func refused(_ code: String, _ what: String, _ cure: String) -> Stop {
    .refusal(code, what, basis: say("国务院办公厅节假日安排通知", "the State Council office's holiday notice"), cure: cure)
  }
}
