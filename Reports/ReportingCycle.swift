public import Statute

/// How often a campaign publishes an issue (报送周期): every day, one day of each week or the last of each month, within
/// a span of its days. The day an issue counts to is a civil day and stays; a holiday moves the day its returns are due.
public struct ReportingCycle: Hashable, Sendable {
  public enum Every: Hashable, Sendable {
    case day
    case week(on: Weekday)
    case monthEnd
  }

  public enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// As `Day.weekday` counts: 1 Monday … 7 Sunday.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
  }

  public let every: Every
  /// The first and the last day it holds for; nil: that of the campaign.
  public let from: Day?
  public let through: Day?

  public init(_ every: Every, from: Day? = nil, through: Day? = nil) {
    self.every = every
    self.from = from
    self.through = through
  }

  /// The days of its issues in a campaign that begins and ends so, in their order.
  public func days(begins: Day, ends: Day) -> [Day] {
    let (first, last) = (max(from ?? begins, begins), min(through ?? ends, ends))
    guard first <= last else { return [] }
    switch every {
    case .day: return (0...(last - first)).map { first + $0 }
    case .week(let weekday):
      let next = first + (weekday.number - first.weekday + 7) % 7
      return stride(from: 0, through: last - next, by: 7).map { next + $0 }
    case .monthEnd:
      var (days, end) = ([Day](), first.monthEnd)
      while end <= last {
        days.append(end)
        // No day after the last is asked for its month: there may be none.
        guard end < last else { break }
        end = (end + 1).monthEnd
      }
      return days
    }
  }
}

extension Day {
  fileprivate var monthEnd: Day {
    let (year, month, _) = civil
    return Day(year, month, Day.length(ofMonth: month, year: year))
  }
}
