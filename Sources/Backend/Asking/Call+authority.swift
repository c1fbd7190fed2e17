internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Call {
  /// Refuses what is seen, but is a neighbour's business.
  func mustReach(_ subject: Identifier<Subject>, _ what: String) async throws {
    guard try await desks.cases.transaction(as: party, { try await $0.reaches([subject]) }) else {
      throw Refusal.outsideScope(act: what)
    }
  }

  /// The same of a fact.
  func mustReach(fact: FactNumber, _ what: String) async throws {
    guard try await desks.corrections.reaches(fact) else { throw Refusal.outsideScope(act: what) }
  }

  /// Whether it is the office itself that asks: whoever holds the database, to whom all is open.
  var isOffice: Bool { visitor.account == nil && visitor.scope == "all" }

  /// Refuses what none of the party's roles may do; the office itself may.
  func authorise(_ needs: Roles, _ what: String) throws(Problem) {
    guard !isOffice, party.roles.isDisjoint(with: needs) else { return }
    throw Problem(
      .forbidden,
      .init(
        "not_authorised", say("此身份无权\(what)", "this party may not \(what)"),
        cure: say("由", "to be done by ")
          + needs.members.map { say($0.term, $0.rawValue) }
          .joined(separator: say("、", ", ")) + say("办理", "")))
  }
}
