/// Why a fact is not corrected (不予更正).
public enum CorrectionRefusal: Error, Hashable, Sendable {
  case unknownFact(FactNumber)
  /// Another correction came first: its number, who recorded it and when (ISO 8601, UTC).
  case overtaken(by: FactNumber, party: String, at: String)
  case noReason
  /// What was handed in is no JSON object.
  case notAnObject(String)
  case columnStatedTwice(String)
  case unknownColumn(String, known: [String])
  /// The column is the register's own: stamped or computed by it.
  case ownColumn(String)
  /// The fact is of another subject: void it and enter it there.
  case subjectChanged(String)
  /// The act, or the provision it was taken under: another act is another fact.
  case lawChanged(String)
  case wrongType(column: String, value: String, expected: ColumnKind)
  /// The column cannot be empty.
  case emptied(String)
  case unchanged
  case alreadyVoid
  /// What the books hold for every fact does not hold for this: the name of the constraint, the column if it is one's.
  case broken(constraint: String, column: String?)
  /// Others write so much that what the correction changes could not be counted undisturbed.
  case disturbed

  /// What a column holds.
  public enum ColumnKind: String, CaseIterable, Sendable {
    case number, truth, text, day, instant, period, list, identifier
  }
}
