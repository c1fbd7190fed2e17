public import Casework

/// The port through which the core reads and writes the books (登记簿); the live one is kept in PostgreSQL.
public protocol Register: Sendable {
  /// Everything an intake desk needs to recognise rows and to see what has changed.
  func ledgerIndex() async throws -> LedgerIndex

  /// Records a decision in one transaction, all or nothing, under the name of a party.
  ///
  /// It was made on the books as they stood when `lastFact` was the last number given; if they have changed since,
  /// nothing is recorded.
  func record(
    _ decision: Decision, by party: String, as entry: ImportEntry, after lastFact: FactNumber
  ) async throws(RecordFailure)
}

/// The line of the import book that a decision is recorded under (导入登记).
public struct ImportEntry: Sendable {
  public let id: Identifier<ImportTag>
  public let fileName: String
  /// SHA-256 in lower-case hexadecimal.
  public let fileDigest: String
  /// SHA-256 of the plan; a plan is applied once.
  public let planDigest: String
  public let rowsRead: Int
  public let rowsRefused: Int

  public init(
    id: Identifier<ImportTag>, fileName: String, fileDigest: String, planDigest: String, rowsRead: Int, rowsRefused: Int
  ) {
    self.id = id
    self.fileName = fileName
    self.fileDigest = fileDigest
    self.planDigest = planDigest
    self.rowsRead = rowsRead
    self.rowsRefused = rowsRefused
  }
}

public enum ImportTag: Sendable {}

/// Why a decision was not recorded; nothing of it was.
public enum RecordFailure: Error {
  /// This plan was applied before.
  case alreadyApplied
  /// Somebody else wrote first; the plan is out of date.
  case overtaken
  /// The books could not be reached, or the connection was lost before the answer.
  case unreachable(String)
  /// The database refused what the core allowed: a defect in one of them.
  case disagreement(constraint: String, detail: String)
}
