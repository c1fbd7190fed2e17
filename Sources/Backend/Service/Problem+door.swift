internal import HTTPTypes
internal import Wording

extension Problem {
  static var tooSlow: Problem {
    Problem(
      .serviceUnavailable,
      Reason(
        "too_slow", say("办理时间过长,已停止", "it took too long and was stopped"),
        cure: say("缩小范围后再试;写入请带同一请求号重试", "ask for less; repeat a write under the same Idempotency-Key")),
      headers: [.retryAfter: "5"])
  }

  static var busy: Problem {
    Problem(
      .serviceUnavailable,
      Reason(
        "busy", say("同时办理的请求已满", "as many requests as can be are being answered"),
        cure: say("稍后再试", "try again later")), headers: [.retryAfter: "1"])
  }

  /// Too many requests; `wait` says when the next one will be let in.
  static func tooMany(_ wait: Duration) -> Problem {
    let seconds = max(1, Int((wait / .seconds(1)).rounded(.up)))
    return Problem(
      .tooManyRequests,
      Reason(
        "too_many", say("请求过于频繁", "too many requests"),
        cure: say("\(seconds) 秒后再试", "try again in \(seconds) s")), headers: [.retryAfter: "\(seconds)"])
  }

  static func wrongMethod(_ method: String, allowed: String) -> Problem {
    Problem(
      .methodNotAllowed,
      Reason(
        "wrong_method", say("此地址不接受 \(method)", "\(method) is not for this address"),
        cure: say("可用:\(allowed)", "there are: \(allowed)")), headers: [.allow: allowed])
  }

  static var notFromHere: Problem {
    Problem(
      .forbidden,
      Reason(
        "not_from_here", say("此地址不能查看运行指标", "the metrics are not for this address"),
        cure: say(
          "从本机查看,或由系统管理员查看,或以 --observer 指明地址",
          "read them on the machine itself, as a system administrator, or name the address by --observer")))
  }

  static var headTooLarge: Problem {
    Problem(
      HTTPResponse.Status(code: 431, reasonPhrase: "Request Header Fields Too Large"),
      Reason("head_too_large", say("请求头太大", "the head of the request is too large")))
  }

  static var notHTTP: Problem {
    Problem(.badRequest, Reason("not_http", say("请求不合 HTTP 规范", "this is no proper HTTP request")))
  }
}
