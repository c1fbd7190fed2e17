internal import Casework
internal import Credentials
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Other people's accounts.
  static let accounts: [Route] = [
    .get("/v1/accounts", .keepers) { call in
      .answer(AccountLine.answer(try await call.access.accounts(by: call.visitor)))
    }.traced(.personalDataRead),
    .post("/v1/accounts", .keepers) { call in
      let fields = try call.fields(["login", "person"] + Call.grantFields)
      let (login, person) = (try fields.line("login"), try fields.line("person"))
      let (id, code) = try await call.access.makeAccount(
        login: login, person: person, post: try await call.grant(from: fields), by: call.visitor, at: call.now)
      return .oneTimePassword(code.text, of: id, .created)
    }.traced(.accountChanged),
    .get("/v1/accounts/{id}", .keepers) { call in
      let line = try await call.access.account(try await call.account(), by: call.visitor)
      return .answer(line.answer(holding: try await call.access.posts(of: line.id, by: call.visitor)))
    }.traced(.personalDataRead),
    .get("/v1/accounts/{id}/sessions", .keepers) { call in
      let id = try await call.account()
      return .answer(SessionLine.answer(try await call.access.sessions(of: id, by: call.visitor, at: call.now)))
    }.traced(.personalDataRead),
    .post("/v1/accounts/{id}/disabling", .keepers) { call in
      let reason = try call.fields(["reason"]).line("reason")
      try await call.access.disable(try await call.account(), reason: reason, by: call.visitor, at: call.now)
      return Reply(status: .noContent)
    }.traced(.accountChanged),
    .post("/v1/accounts/{id}/enabling", .keepers) { call in
      let reason = try call.fields(["reason"]).line("reason")
      try await call.access.enable(try await call.account(), reason: reason, by: call.visitor)
      return Reply(status: .noContent)
    }.traced(.accountChanged),
    .post("/v1/accounts/{id}/password-reset", .keepers) { call in
      _ = try call.fields([])
      let id = try await call.account()
      let code = try await call.access.resetPassword(of: id, by: call.visitor, at: call.now)
      return .oneTimePassword(code.text, of: id, .ok)
    }.traced(.accountChanged),
    .post("/v1/accounts/{id}/second-factor-removal", .keepers) { call in
      _ = try call.fields([])
      try await call.access.removeSecondFactor(of: try await call.account(), by: call.visitor, at: call.now)
      return Reply(status: .noContent)
    }.traced(.accountChanged),
    .post("/v1/accounts/{id}/sessions-end", .keepers) { call in
      _ = try call.fields([])
      let count = try await call.access.endSessions(of: try await call.account(), by: call.visitor, at: call.now)
      return .answer(
        Answer(.object([("ended", .int(count))]), named: [(say("结束会话", "Sessions ended"), String(count))]))
    }.traced(.accountChanged),
  ]
}

extension Reply {
  /// A one-time password, which is said this once.
  fileprivate static func oneTimePassword(
    _ password: String, of account: AccountID, _ status: HTTPResponse.Status
  ) -> Reply {
    func answer(_ password: String?) -> Answer {
      Answer(
        .object([("account", .text(account.description)), ("password", .text(orNull: password))]),
        named: [
          (say("账号", "Account"), account.description),
          (say("一次性口令", "One-time password"), password ?? Self.shownAlready),
        ])
    }
    return Reply.answer(answer(password), status).secret(told: answer(nil))
  }
}
