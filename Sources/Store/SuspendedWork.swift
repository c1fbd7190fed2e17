public import Casework
public import Statute

/// An assessment that a tester worked on while it was suspended (暂停期间所做测评), with the sites and permits to be looked at
/// again.
public struct SuspendedWork: Hashable, Sendable {
  /// The project; nil for what came from a ledger.
  public let assessment: String?
  /// Nil while there is no report.
  public let report: FactNumber?
  public let reportNumber: String?
  public let object: String
  public let workedFrom: Day?
  public let workedThrough: Day?
  public let suspendedFrom: Day?
  public let suspendedThrough: Day?
  public let ground: String
  /// By number.
  public let sites: [String]
  public let permits: [String]
}
