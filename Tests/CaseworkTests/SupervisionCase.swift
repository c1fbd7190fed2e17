import Casework
import Statute
import Testing
import _Scenes

/// A case of supervision on paper, for tests: the scenes' books, and acts that are tried on them.
struct SupervisionCase {
  static let monday = Day(2026, 10, 12)
  static let officers = ["张警官", "赵警官"]
  static let otherSupervisor = Party("孙副支队长", as: .policeSupervisor)
  static let notice = Subject.notice(Cast.notice)

  var register: PaperRegister

  /// The books after a scene, its last wish with them.
  init(after act: String) throws {
    let scene = try #require(Scenes.leading(to: "supervision." + act))
    register = try scene.then(scene.wishes[0]).played()
  }

  /// The books with everybody described and no case.
  init() throws {
    var scene = try #require(Scenes.leading(to: "supervision.planned"))
    scene.wishes.removeAll()
    register = try scene.then(.init(FindNothing(), on: Self.notice, by: Cast.officer, on: Self.monday)).played()
  }

  @discardableResult mutating func perform(
    _ act: any Act, by party: Party, on day: Day, subject: Subject = notice, document: String? = nil
  ) throws -> Deed {
    try register.perform(act, on: subject, by: party, on: day, document: document, opening: Self.notice.id)
  }

  /// Why it is refused, in codes of conditions and reasons; empty when it is performed, which then is undone.
  func refusal(of act: any Act, by party: Party, on day: Day, subject: Subject = notice) -> [String] {
    var copy = self
    do {
      try copy.perform(act, by: party, on: day, subject: subject)
      return []
    } catch let refusal as Refusal {
      return switch refusal {
      case .conditionFails(let reasons), .reasons(let reasons): reasons.map(\.code)
      case .notPermitted: ["not_permitted"]
      case .notAuthorised: ["not_authorised"]
      case .precedesLastStep: ["precedes_last_step"]
      case .notYetLaw: ["not_yet_law"]
      default: ["\(refusal)"]
      }
    } catch {
      return ["\(error)"]
    }
  }

  func stage(on day: Day) -> Supervision.Stage {
    register.file(of: Self.notice).stage(Supervision.self, of: Self.notice.id, on: day)
  }

  func last<Content: FactContent>(_ kind: Content.Type = Content.self) -> Content? {
    register.file(of: Self.notice).latest(kind, of: Self.notice.id)?.content
  }
}
