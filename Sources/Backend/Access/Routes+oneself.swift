internal import Casework
internal import Credentials
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// What is one's own: who one is, one's password, second factor and sessions.
  static let oneself: [Route] = [
    .get("/v1/me", .oneself) { call in .answer(call.visitor.answer) },
    .post("/v1/me/password", .oneself) { call in
      let fields = try call.fields(["present", "new"])
      let opened = try await call.access.changePassword(
        from: try fields.text("present"), to: try fields.text("new"), by: call.visitor, from: call.whence, at: call.now)
      return try await call.opened(opened)
    }.repeated(.anew),
    .post("/v1/me/second-factor", .oneself) { call in
      let fields = try call.fields(["password"])
      let factor = try await call.access.setUpSecondFactor(
        password: try fields.text("password"), by: call.visitor, from: call.whence, at: call.now)
      let uri = factor.uri(issuer: "MLPS", account: call.visitor.login ?? "")
      var reply = Reply.answer(
        Answer(
          .object([("secret", .text(factor.base32)), ("uri", .text(uri))]),
          named: [(say("密钥", "Secret"), factor.base32), (say("地址", "URI"), uri)]), .created)
      reply.headers[.cacheControl] = "no-store"
      return reply
    }.repeated(.anew),
    .post("/v1/me/second-factor/confirmation", .oneself) { call in
      let fields = try call.fields(["code"])
      return try await call.opened(
        try await call.access.confirmSecondFactor(
          code: try fields.text("code"), by: call.visitor, from: call.whence, at: call.now))
    }.repeated(.anew),
    .post("/v1/me/second-factor/removal", .oneself) { call in
      let fields = try call.fields(["password", "code"])
      return try await call.opened(
        try await call.access.removeSecondFactor(
          password: try fields.text("password"), code: try fields.text("code"), by: call.visitor, from: call.whence,
          at: call.now))
    }.repeated(.anew),
    .get("/v1/me/sessions", .oneself) { call in
      .answer(SessionLine.answer(try await call.access.sessions(by: call.visitor, at: call.now)))
    },
  ]
}

extension Visitor {
  /// Who is at the window, as he is told himself.
  fileprivate var answer: Answer {
    let (kind, word) =
      switch credential {
      case .office: ("office", say("本机关", "the office itself"))
      case .none: ("none", "")
      case .session: ("session", say("会话", "a session"))
      case .token: ("token", say("令牌", "a token"))
      }
    let needsFactor = secondFactorNeeded && !secondFactorPassed
    return Answer(
      .object([
        ("account", .text(orNull: account?.description)), ("login", .text(orNull: login)), ("person", .text(person)),
        ("estate", .text(orNull: estate?.rawValue)), ("posts", .array(posts.map { .text($0.rawValue) })),
        ("roles", .array(roles.members.map { .text($0.rawValue) })),
        ("scope", .array(scope.split(separator: " ").map { .text(String($0)) })), ("known_by", .text(kind)),
        ("may_write", .bool(mayWrite)), ("must_change_password", .bool(mustChangePassword)),
        ("second_factor_needed", .bool(needsFactor)),
      ]),
      named: [
        (say("姓名", "Person"), person), (say("登录名", "Login"), login ?? ""), (say("凭证", "Known by"), word),
        (say("类别", "Estate"), estate.map { say($0.term, $0.rawValue) } ?? ""),
        (say("职务", "Posts"), posts.map { say($0.term, $0.rawValue) }.joined(separator: say("、", ", "))),
        (say("法定角色", "Roles"), roles.members.map { say($0.term, $0.rawValue) }.joined(separator: say("、", ", "))),
        (say("可见范围", "Scope"), scope), (say("可否写入", "May write"), mayWrite ? say("可", "yes") : say("否", "no")),
      ] + (mustChangePassword ? [(say("须办", "To do"), say("更换口令", "change the password"))] : [])
        + (needsFactor ? [(say("须办", "To do"), say("设置动态口令", "set up a second factor"))] : []))
  }
}
