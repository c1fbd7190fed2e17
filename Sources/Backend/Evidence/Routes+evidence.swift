internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Store
internal import Wording

extension Routes {
  private static let signer = Parameter("by", .text, "存入人(仅本机关代录)", "who keeps it (the office itself alone)")

  /// Files that prove facts.
  static let evidence: [Route] = [
    .get(
      "/v1/evidence",
      query: [Parameter("digest", .text, repeated: true, "摘要,或其开头几位", "a digest, or how it begins")]
    ) { call in
      let book = call.desks.evidence(on: call.today)
      let wanted = call.texts("digest")
      guard !wanted.isEmpty else { return .answer(EvidenceAnswer.list(try await book.all())) }
      let all = try await book.all()
      return .answer(
        EvidenceAnswer.list(wanted.flatMap { digest in all.filter { $0.sha256.hasPrefix(digest.lowercased()) } }))
    },
    .post(
      "/v1/evidence", query: [Parameter("name", .text, required: true, "文件名", "the name of the file"), signer],
      bodyLimit: EvidenceStore.highestLimit
    ) { call in
      let name = try call.fileName()
      let kept = try await call.desks.evidence(on: call.today)
        .add([UInt8](call.body), name: name, by: try call.signer(call.text("by")))
      return .answer(EvidenceAnswer.list([kept]), .created)
    },
    .get("/v1/evidence/setup") { call in
      let settings = try await call.desks.evidence(on: call.today).settings()
      return .answer(EvidenceAnswer.settings(settings.store, limit: settings.limit))
    },
    // A folder of the machine is chosen by who holds the machine.
    .post("/v1/evidence/setup") { call in
      guard call.visitor.scope == "all" else { throw Problem.notForThisPost }
      let fields = try call.fields(["store", "limit", "paper", "by"])
      let (paper, by) = (try fields.text("paper"), try call.signer(try fields.optionalText("by")))
      let book = call.desks.evidence(on: call.today)
      if let store = try fields.optionalText("store") {
        try await book.choose(store == "database" ? .database : .folder(store), by: by, paper: paper)
      }
      if let limit = try fields.value("limit", Int.self, "字节数", "a number of bytes") {
        try await book.limit(limit, by: by, paper: paper)
      }
      let settings = try await book.settings()
      return .answer(EvidenceAnswer.settings(settings.store, limit: settings.limit))
    },
    .post("/v1/evidence/verification") { call in
      let (count, faults) = try await call.desks.evidence(on: call.today).verify()
      var reply = Reply.answer(EvidenceAnswer.verified(count, faults))
      reply.headers[.broken] = String(faults.count)
      return reply
    },
    .get("/v1/evidence/{sha256}") { call in
      let (evidence, bytes) = try await call.desks.evidence(on: call.today).fetch(call.place("sha256").lowercased())
      return .file(Data(bytes), named: evidence.names.last ?? evidence.sha256, type: evidence.mediaType)
    },
    .get("/v1/facts/{id}/evidence") { call in
      let (book, fact) = (call.desks.evidence(on: call.today), try call.fact())
      guard try await book.knows(fact) else { throw EvidenceRefusal.unknownFact(fact) }
      return .answer(EvidenceAnswer.list(try await book.of(fact)))
    },
    .post("/v1/facts/{id}/evidence") { call in
      let fields = try call.fields(["sha256", "by"])
      let digests = try fields.value("sha256", [String].self, "摘要的列表", "a list of digests") ?? []
      let (fact, by) = (try call.fact(), try call.signer(try fields.optionalText("by")))
      let book = call.desks.evidence(on: call.today)
      guard try await book.knows(fact) else { throw EvidenceRefusal.unknownFact(fact) }
      try await call.mustReach(fact: fact, "evidence")
      try await book.link(fact, digests, by: by)
      return .answer(EvidenceAnswer.list(try await book.of(fact)))
    },
  ]
}

extension Call {
  fileprivate func fact() throws(Problem) -> Int64 {
    guard let fact = Int64(place("id")), fact > 0 else {
      throw .unreadable("id", say("“\(place("id"))”不是事实的编号", "“\(place("id"))” is no number of a fact"))
    }
    return fact
  }

  /// In whose name evidence is kept: one's own; the office itself may do it for another.
  fileprivate func signer(_ name: String?) throws(Problem) -> String {
    guard let name, name != visitor.person else { return visitor.person }
    guard visitor.scope == "all" else {
      throw Problem(.forbidden, .init("not_ones_own_name", say("只能以本人名义存入", "it is kept in one's own name"), at: "by"))
    }
    return name
  }
}

extension HTTPField.Name {
  /// How many pieces of evidence are not what they were, for whoever does not read the answer.
  static let broken = HTTPField.Name("Broken")!
}
