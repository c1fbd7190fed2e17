/// What one day is in a working calendar: working or a day of rest, known or provisional.
public struct DayStanding: Hashable, Sendable {
  /// Why nobody works that day; nil on a working day.
  public let rest: RestReason?
  /// The festival for which this Saturday or Sunday is worked (调休), if it is one.
  public let makeUp: String?
  /// The year's notice is missing: judged by the weekday alone.
  public let isProvisional: Bool

  init(rest: RestReason?, makeUp: String? = nil, isProvisional: Bool = false) {
    self.rest = rest
    self.makeUp = makeUp
    self.isProvisional = isProvisional
  }

  public var isWorking: Bool { rest == nil }
}
