/// How long a period is, and in what unit (期限长度).
public enum Length: Hashable, Sendable {
  case calendarDays(Int)
  case workingDays(Int)
  case months(Int)
  /// At least so many working days before the start.
  case workingDaysBefore(Int)
  /// Opens so many months before the start and closes on it.
  case monthsBefore(Int)
  /// Before the start, however long.
  case before
  /// Once in every calendar year, by its last day.
  case calendarYear
  /// Once in every half of a calendar year, by its last day.
  case halfYear
  /// By one day for everybody.
  case fixed(Day)
  /// As a paper says; so many calendar days when it is silent.
  case asWritten(calendarDays: Int)

  public var count: Int? {
    switch self {
    case .calendarDays(let n), .workingDays(let n), .months(let n), .workingDaysBefore(let n), .monthsBefore(let n),
      .asWritten(let n):
      n
    case .before, .calendarYear, .halfYear, .fixed: nil
    }
  }

  /// As it is printed.
  public var term: String {
    switch self {
    case .calendarDays(let n): "\(n)日"
    case .workingDays(let n): "\(n)个工作日"
    case .months(let n): "\(n)个月"
    case .workingDaysBefore(let n): "提前\(n)个工作日以上"
    case .monthsBefore(let n): "届满前\(n)个月内"
    case .before: "之前"
    case .calendarYear: "每年一次，12月31日前"
    case .halfYear: "每半年一次，6月30日、12月31日前"
    case .fixed(let day): "\(day.chinese)前"
    case .asWritten(let n): "以文书载明为准，未载明的\(n)日"
    }
  }
}
