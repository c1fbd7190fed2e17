/// One day that a holiday notice moves: a day off (休息) or a make-up working day (调休上班).
public struct HolidayDay: Hashable, Sendable {
  public let day: Day
  /// The festival as the notice names it: `国庆节`, `中秋节、国庆节`.
  public let festival: String
  /// False for a make-up working day.
  public let isOff: Bool

  public init(_ day: Day, festival: String, isOff: Bool) {
    self.day = day
    self.festival = festival
    self.isOff = isOff
  }
}
