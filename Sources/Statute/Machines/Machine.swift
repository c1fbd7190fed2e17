/// A lifecycle (办理流程) small enough to be read as one table; `domain.md` §8.
public protocol Machine: Sendable {
  associatedtype Stage: Vocabulary
  associatedtype Event: Vocabulary
  associatedtype Condition: Vocabulary
  associatedtype Facts: Hashable, Sendable

  /// As the database and the API call it.
  static var name: String { get }
  /// As people call it.
  static var term: String { get }
  /// Where every case begins: nothing has happened yet.
  static var start: Stage { get }
  /// Stages that nothing leads out of, in any edition.
  static var terminal: Set<Stage> { get }
  /// What may happen, by whom and on what ground, from each turning day on.
  static var provisions: Dated<[Provision<Self>]> { get }
  /// What a condition means.
  static func holds(_ condition: Condition, _ facts: Facts) -> Bool
}

extension Machine {
  /// The one provision that speaks for an event in a stage on a day.
  public static func provision(
    for event: Event, in stage: Stage, given facts: Facts, on day: Day
  ) throws(Objection<Self>) -> Provision<Self> {
    guard let table = provisions[on: day] else { throw .notYetLaw(on: day) }
    let speaking = table.filter { $0.from == stage && $0.event == event }
    guard !speaking.isEmpty else { throw .notPermitted(event, in: stage) }
    guard let provision = speaking.first(where: { holds($0.condition, facts) }) else {
      throw .conditionFails(speaking.map(\.condition), bases: speaking.map(\.basis))
    }
    return provision
  }

  /// Every provision that leads out of a stage on a day, whatever its condition.
  public static func provisions(from stage: Stage, on day: Day) -> [Provision<Self>] {
    provisions[on: day]?.filter { $0.from == stage } ?? []
  }
}
