public import Statute

/// One condition of the gate that is not met (未具备的上线条件): the article, who owes it, what is the matter, what cures it.
public struct Missing: Hashable, Sendable {
  public let condition: GateCondition
  public let lack: Lack

  public init(_ condition: GateCondition, _ lack: Lack) {
    self.condition = condition
    self.lack = lack
  }

  public var code: GateCode { condition.code }

  /// What is the matter with it (欠缺情形).
  public enum Lack: Hashable, Sendable {
    /// There is nothing on the books.
    case nothing
    case notContactable
    case noObject
    case notGraded
    case gradingReopened(Day)
    case certificateExpired(Day)
    case certificateEnded(Day)
    case testFailed(Day?)
    case cryptographyUntested
    case conclusionFails(Conclusion)
    case notAccredited
    case testerSuspended(Day)
    case reportRunOut(Day)
    case waiverRunOut(Day)
    case open([String])
    case reviewFailed
    case cancelled(Day)
    case unlawfulName([String])
    case measures([DutyKind])
    case overdue(Day)
  }
}
