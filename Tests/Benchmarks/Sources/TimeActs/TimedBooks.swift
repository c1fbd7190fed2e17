import Casework
import Registry
import Statute
import Store
import Synchronization

/// The live case books, with a note of what each thing done at the desk took (案卷柜计时).
struct TimedBooks: CaseBooks {
  final class Notes: Sendable {
    private let laps = Mutex<[String: Laps]>([:])

    func add(_ duration: Duration, to part: String) { laps.withLock { $0[part, default: Laps()].add(duration) } }

    /// The median of each part.
    func medians() -> [String: Double] { laps.withLock { $0.mapValues(\.median) } }
  }

  let books: PostgresCaseBooks
  let notes: Notes

  func transaction<Answer: Sendable>(
    as party: Party, _ body: @Sendable (TimedDesk) async throws -> Answer
  ) async throws -> Answer {
    try await books.transaction(as: party) { try await body(TimedDesk(desk: $0, notes: notes)) }
  }
}

/// The live desk, each answer timed (办理台计时).
struct TimedDesk: CaseDesk {
  let desk: PostgresCaseDesk
  let notes: TimedBooks.Notes

  var hasFullSight: Bool { desk.hasFullSight }

  func sees(_ subject: Subject) async throws -> Bool { try await desk.sees(subject) }

  func reaches(_ subjects: [Identifier<Subject>]) async throws -> Bool { try await desk.reaches(subjects) }

  func inFullSight<Answer: Sendable>(_ body: @Sendable () async throws -> Answer) async throws -> Answer {
    try await desk.inFullSight(body)
  }

  func receipt(under key: String) async throws -> (fingerprint: String, receipt: Receipt)? {
    try await desk.receipt(under: key)
  }

  func file(of subject: Subject, on day: Day, locked: Bool, reading: FileReading) async throws -> CaseFile? {
    try await noting("file") { try await desk.file(of: subject, on: day, locked: locked, reading: reading) }
  }

  func emptyFile(of subject: Subject) async throws -> CaseFile { try await desk.emptyFile(of: subject) }

  func append(_ deed: Deed, on day: Day, document: String?) async throws -> [FactNumber] {
    try await noting("append") { try await desk.append(deed, on: day, document: document) }
  }

  func attach(_ evidence: [String], to facts: [FactNumber]) async throws {
    try await desk.attach(evidence, to: facts)
  }

  func settle(_ deed: Deed, as facts: [FactNumber]) async throws -> [Receipt.Due] {
    try await noting("settle") { try await desk.settle(deed, as: facts) }
  }

  func keep(_ receipt: Receipt, of fingerprint: String, under key: String) async throws {
    try await desk.keep(receipt, of: fingerprint, under: key)
  }

  private func noting<Answer>(_ part: String, _ body: () async throws -> Answer) async throws -> Answer {
    let start = ContinuousClock.now
    let answer = try await body()
    notes.add(ContinuousClock.now - start, to: part)
    return answer
  }
}
