public import Statute

/// A fixed date by which a rate has to be complete (硬时限); past it a row that is not complete shows red.
public struct Deadline: Hashable, Sendable {
  /// The rate that has to be complete.
  public let measure: Measure.ID
  /// As it is named in the remark.
  public let name: String
  public let due: Day

  public init(measure: Measure.ID, name: String, due: Day) {
    self.measure = measure
    self.name = name
    self.due = due
  }
}
