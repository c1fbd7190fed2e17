/// Counting periods. The day of the start is never counted. A period forward ends on a working day
/// (民法典 第二百零三条); one counted backward opens or precedes something and is not carried.
extension WorkingCalendar {
  /// How far these functions count, in days, working days or months; more traps.
  public static let reach = -36_600...36_600

  /// The n-th working day after the start; before it, for a negative n; for 0 the start, carried to a working day.
  public func adding(workingDays n: Int, to start: Day) -> DueDay {
    precondition(Self.reach.contains(n), "working days out of reach: \(n)")
    guard n != 0 else { return carried(start, onward: true) }
    let step = n.signum()
    var day = start
    var left = abs(n)
    var skipped: [SkippedDay] = []
    var isProvisional = false
    while left > 0 {
      day = day + step
      let standing = standing(of: day)
      isProvisional = isProvisional || standing.isProvisional
      if let rest = standing.rest {
        skipped.append(SkippedDay(day: day, reason: rest))
      } else {
        left -= 1
      }
    }
    if step < 0 { skipped.reverse() }
    return DueDay(rawDue: day, due: day, isProvisional: isProvisional, skipped: skipped)
  }

  /// The n-th calendar day (自然日) after the start.
  public func adding(days n: Int, to start: Day) -> DueDay {
    precondition(Self.reach.contains(n), "days out of reach: \(n)")
    return carried(start + n, onward: n >= 0)
  }

  /// The same day of the month n months on, or that month's last day.
  public func adding(months n: Int, to start: Day) -> DueDay {
    precondition(Self.reach.contains(n), "months out of reach: \(n)")
    return carried(start.adding(months: n), onward: n >= 0)
  }

  /// How many working days lie after the first day, up to and with the last; 0 when the last is not after the first.
  public func workingDays(after first: Day, through last: Day) -> Int {
    (0..<max(0, last - first)).count { isWorkingDay(first + $0 + 1) }
  }

  /// The day a periodic return planned for this day falls due: the second working day after the holiday when there is
  /// no work that day (the ministry's rule of weekly returns, 2016).
  public func returnDay(planned day: Day) -> DueDay {
    guard !isWorkingDay(day) else { return carried(day, onward: true) }
    let moved = adding(workingDays: 2, to: day)
    let skipped = adding(days: 0, to: day).skipped
    return DueDay(
      rawDue: day, due: moved.due, isProvisional: moved.isProvisional || standing(of: day).isProvisional,
      skipped: skipped + moved.skipped.filter { !skipped.contains($0) })
  }

  private func carried(_ raw: Day, onward: Bool) -> DueDay {
    var day = raw
    var skipped: [SkippedDay] = []
    var isProvisional = false
    while true {
      let standing = standing(of: day)
      isProvisional = isProvisional || (onward && standing.isProvisional)
      guard onward, let rest = standing.rest else { break }
      skipped.append(SkippedDay(day: day, reason: rest))
      day = day + 1
    }
    return DueDay(rawDue: raw, due: day, isProvisional: isProvisional, skipped: skipped)
  }
}
