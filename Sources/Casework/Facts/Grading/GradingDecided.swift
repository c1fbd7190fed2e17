public import Statute

/// The level that stands (定级结果).
public struct GradingDecided: ObjectFact {
  public static let table = "grading_decided"

  public let object: ObjectID
  public let s: Level?
  public let a: Level?
  public let level: Level
  /// The proposal a unit confirmed by itself, and who had proposed it.
  public let proposal: FactNumber?
  public let proposedBy: String?
  /// Why it stays as it was (复核意见).
  public let account: String?

  public init(
    object: ObjectID, s: Level?, a: Level?, level: Level, proposal: FactNumber? = nil, proposedBy: String? = nil,
    account: String? = nil
  ) {
    self.object = object
    self.s = s
    self.a = a
    self.level = level
    self.proposal = proposal
    self.proposedBy = proposedBy
    self.account = account
  }
}
