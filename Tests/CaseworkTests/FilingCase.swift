import Casework
import Statute
import Testing
import _Scenes

/// A scene just before its last wish, and what comes of that wish when it is changed.
struct FilingCase {
  var register: PaperRegister
  var wish: Scene.Wish

  init(_ scene: Scene) throws {
    register = try scene.played()
    wish = try #require(scene.wishes.last)
  }

  /// The scene of an act.
  init(of act: String) throws { try self.init(#require(Scenes.leading(to: act))) }

  func decide(
    _ act: (any Act)? = nil, by party: Party? = nil, on day: Day? = nil, document: String? = nil
  ) throws(Refusal) -> Deed {
    var copy = register
    return try copy.perform(
      act ?? wish.act, on: wish.subject, by: party ?? wish.party, on: day ?? wish.day,
      document: document ?? wish.document)
  }

  /// The codes of why not; empty when it is allowed.
  func refusal(
    _ act: (any Act)? = nil, by party: Party? = nil, on day: Day? = nil, document: String? = nil
  ) -> [String] {
    do {
      _ = try decide(act, by: party, on: day, document: document)
      return []
    } catch {
      return Self.codes(of: error)
    }
  }

  /// Performs it, and the next wishes are made of what came of it.
  @discardableResult mutating func perform(
    _ act: (any Act)? = nil, by party: Party? = nil, on day: Day? = nil, document: String? = nil
  ) throws -> Deed {
    try register.perform(
      act ?? wish.act, on: wish.subject, by: party ?? wish.party, on: day ?? wish.day,
      document: document ?? wish.document)
  }

  /// The same books with one plain fact more.
  func with(_ content: some FactContent, on day: Day) -> FilingCase {
    var copy = self
    copy.register.record(content, act: "\(content.subject.kind.rawValue).\(type(of: content).table)", on: day)
    return copy
  }

  func file() -> CaseFile { register.file(of: wish.subject) }

  func stage<M: CaseMachine>(_ machine: M.Type, on day: Day? = nil) -> M.Stage {
    file().stage(M.self, of: wish.subject.id, on: day ?? wish.day)
  }

  func latest<Content: FactContent>(_ kind: Content.Type) -> Content? {
    file().latest(kind, of: wish.subject.id)?.content
  }

  static func codes(of refusal: Refusal) -> [String] {
    switch refusal {
    case .conditionFails(let reasons), .reasons(let reasons): reasons.map(\.code)
    case .notPermitted: ["not_permitted"]
    case .notAuthorised: ["not_authorised"]
    case .notYetThatDay: ["not_yet_that_day"]
    case .precedesLastStep: ["precedes_last_step"]
    case .notYetLaw: ["not_yet_law"]
    case .overtaken, .keyUsedOtherwise, .outsideScope: ["other"]
    }
  }
}
