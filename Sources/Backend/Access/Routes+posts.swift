internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Posts: who holds which, from when to when, on what paper.
  static let posts: [Route] = [
    .get(
      "/v1/posts", .visitors,
      query: [
        Parameter("account", .text, "账号的标识", "the identity of an account"),
        Parameter("held_on", .day, "该日在任的", "held on this day"),
      ]
    ) { call in
      let account = try call.text("account").map { word throws(AccessRefusal) in
        guard let id = AccountID(word) else { throw AccessRefusal.unknownAccount }
        return id
      }
      let day = try call.day("held_on")
      let lines = try await call.access.posts(of: account, by: call.visitor)
      return .answer(PostLine.answer(lines.filter { line in day.map { line.isHeld(on: $0) } ?? true }))
    },
    .post("/v1/accounts/{id}/posts", .keepers) { call in
      let fields = try call.fields(Call.grantFields)
      _ = try fields.text("post")
      let account = try await call.account()
      guard let grant = try await call.grant(from: fields) else { throw Problem.unreadable("/post", "") }
      let id = try await call.access.grant(grant, to: account, by: call.visitor)
      return .answer(
        Answer(
          .object([("post_number", .int(Int(id))), ("account", .text(account.description))]),
          named: [
            (say("职务序号", "Post number"), String(id)),
            (say("职务", "Post"), say(grant.post.term, grant.post.rawValue)),
            (say("自", "Since"), grant.since.description),
          ]), .created)
    }.traced(.postChanged),
    .post("/v1/posts/{id}/end", .keepers) { call in
      let fields = try call.fields(["on", "paper"])
      guard let id = Int64(call.place("id")) else { throw AccessRefusal.unknownPost }
      try await call.access.endPost(
        id, on: try call.turn(fields), paper: try fields.line("paper"), by: call.visitor)
      return Reply(status: .noContent)
    }.traced(.postChanged),
    .post("/v1/accounts/{id}/hand-over", .keepers) { call in
      let fields = try call.fields(["to", "on", "paper"])
      let word = try fields.line("to")
      let accounts = try await call.access.accounts(by: call.visitor)
      guard let coming = AccountID(word) ?? accounts.first(where: { $0.login == word.lowercased() })?.id else {
        throw AccessRefusal.unknownAccount
      }
      let count = try await call.access.handOver(
        from: try await call.account(), to: coming, on: try call.turn(fields), paper: try fields.line("paper"),
        by: call.visitor)
      return .answer(
        Answer(.object([("handed_over", .int(count))]), named: [(say("交接职务", "Posts handed over"), String(count))]))
    }.traced(.postChanged),
  ]
}

extension Call {
  /// The day from which something is no more; today, unless it is said.
  fileprivate func turn(_ fields: Fields) throws(Problem) -> Day {
    try fields.optionalText("on").map { text throws(Problem) in try Self.day(text, "/on") } ?? today
  }
}
