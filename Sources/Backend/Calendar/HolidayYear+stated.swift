internal import HTTPTypes
internal import Hummingbird
public import Statute
internal import Wording

extension HolidayYear {
  /// A year's notice as a file states it; a problem for what no notice can hold.
  public static func stated(
    year: Int, papers: [String], publishedOn: Day? = nil, days: [(date: String, festival: String, isOff: Bool)]
  ) throws(Problem) -> HolidayYear {
    var entries: [HolidayDay] = []
    for (place, entry) in days.enumerated() {
      guard let day = Day(iso: entry.date) else {
        throw refused(
          "holiday_file_day", say("“\(entry.date)”不是日期", "“\(entry.date)” is no day"),
          say("日期写作2027-01-01", "write 2027-01-01"), at: "/days/\(place)/day")
      }
      entries.append(HolidayDay(day, festival: entry.festival, isOff: entry.isOff))
    }
    let stated: HolidayYear
    do throws(HolidayYearDefect) {
      stated = try HolidayYear(year: year, papers: papers, publishedOn: publishedOn, days: entries)
    } catch {
      throw refused("holiday_file_day", wording(of: error, in: year), say("核对文件", "compare the file"), at: "/days")
    }
    guard stated.isPublished else {
      throw refused(
        "holiday_year_empty",
        say("文件中没有\(year)年的任何安排，该年的通知尚未印发", "the file holds no day of \(year): its notice is not out yet"),
        say("待通知印发后再载入", "load it once the notice is out"), at: "/days")
    }
    return stated
  }

  private static func refused(_ code: String, _ what: String, _ cure: String, at pointer: String) -> Problem {
    Problem(
      .unprocessableContent,
      .init(
        code, what, basis: say("国务院办公厅节假日安排通知", "the State Council office's holiday notice"), cure: cure, at: pointer))
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
