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
  static func read(_ path: String) throws(Stop) -> HolidayYear {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Stop(.notFound, say("没有文件“\(path)”", "there is no file “\(path)”"))
    }
    guard let file = try? JSONDecoder().decode(HolidayFile.self, from: bytes), (1949...9999).contains(file.year) else {
      throw refused(
        "holiday_file_unreadable",
        say("“\(path)”不是holiday-cn格式的JSON", "“\(path)” is not JSON as holiday-cn writes it"),
        say("须有year、papers和days（name、date、isOffDay）", "it has year, papers and days (name, date, isOffDay)"))
    }
    var days: [HolidayDay] = []
    for entry in file.days {
      guard let day = Day(iso: entry.date) else {
        throw refused(
          "holiday_file_day", say("“\(entry.date)”不是日期", "“\(entry.date)” is no day"),
          say("日期写作2027-01-01", "write 2027-01-01"))
      }
      days.append(HolidayDay(day, festival: entry.name, isOff: entry.isOffDay))
    }
    let year: HolidayYear
    do throws(HolidayYearDefect) {
      year = try HolidayYear(year: file.year, papers: file.papers, days: days)
    } catch {
      throw refused("holiday_file_day", wording(of: error, in: file.year), say("核对文件", "compare the file"))
    }
    guard year.isPublished else {
      throw refused(
        "holiday_year_empty",
        say("文件中没有\(file.year)年的任何安排，该年的通知尚未印发", "the file holds no day of \(file.year): its notice is not out yet"),
        say("待通知印发后再载入", "load it once the notice is out"))
    }
    return year
  }

  private static func refused(_ code: String, _ what: String, _ cure: String) -> Stop {
    .refusal(code, what, basis: say("国务院办公厅节假日安排通知", "the State Council office's holiday notice"), cure: cure)
  }

  private static func wording(of defect: HolidayYearDefect, in year: Int) -> String {
    switch defect {
    case .dayOfAnotherYear(let day): say("\(day)不属于\(year)年的安排", "\(day) is no day of the notice of \(year)")
    case .dayTwice(let day): say("\(day)出现两次", "\(day) is there twice")
    case .makeUpOnWeekday(let day):
      say("\(day)不是周六、周日，不能是调休上班日", "\(day) is no Saturday or Sunday and cannot be a make-up working day")
    }
  }
}
