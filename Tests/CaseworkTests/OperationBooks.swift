import Casework
import Statute
import _Scenes

/// The way to an act, told apart in tests by the act's name.
struct OperationWay: Sendable, CustomStringConvertible {
  let scene: Scene
  var wish: Scene.Wish { scene.wishes[scene.wishes.count - 1] }
  var description: String { "\(type(of: wish.act).name) of a \(wish.subject.kind.rawValue)" }

  init(_ scene: Scene) { self.scene = scene }

  /// The ways to acts, by the first word of their names, those of one register without a machine by the act itself.
  static func ways(to acts: [any Act.Type]) -> [OperationWay] {
    let names = Set(acts.map { $0.name })
    return Scenes.all.map(OperationWay.init).filter { names.contains(type(of: $0.wish.act).name) }
  }
}

extension PaperRegister {
  /// What an act is refused for: the codes of its reasons, or the kind of refusal.
  func refusal(
    of act: any Act, on subject: Subject, by party: Party, on day: Day, today: Day? = nil, document: String? = nil
  ) -> [String] {
    var books = self
    do {
      try books.perform(act, on: subject, by: party, on: day, today: today, document: document)
      return []
    } catch {
      return error.codes
    }
  }

  func stage<M: CaseMachine>(_ machine: M.Type, of subject: Subject, on day: Day) -> M.Stage {
    file(of: subject).stage(machine, of: subject.id, on: day)
  }
}

extension Refusal {
  var codes: [String] {
    switch self {
    case .notYetLaw: ["not yet law"]
    case .notPermitted: ["not permitted"]
    case .conditionFails(let reasons), .reasons(let reasons): reasons.map(\.code)
    case .notAuthorised: ["not authorised"]
    case .notYetThatDay: ["not yet that day"]
    case .precedesLastStep: ["precedes the last step"]
    case .overtaken: ["overtaken"]
    case .keyUsedOtherwise: ["key used otherwise"]
    case .outsideScope: ["outside scope"]
    }
  }
}
