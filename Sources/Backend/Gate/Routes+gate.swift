internal import Casework
internal import HTTPTypes
internal import Statute
internal import Store
internal import Wording

extension Routes {
  static let gate: [Route] = [
    .get("/v1/sites/{id}/gate", query: [.asOf]) { call in
      let day = try call.day("as_of") ?? call.today
      guard GateCondition.inForce[on: day] != nil else {
        throw Problem(.notYetLaw(machine: say("上线门", "the gate"), on: day))
      }
      let subject = try await call.subject(.site)
      guard let judgement = try await call.desks.gate.judgement(of: subject.id.retagged(), on: day, as: call.party)
      else { throw call.unknown(.site) }
      var reply = Reply.answer(judgement.answer)
      reply.headers[.gate] = judgement.isOpen ? "open" : "closed"
      return reply
    },
    .get(
      "/v1/gate",
      query: [
        .asOf, .region,
        Parameter("only", .word(["lapsed"]), "只列许可已失效仍在运行的", "only those live by a lapsed permit"),
      ]
    ) { call in
      let day = try call.day("as_of") ?? call.today
      let lapsed = call.text("only") != nil
      let found =
        lapsed
        ? try await call.desks.gate.lapsed(on: day, as: call.party) : try await call.desks.gate.newSites(on: day)
      let codes = try await call.codesWithin()
      let inRegion = found.filter { judgement in
        codes.map { judgement.evidence.region.map($0.contains) ?? false } ?? true
      }
      return .answer(lapsed ? GateLists.lapsed(inRegion, on: day) : GateLists.every(inRegion))
    },
    .post("/v1/policy/gate") { call in
      let fields = try call.fields(["policy", "since", "paper"])
      let policy = try Call.word(try fields.text("policy"), "/policy", among: GatePolicy.allCases)
      let since = try Call.day(try fields.text("since"), "/since")
      let paper = try fields.text("paper")
      try await call.desks.gate.set(policy, since: since, paper: paper, by: call.party)
      return .answer(
        Answer(
          .object([
            ("policy", .text(policy.rawValue)), ("since", .text("\(since)")), ("paper", .text(paper)),
            ("set_by", .text(call.party.name)),
          ]),
          named: [
            (say("口径", "Policy"), policy.term), (say("自", "Since"), "\(since)"), (say("文号", "Paper"), paper),
            (say("设定人", "Set by"), call.party.name),
          ]))
    },
  ]
}

extension HTTPField.Name {
  /// Whether the gate is open, for whoever does not read the answer.
  static let gate = HTTPField.Name("Gate")!
}
