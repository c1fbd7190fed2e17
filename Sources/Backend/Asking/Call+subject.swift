internal import Casework
internal import HTTPTypes
internal import Statute
internal import Store
internal import Wording

extension Call {
  /// The subject that a word of the path means: its identity, number, name in use, domain or code.
  func subject(_ kind: SubjectKind, at place: String = "id") async throws -> Subject {
    try await subject(kind, called: self.place(place))
  }

  /// The same, an identity taken as it stands: for who reads on, and finds out whether there is such a subject.
  func presumed(_ kind: SubjectKind) async throws -> Subject {
    if let id = Identifier<Subject>(place("id")) { return Subject(kind, id) }
    return try await subject(kind)
  }

  /// The subject that a word means.
  func subject(_ kind: SubjectKind, called word: String) async throws -> Subject {
    let found = try await desks.subjects.find(kind, word)
    guard let first = found.first else { throw unknown(kind, word) }
    guard found.count == 1 else {
      throw Problem(
        .badRequest,
        .init(
          "ambiguous", say("“\(word)”指 \(found.count) 个\(kind.term)", "“\(word)” means \(found.count)"),
          cure: say("请写标识:", "write one's identity: ") + found.map(\.id.description).joined(separator: "、"), at: "id"))
    }
    return first
  }

  func unknown(_ kind: SubjectKind, _ word: String? = nil) -> Problem {
    let word = word ?? place("id")
    return .notFound(say("没有登记\(kind.term)“\(word)”", "no \(kind.rawValue) “\(word)” is registered"))
  }
}
