/// The last day of a period (期限届满日), ending at 24:00 in Asia/Shanghai, with how it was found.
public struct DueDay: Hashable, Sendable {
  /// As counted, before it is carried past days of rest.
  public let rawDue: Day
  public let due: Day
  /// A day it rests on belongs to a year without a notice; to be counted again once that is loaded, and no ground for
  /// calling anybody late.
  public let isProvisional: Bool
  /// Days of rest left out, in order: between start and end for working days, from `rawDue` to `due` otherwise.
  public let skipped: [SkippedDay]

  public init(rawDue: Day, due: Day, isProvisional: Bool, skipped: [SkippedDay]) {
    self.rawDue = rawDue
    self.due = due
    self.isProvisional = isProvisional
    self.skipped = skipped
  }
}
