/// A disagreement between the core and the database that no user can cause (缺陷).
public enum LedgerFault: Error, Hashable, Sendable {
  /// The law in the database does not know the act that a fact is recorded as.
  case unknownAct(String)
  /// A fact cites another of its decision that is not there.
  case danglingReference(Int)
  /// A fact cannot be written as a row of its table.
  case unreadableFact(String)
}
