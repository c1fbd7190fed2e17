internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import PQ
internal import Registry
internal import Spreadsheet
internal import Store
internal import Wording

/// Turns what went wrong into a problem (说明原因); what was not foreseen is a defect: logged, answered 500, told to nobody.
struct Explaining: RouterMiddleware {
  typealias Context = Visit
  let clock: @Sendable () -> Instant

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error {
      var problem = Problem(error)
      if case AccessRefusal.lockedOut(let end) = error { problem = problem.passing(at: end, seen: clock()) }
      context.trail.code = problem.reasons.first?.code
      if problem.status >= 500 {
        context.logger.error(
          "\(problem.reasons.first?.code ?? "")", metadata: ["error": "\(error.diagnosis)"])
      }
      return problem.reply.response(as: .json)
    }
  }
}

extension Problem {
  /// What an error means to whoever sent the request.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as Refusal: self.init(refusal)
    case let unknown as UnknownSubject:
      self = .notFound(
        say("没有登记\(unknown.subject.kind.term)“\(unknown.subject.id)”", "no such \(unknown.subject.kind.rawValue)"))
    case is UnknownReference: self = .unknownReference
    case let refusal as AccessRefusal: self.init(refusal)
    case let fault as SigningKeyFault: self.init(fault)
    case let conflict as CalendarBook.Conflict: self.init(conflict)
    case let refusal as ReminderRefusal: self.init(refusal)
    case let refusal as CallBook.Refusal: self.init(refusal)
    case let refusal as EvidenceRefusal: self.init(refusal)
    case let fault as EvidenceFault: self.init(fault)
    case let refusal as ReportBook.ReleaseRefusal: self.init(refusal)
    case let refusal as WritingRefusal: self.init(refusal)
    case let failure as RecordFailure: self.init(failure)
    case let error as HTTPError: self.init(error)
    case is NIOTooManyBytesError: self = .tooLarge
    case is ConnectionFailure, is PoolFailure, is SessionFailure, is TransactionFailure: self = .noBooks
    default: self = .defect
    }
  }

  private init(_ error: HTTPError) {
    switch error.status {
    case .contentTooLarge: self = .tooLarge
    case .notFound: self = .notFound(say("没有这个地址", "there is nothing at this address"))
    default: self.init(error.status, Reason("http", error.body ?? error.status.reasonPhrase))
    }
  }

  static var unknownReference: Problem {
    Problem(
      .unprocessableContent,
      Reason(
        "unknown_reference", say("内容所指的主体未登记", "the body names a subject that is not registered"),
        cure: say("先登记该主体,或改正标识", "register it first, or mend the identity"), at: "/content"))
  }

  static var noBooks: Problem {
    Problem(
      .serviceUnavailable,
      Reason("no_books", say("登记簿暂时不可用", "the books cannot be reached"), cure: say("稍后再试", "try again later")),
      headers: [.retryAfter: "5"])
  }

  static var tooLarge: Problem {
    Problem(
      .contentTooLarge,
      Reason(
        "too_large", say("内容太大", "the body is too large"),
        cure: say("分批提交,或缩小文件", "send it in parts, or make it smaller")))
  }

  static var defect: Problem {
    Problem(
      .internalServerError,
      Reason(
        "defect", say("程序出错,未登记任何内容", "the program failed; nothing was recorded"),
        cure: say("请将时间和请求编号告知管理员", "tell the administrator when this happened")))
  }

  static var notSignedIn: Problem {
    Problem(
      .unauthorized,
      Reason("not_signed_in", say("尚未登录", "not signed in"), cure: say("先登录", "sign in first: mlps login")),
      headers: [.wwwAuthenticate: "Bearer"])
  }

  static var notFromOurPage: Problem {
    Problem(
      .forbidden,
      Reason(
        "csrf", say("请求缺少防跨站标记", "the request lacks the mark against forgery"),
        cure: say("由本系统页面提交,或改用令牌", "send it from our page with X-CSRF-Token, or by a token"), at: "X-CSRF-Token"))
  }

  static var notForThisPost: Problem {
    Problem(.forbidden, Reason("not_for_this_post", say("此职务不办理该事项", "this post has nothing to do with it")))
  }
}
