internal import Casework
internal import Credentials
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Tokens, by which programs come.
  static let tokens: [Route] = [
    .get(
      "/v1/tokens", .oneself, query: [Parameter("account", .text, "账号的标识", "the identity of an account")]
    ) { call in
      let account = try call.text("account").map { word throws(AccessRefusal) in
        guard let id = AccountID(word) else { throw AccessRefusal.unknownAccount }
        return id
      }
      return .answer(TokenLine.answer(try await call.access.tokens(of: account, by: call.visitor)))
    },
    .post("/v1/tokens", .visitors) { call in
      let fields = try call.fields(["name", "read_only", "posts", "until"])
      let posts = try fields.value("posts", [String].self, "职务的列表", "a list of posts").map { words throws(Problem) in
        var posts: [Post] = []
        for word in words { posts.append(try Call.word(word, "/posts", among: Post.allCases)) }
        return posts
      }
      let (line, token) = try await call.access.makeToken(
        named: try fields.line("name"), isReadOnly: try fields.flag("read_only"), posts: posts,
        until: try Call.instant(try fields.text("until"), at: "/until"), by: call.visitor, at: call.now)
      func answer(_ secret: String?) -> Answer {
        Answer(
          .object(line.fields + [("secret", .text(orNull: secret))]),
          named: [
            (say("令牌编号", "Token"), line.id.description), (say("名称", "Name"), line.name),
            (say("有效至", "Until"), line.expiresAt.description), (say("令牌", "Secret"), secret ?? Reply.shownAlready),
          ])
      }
      return Reply.answer(answer(token.text), .created).secret(told: answer(nil))
    }.traced(.tokenIssued),
    .post("/v1/tokens/{id}/revocation", .oneself) { call in
      _ = try call.fields([])
      guard let id = TokenID(call.place("id")) else { throw AccessRefusal.unknownToken }
      try await call.access.revokeToken(id, by: call.visitor, at: call.now)
      return Reply(status: .noContent)
    }.traced(.tokenEnded),
  ]
}
