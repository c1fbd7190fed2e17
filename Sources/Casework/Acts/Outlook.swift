public import Statute

/// Whether an act could be performed now (可办事项): the ways the law leaves, and what each still wants.
public struct Outlook: Hashable, Sendable {
  /// One provision that speaks for the act in this stage.
  public struct Way: Hashable, Sendable {
    public let by: Roles
    public let basis: Basis
    /// The stage it leads to.
    public let to: String
    /// The condition that the file alone does not meet, in words; the body may bring it.
    public let missing: String?
    /// The asking party has a role that may.
    public let isYours: Bool
  }

  public let act: String
  public let term: String
  public let stage: String
  /// Empty: not in this stage.
  public let ways: [Way]

  public init(act: String, term: String, stage: String, ways: [Way]) {
    self.act = act
    self.term = term
    self.stage = stage
    self.ways = ways
  }
}
