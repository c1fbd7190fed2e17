public import Statute

/// One row of the findings book (隐患台账行), its values read and each valid by itself; nil where the cell was empty.
public struct FindingEntry: Hashable, Sendable {
  public var number: String?
  public var source = FindingSource.inspection
  public var description = ""
  public var severity = Severity.medium
  public var foundOn: Day?
  public var measure: String?
  public var responsibleUnit: String?
  public var responsiblePerson: String?
  public var dueOn: Day?
  public var status: Status?
  public var fixedOn: Day?
  public var checkedBy: String?
  public var passedRecheck: Bool?
  public var settledOn: Day?
  public var recurred: Bool?
  public var remark: String?

  public init() {}

  /// How far a finding has come (整改状态).
  public enum Status: String, CaseIterable, Sendable {
    case open
    case inProgress = "in_progress"
    case fixed, closed, excepted
  }
}
