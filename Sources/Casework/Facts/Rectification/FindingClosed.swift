/// A finding closed by a passed re-check (销号).
public struct FindingClosed: FindingFact {
  public static let table = "finding_closed"

  public let finding: FindingID
  public let closedBy: String
  /// Nil in a deed, whose entry cites the re-check recorded with it.
  public let recheck: FactNumber?

  public init(finding: FindingID, closedBy: String, recheck: FactNumber? = nil) {
    self.finding = finding
    self.closedBy = closedBy
    self.recheck = recheck
  }
}
