internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// A fact, and its correction.
  static let facts: [Route] = [
    .get("/v1/facts/{id}", query: [.knownAt]) { call in
      .answer(try await call.fact(knownAt: try call.instant("known_at") ?? .infinity).answer)
    },
    .post("/v1/facts/{id}/correction") { call in
      let sheet = try CorrectionSheet(call)
      let fact = try await call.fact()
      try await call.mayCorrect(fact)
      do {
        // What it changes in reports and permits is counted over all that there is, not over what its sender sees.
        let receipt = try await call.office.desksOverAll(for: call.visitor, under: call.request).corrections.correct(
          CorrectFact(fact.number, because: sheet.reason, change: sheet.change), by: call.party.name, on: call.today,
          rehearsing: sheet.isRehearsal)
        let told = call.visitor.account == nil ? receipt : receipt.ofConcern
        return .answer(told.answer(isRehearsal: sheet.isRehearsal))
          .remarking(told.remarks(isRehearsal: sheet.isRehearsal))
      } catch let refusal as CorrectionRefusal {
        throw Problem(refusal, of: fact.number)
      }
    },
  ]
}

extension Call {
  /// The fact that the path names.
  fileprivate func fact(knownAt instant: Instant = .infinity) async throws -> KeptFact {
    guard let number = FactNumber(place("id")), number > 0, String(number) == place("id") else {
      throw Problem.unreadable(
        "id",
        say("登记号应为正整数；“\(place("id"))”不是", "the number of a fact is a whole number; “\(place("id"))” is none"))
    }
    guard let fact = try await desks.corrections.fact(number, knownAt: instant) else {
      throw Problem(.unknownFact(number), of: number)
    }
    return fact
  }

  /// A fact is corrected by those who may state it; what no act states, by the police or the campaign's office.
  fileprivate func mayCorrect(_ fact: KeptFact) async throws {
    guard !isOffice else { return }
    try await mustReach(fact: fact.number, "correction")
    var needs: Roles = []
    if let act = fact.act {
      needs = try await desks.corrections.performers(of: act)
      if let declaration = Acts.named(act) as? any Declaration.Type { needs.formUnion(declaration.by) }
      needs.remove(Roles(.clock))
    }
    if needs.isEmpty { needs = [.police, .policeSupervisor, .coordinator] }
    try authorise(needs, say("更正第\(fact.number)号登记", "correct fact \(fact.number)"))
  }
}
