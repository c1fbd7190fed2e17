public import Casework

/// What the reversal of an import did, or in a rehearsal would do (撤销导入回执).
public struct ReversalReceipt: Sendable {
  /// The facts of one kind that it took back.
  public struct Kind: Hashable, Sendable {
    /// The table of the facts, `grading_decided`.
    public let table: String
    /// The facts that are void by it.
    public let voided: [FactNumber]
    /// The import's corrections whose originals stand again by it.
    public let restored: [FactNumber]
  }

  public let kinds: [Kind]
  /// The released reports that were counted again.
  public private(set) var effects: [CorrectionReceipt.Effect]

  public init(kinds: [Kind], effects: [CorrectionReceipt.Effect]) {
    self.kinds = kinds
    self.effects = effects
  }

  /// The same without the reports of regions that it does not change.
  public var ofConcern: ReversalReceipt {
    var receipt = self
    receipt.effects.removeAll { !$0.isOfConcern }
    return receipt
  }
}

/// Why an import is not reverted; nothing of it was (撤销导入不成).
public enum ReversalRefusal: Error, Hashable, Sendable {
  case unknownImport
  /// All that it recorded was taken back before.
  case alreadyReverted
  /// Later facts rest on it: each with the imported fact that it rests on.
  case relied([Reliance])
  /// The database does not let go of one.
  case broken(constraint: String)
  /// Others were writing.
  case disturbed

  /// A later fact that rests on an imported one (后续登记).
  public struct Reliance: Hashable, Sendable {
    public let fact: FactNumber
    /// Its table.
    public let table: String
    /// What it is about, by number and name.
    public let subject: String?
    public let reason: Reason
    /// The imported fact; nil where it is the subject itself that the import brought.
    public let imported: FactNumber?

    public enum Reason: String, Hashable, Sendable {
      /// It corrects an imported fact.
      case corrects
      /// It cites one.
      case cites
      /// It is a later step of the same case.
      case follows
      /// It is about a subject that only the import knows of.
      case subject
    }
  }
}
