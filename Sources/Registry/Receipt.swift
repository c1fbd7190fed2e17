public import Casework
public import Statute

/// What the registrar hands back (回执): what was recorded, where the case stands now, and what falls due.
public struct Receipt: Codable, Hashable, Sendable {
  public let act: String
  public let subject: Subject
  /// The case that was opened, if one was.
  public let opened: Subject?
  /// The first fact that was recorded.
  public let fact: FactNumber
  public let facts: [FactNumber]
  /// The version of the subject from now on.
  public let version: FactNumber
  /// The stage of the act's machine, by its word; nil for a fact of no machine.
  public let stage: String?
  /// The articles it rests on.
  public let basis: [String]
  /// What falls due by it.
  public let due: [Due]

  /// One clock that the act has started (期限).
  public struct Due: Codable, Hashable, Sendable {
    public let limit: String
    public let due: Day
    public let isProvisional: Bool

    public init(limit: String, due: Day, isProvisional: Bool) {
      self.limit = limit
      self.due = due
      self.isProvisional = isProvisional
    }
  }

  public init(
    act: String, subject: Subject, opened: Subject?, facts: [FactNumber], version: FactNumber, stage: String?,
    basis: [String], due: [Due]
  ) {
    self.act = act
    self.subject = subject
    self.opened = opened
    fact = facts.first ?? 0
    self.facts = facts
    self.version = version
    self.stage = stage
    self.basis = basis
    self.due = due
  }
}
