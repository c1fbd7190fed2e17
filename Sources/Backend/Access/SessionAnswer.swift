internal import Casework
internal import Credentials
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

/// A session just opened, as its holder is told (登录结果).
struct SessionAnswer {
  let opened: OpenedSession
  let visitor: Visitor

  /// The answer, with the cookie for a browser; the command line takes the same word as a bearer.
  func reply(_ status: HTTPResponse.Status = .created) -> Reply {
    var reply = Reply.answer(answer, status)
    reply.headers[.setCookie] = Self.cookie(opened.cookie)
    reply.headers[.cacheControl] = "no-store"
    return reply
  }

  private var answer: Answer {
    let needsFactor = visitor.secondFactorNeeded && !visitor.secondFactorPassed
    return Answer(
      .object([
        ("account", .text(orNull: visitor.account?.description)), ("person", .text(visitor.person)),
        ("posts", .array(visitor.posts.map { .text($0.rawValue) })), ("session", .text(opened.cookie)),
        ("expires_at", .text(opened.expiresAt.description)),
        ("must_change_password", .bool(visitor.mustChangePassword)), ("second_factor_needed", .bool(needsFactor)),
        ("csrf", .text(opened.csrf)),
      ]),
      named: [
        (say("姓名", "Person"), visitor.person),
        (say("职务", "Posts"), visitor.posts.map { say($0.term, $0.rawValue) }.joined(separator: say("、", ", "))),
        (say("有效至", "Until"), opened.expiresAt.description),
      ] + (visitor.mustChangePassword ? [(say("须办", "To do"), say("更换口令", "change the password"))] : [])
        + (needsFactor ? [(say("须办", "To do"), say("设置动态口令", "set up a second factor"))] : []))
  }

  /// Bound to this host and to TLS, out of the reach of scripts and of other sites; empty to take it back.
  static func cookie(_ value: String) -> String {
    "\(Recognition.cookieName)=\(value); Path=/; Secure; HttpOnly; SameSite=Strict"
      + (value.isEmpty ? "; Max-Age=0" : "")
  }
}

extension Call {
  /// The answer to a session just opened.
  func opened(_ session: OpenedSession, _ status: HTTPResponse.Status = .created) async throws -> Reply {
    guard let visitor = try await access.recognise(session.cookie, from: whence, at: now) else {
      throw AccessRefusal.notSignedIn
    }
    notes.visitor = visitor
    return SessionAnswer(opened: session, visitor: visitor).reply(status)
  }
}
