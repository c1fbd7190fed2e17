internal import Casework
internal import Credentials
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Store
internal import Wording

extension Routes {
  /// Accounts, posts, sessions and tokens: who may come, and by what he is known.
  static let access: [Route] = session + oneself + accounts + posts + tokens

  /// The first administrator, signing in and signing out.
  private static let session: [Route] = [
    .post("/v1/claim", .everybody) { call in
      let fields = try call.fields(["code", "login", "person", "password"])
      let person = try fields.line("person")
      let id = try await call.access.claim(
        code: try fields.text("code"), login: try fields.text("login"), person: person,
        password: try fields.text("password"), at: call.now)
      return .answer(
        Answer(
          .object([("account", .text(id.description))]),
          named: [(say("账号", "Account"), id.description), (say("姓名", "Person"), person)]), .created)
    },
    .post("/v1/session", .everybody) { call in
      let fields = try call.fields(["login", "password", "code"])
      let login = try fields.text("login")
      let opened: OpenedSession
      do {
        opened = try await call.access.signIn(
          login: login, password: try fields.text("password"), code: try fields.optionalText("code"),
          from: call.whence, at: call.now)
      } catch let refusal as AccessRefusal {
        call.notes.account = try await call.access.account(under: login)
        throw refusal
      }
      return try await call.opened(opened)
    }.traced(.signedIn),
    .post("/v1/session/end", .oneself) { call in
      _ = try call.fields([])
      try await call.access.signOut(call.visitor, at: call.now)
      var reply = Reply(status: .noContent)
      reply.headers[.setCookie] = SessionAnswer.cookie("")
      return reply
    }.traced(.signedOut).repeated(.anew),
    .post("/v1/sessions/{id}/end", .oneself) { call in
      _ = try call.fields([])
      guard let id = SessionID(call.place("id")) else { throw AccessRefusal.unknownSession }
      try await call.access.endSession(id, by: call.visitor, at: call.now)
      return Reply(status: .noContent)
    }.traced(.sessionEnded),
  ]
}
