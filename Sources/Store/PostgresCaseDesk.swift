public import Casework
internal import Foundation
internal import PQ
public import Registry
public import Statute

/// What is done with the books in one open transaction (办理台).
public struct PostgresCaseDesk: CaseDesk {
  let session: Session
  let party: Party
  /// The words that were in force when the transaction began.
  let scope: String

  public func receipt(under key: String) async throws -> (fingerprint: String, receipt: Receipt)? {
    guard let row = try await session.fetchOptional(GivenReceipt(party: party.name, key: key)) else { return nil }
    return (row.wish, try JSONDecoder().decode(Receipt.self, from: Data(row.answer.utf8)))
  }

  public func keep(_ receipt: Receipt, of fingerprint: String, under key: String) async throws {
    let answer = String(decoding: try JSONEncoder().encode(receipt), as: UTF8.self)
    try await session.execute(KeepReceipt(party: party.name, key: key, wish: fingerprint, answer: answer))
  }

  public func file(
    of subject: Subject, on day: Day, locked: Bool, reading: FileReading
  ) async throws -> CaseFile? {
    guard reading != .register else { return try await register(of: subject, locked: locked) }
    var near = try await session.fetchAll(Neighbours(subject: subject))
    if locked {
      try await lock(near.filter { $0.kind == subject.kind || [.site, .object].contains($0.kind) })
      // Whoever held the lock may have opened a case meanwhile.
      near = try await session.fetchAll(Neighbours(subject: subject))
    }
    let registrations = try await session.registrations(of: near)
    guard registrations.contains(where: { $0.subject == subject }) else { return nil }
    var file = CaseFile(
      of: subject, registrations: registrations, records: try await session.records(of: near.map(\.id)),
      policy: try await session.localPolicy(), calendar: try await session.workingCalendar(),
      regions: try await session.regions())
    if subject.kind == .site {
      if reading == .gate { file.gate = try await session.gateEvidence(of: [subject.id.retagged()], on: day).first }
      for permit in file.all(Permit.self, of: subject.id, by: day) {
        file.fallen[permit.number] = try await session.fetchAll(PermitFaults(permit: permit.number, day: day))
          .map(\.value)
      }
    }
    return file
  }

  /// A file without any facts, but for the number of the last.
  private func register(of subject: Subject, locked: Bool) async throws -> CaseFile? {
    if locked { try await lock([subject]) }
    guard let last = try await session.fetchOptional(LastFactAbout(subject: subject))?.value else { return nil }
    return CaseFile(of: subject, registrations: [], records: [], last: last)
  }

  public func emptyFile(of subject: Subject) async throws -> CaseFile {
    CaseFile(
      of: subject, registrations: [], records: [], policy: try await session.localPolicy(),
      calendar: try await session.workingCalendar(), regions: try await session.regions())
  }

  public func append(_ deed: Deed, on day: Day, document: String?) async throws -> [FactNumber] {
    try await RegisterWriter(session: session).write(deed.registrations)
    let numbers = try await session.reserveFactNumbers(deed.entries.count)
    for (entry, number) in zip(deed.entries, numbers) {
      do {
        try await write(entry, as: number, on: day, document: document, citing: numbers)
      } catch let error as ServerError where error.isOfUnknownSubject {
        throw UnknownReference(error.constraint ?? "")
      }
    }
    return numbers
  }

  public func attach(_ evidence: [String], to facts: [FactNumber]) async throws {
    for fact in facts { try await EvidenceBook.link(fact, evidence, in: session) }
  }

  public func settle(_ deed: Deed, as facts: [FactNumber]) async throws -> [Receipt.Due] {
    // Where a case stands its steps alone tell.
    let cases = Set(deed.entries.filter { $0.provision != nil }.map(\.content.caseID))
    if !cases.isEmpty { try await session.execute(Summarise(cases: Array(cases))) }
    guard let first = facts.min(), let last = facts.max(),
      deed.entries.contains(where: { DueWriter.heeds($0.act, in: type(of: $0.content).table) })
    else { return [] }
    let subjects = Set(deed.entries.map(\.content.subject.id))
    return try await DueWriter(session).start(after: first - 1, through: last, about: Array(subjects))
  }

  private func lock(_ near: [Subject]) async throws {
    try await session.execute(LockSubjects(ids: near.map(\.id)))
  }

  private func write(
    _ entry: Deed.Entry, as number: FactNumber, on day: Day, document: String?, citing numbers: [FactNumber]
  ) async throws {
    let table = type(of: entry.content).table
    var row = try FactRows.row(of: entry.content)
    for (column, place) in entry.cites { row[column] = numbers[place] }
    row["id"] = number
    row["acted_on"] = day.description
    if let document { row["document"] = document }
    if let provision = entry.provision {
      row["act"] = entry.act
      row["provision"] = Int(try await session.fetchOne(ProvisionNumber(provision: provision)).value)
    }
    let columns = row.keys.sorted().joined(separator: ", ")
    let json = String(decoding: try JSONSerialization.data(withJSONObject: row), as: UTF8.self)
    try await session.execute(
      kept: """
        insert into ledger.\(table) (\(columns))
        select \(columns) from jsonb_populate_record(null::ledger.\(table), $1::jsonb)
        """, Parameters(json))
  }
}

extension ServerError {
  /// Whether a row names a subject that is on no register; the constraints that see to it say so by their names.
  fileprivate var isOfUnknownSubject: Bool {
    sqlState == .foreignKeyViolation && (constraint?.contains("_a_known_") ?? false)
  }
}
