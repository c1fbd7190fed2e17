/// A re-check, a record of its own by another person (复查).
public struct FindingRechecked: FindingFact {
  public static let table = "finding_rechecked"

  public let finding: FindingID
  public let checkedBy: String
  /// The second of two (第二复查人).
  public let witness: String?
  /// Who claimed the fix that is checked.
  public let fixedBy: String?
  public let outcome: Outcome
  public let retest: RecheckKind
  /// What is still wrong.
  public let faults: String?
  /// The claim it answers, and who recorded that.
  public let claim: FactNumber?
  public let claimedBy: String?

  public init(
    finding: FindingID, checkedBy: String, witness: String? = nil, fixedBy: String? = nil, outcome: Outcome,
    retest: RecheckKind, faults: String? = nil, claim: FactNumber? = nil, claimedBy: String? = nil
  ) {
    self.finding = finding
    self.checkedBy = checkedBy
    self.witness = witness
    self.fixedBy = fixedBy
    self.outcome = outcome
    self.retest = retest
    self.faults = faults
    self.claim = claim
    self.claimedBy = claimedBy
  }
}

extension FindingRechecked {
  /// How a re-check ends (复查结果).
  public enum Outcome: String, Codable, Sendable { case pass, fail }
}
