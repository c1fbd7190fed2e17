internal import Statute

extension ReportingCycle {
  /// Ten years, day by day.
  static let mostIssues = 3_660

  /// `period` is that of the campaign; nil where it cannot be read.
  init(_ definition: Definition, within period: ClosedRange<Day>?) throws(LayoutFault) {
    let fields = try definition.fields("every", "on", "from", "through")
    let word = try fields.require("every")
    switch try word.text() {
    case "day": every = .day
    case "week": every = .week(on: try fields.require("on").name(Weekday.self, "星期"))
    case "month_end": every = .monthEnd
    case let text: throw word.fault("不认识的报送周期“\(text)”")
    }
    if case .week = every {} else if let on = fields["on"] { throw on.fault("只有每周一期的写明星期") }
    var bounds: [Day?] = []
    for name in ["from", "through"] {
      guard let field = fields[name] else {
        bounds.append(nil)
        continue
      }
      let day = try field.day()
      if let period, !period.contains(day) { throw field.fault("应在专项行动期间以内") }
      bounds.append(day)
    }
    from = bounds[0]
    through = bounds[1]
    if let from, let through, through < from { throw definition.fault("截止早于起始") }
    guard let period else { return }
    let count = days(begins: period.lowerBound, ends: period.upperBound).count
    guard count > 0 else { throw definition.fault("其间没有一期") }
    guard count <= Self.mostIssues else { throw definition.fault("其间超过\(Self.mostIssues)期") }
  }
}
