public import Casework
public import Statute

/// The one place where acts are performed (登记员): load, decide, append, answer.
public struct Registrar<Books: CaseBooks>: Sendable {
  private let books: Books
  /// The day the office is open on.
  private let today: Day
  /// Identities nobody has yet.
  private let fresh: @Sendable () -> Identifier<Subject>

  public init(_ books: Books, today: Day, fresh: @escaping @Sendable () -> Identifier<Subject> = Self.chance) {
    self.books = books
    self.today = today
    self.fresh = fresh
  }

  @Sendable public static func chance() -> Identifier<Subject> {
    var source = SystemRandomNumberGenerator()
    return .fresh(using: &source)
  }

  /// Performs an act, all or nothing; a wish sent again under its key is answered as before.
  ///
  /// It is decided on all of the books, but by a party whose scope reaches the subject before and every case that was
  /// touched after. `fingerprint` tells one body from another. Throws `Refusal`, or `UnknownSubject`.
  public func perform(_ wish: Wish, fingerprint: String = "") async throws -> Receipt {
    let opened = fresh()
    let act = type(of: wish.act)
    return try await books.transaction(as: wish.party) { desk in
      if let key = wish.key, let given = try await desk.receipt(under: key) {
        guard given.fingerprint == fingerprint else { throw Refusal.keyUsedOtherwise(key: key) }
        return given.receipt
      }
      let isReached = try await desk.reaches([wish.subject.id])
      if !isReached, try await desk.sees(wish.subject) { throw Refusal.outsideScope(act: act.name) }
      guard isReached || act.registers else { throw UnknownSubject(subject: wish.subject) }
      let (receipt, touched) = try await desk.inFullSight {
        try await perform(wish, at: desk, opening: opened, onFile: isReached)
      }
      guard try await desk.reaches(touched) else { throw Refusal.outsideScope(act: act.name) }
      // Out of full sight again: by a digest alone nobody gets at another's file.
      try await desk.attach(wish.evidence, to: receipt.facts)
      if let key = wish.key { try await desk.keep(receipt, of: fingerprint, under: key) }
      return receipt
    }
  }

  private func perform(
    _ wish: Wish, at desk: Books.Desk, opening opened: Identifier<Subject>, onFile isReached: Bool
  ) async throws -> (Receipt, touched: [Identifier<Subject>]) {
    let act = type(of: wish.act)
    let file: CaseFile
    if let found = try await desk.file(of: wish.subject, on: wish.day, locked: true, reading: act.reads) {
      guard isReached else { throw UnknownSubject(subject: wish.subject) }
      file = found
    } else {
      guard act.registers else { throw UnknownSubject(subject: wish.subject) }
      file = try await desk.emptyFile(of: wish.subject)
    }
    if let expected = wish.expected, file.version != expected {
      let whole = try await desk.file(of: wish.subject, on: wish.day, locked: true, reading: .file) ?? file
      // A last fact that is void counts on the register, and is not in the file.
      guard whole.version == expected else {
        throw Refusal.overtaken(expected: expected, found: whole.version, since: whole.since(expected))
      }
    }
    let moment = Moment(on: wish.day, today: today, by: wish.party, document: wish.document, fresh: opened)
    let deed = try wish.act.decide(on: file, at: moment)
    let unwritable = deed.unwritable(underDocument: wish.document)
    guard unwritable.isEmpty else { throw Refusal.reasons(unwritable) }
    let facts = try await desk.append(deed, on: wish.day, document: wish.document)
    let cases = Set(deed.entries.map(\.content.caseID) + deed.registrations.map(\.subject.id))
    let due = try await desk.settle(deed, as: facts)
    let receipt = Receipt(
      act: act.name, subject: wish.subject, opened: deed.registrations.first?.subject, facts: facts,
      version: facts.last ?? file.version, stage: deed.stage(of: act.name), basis: deed.bases, due: due)
    return (receipt, Array(cases.union(deed.entries.map(\.content.subject.id))))
  }

  /// What may be done with a subject now, by whom, and what is missing; the file is as the reader sees it.
  public func outlook(on subject: Subject, for party: Party?, as reader: Party) async throws -> (
    file: CaseFile, acts: [Outlook]
  ) {
    try await books.transaction(as: reader) { desk in
      guard let file = try await desk.file(of: subject, on: today, locked: false) else {
        throw UnknownSubject(subject: subject)
      }
      let whole =
        desk.hasFullSight
        ? file : try await desk.inFullSight { try await desk.file(of: subject, on: today, locked: false) ?? file }
      let acts = Acts.all.filter { $0.isPerformed(on: subject.kind) }
        .map { $0.outlook(on: whole, for: party, on: today) }.filter { !$0.ways.isEmpty }
      return (file, acts)
    }
  }
}

/// A subject that nobody has registered, as far as the party can see (未登记的主体).
public struct UnknownSubject: Error, Hashable, Sendable {
  public let subject: Subject
}

extension CaseFile {
  /// What was recorded of the subject after a version.
  func since(_ version: FactNumber) -> [Refusal.Later] {
    own.filter { $0.number > version }
      .map { Refusal.Later(number: $0.number, act: $0.act, on: $0.on, party: $0.party) }
  }
}

extension Deed {
  /// The stage that the machine of an act is led to.
  func stage(of act: String) -> String? {
    let machine = act.prefix { $0 != "." }
    return entries.last { $0.provision?.machine == String(machine) }?.provision?.to
  }

  /// The articles of its steps, each once, in order.
  var bases: [String] {
    var seen: Set<String> = []
    return entries.compactMap(\.provision?.basis).filter { seen.insert($0).inserted }
  }
}
