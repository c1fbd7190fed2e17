public import Casework
public import Statute

/// The port through which acts reach the books (案卷柜); the live one is kept in PostgreSQL.
public protocol CaseBooks: Sendable {
  associatedtype Desk: CaseDesk

  /// Lends a desk for one transaction under the name of a party: all that is done at it is kept, or nothing.
  func transaction<Answer: Sendable>(
    as party: Party, _ body: @Sendable (Desk) async throws -> Answer
  ) async throws -> Answer
}

/// What can be done with the books in one transaction (办理台).
public protocol CaseDesk: Sendable {
  /// Whether the party may read of a subject; nobody else is told that there is one.
  func sees(_ subject: Subject) async throws -> Bool
  /// Whether all of these are the party's own business (管辖), not only a neighbour's that it may read of.
  func reaches(_ subjects: [Identifier<Subject>]) async throws -> Bool
  /// Does the body with all of the books in sight, as decisions have to; afterwards the party's scope holds again.
  func inFullSight<Answer: Sendable>(_ body: @Sendable () async throws -> Answer) async throws -> Answer
  /// Whether the party's scope is all of the books.
  var hasFullSight: Bool { get }

  /// The receipt given before for a wish under this key, with the wish's fingerprint.
  func receipt(under key: String) async throws -> (fingerprint: String, receipt: Receipt)?
  /// The latest file of a subject as a day sees it; nil for one that nobody has registered.
  ///
  /// Locked, nobody else decides on it or on what was read of it until the transaction ends.
  func file(of subject: Subject, on day: Day, locked: Bool, reading: FileReading) async throws -> CaseFile?
  /// A subject's file when it is not registered yet.
  func emptyFile(of subject: Subject) async throws -> CaseFile
  /// Appends what was decided; the numbers of its facts, in their order.
  func append(_ deed: Deed, on day: Day, document: String?) async throws -> [FactNumber]
  /// Ties evidence files to facts.
  func attach(_ evidence: [String], to facts: [FactNumber]) async throws
  /// Makes the summary rows of the cases anew of which it records steps, and starts the clocks that its facts start.
  func settle(_ deed: Deed, as facts: [FactNumber]) async throws -> [Receipt.Due]
  /// Keeps the receipt of a wish under its key.
  func keep(_ receipt: Receipt, of fingerprint: String, under key: String) async throws
}

extension CaseDesk {
  /// The whole file, with what speaks at the gate.
  public func file(of subject: Subject, on day: Day, locked: Bool) async throws -> CaseFile? {
    try await file(of: subject, on: day, locked: locked, reading: .gate)
  }
}
