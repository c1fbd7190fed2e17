internal import HTTPTypes
internal import Hummingbird
internal import NIOHTTP1
internal import PQ
internal import Wording

/// Why a request was not done, as RFC 9457 has it (问题): each reason with its code, articles and cure.
public struct Problem: Error, Sendable {
  public let status: Int
  public let reasons: [Reason]
  /// What a client may use without reading (`Retry-After`, …).
  private(set) var headers: HTTPFields

  /// One reason.
  public struct Reason: Sendable {
    public let code: String
    public let cause: String
    /// The article, policy or standard; empty where there is none.
    public let basis: String
    public let cure: String
    /// A JSON pointer to the faulty field of the body, or the name of a query parameter.
    public let pointer: String?

    public init(_ code: String, _ cause: String, basis: String = "", cure: String = "", at pointer: String? = nil) {
      self.code = code
      self.cause = cause
      self.basis = basis
      self.cure = cure
      self.pointer = pointer
    }

    var record: JSONValue {
      .object([
        ("code", .text(code)), ("cause", .text(cause)), ("basis", .text(basis)), ("cure", .text(cure)),
        ("pointer", .text(orNull: pointer)),
      ])
    }
  }

  init(_ status: HTTPResponse.Status, _ reasons: [Reason], headers: HTTPFields = [:]) {
    self.status = status.code
    self.reasons = reasons
    self.headers = headers
  }

  init(_ status: HTTPResponse.Status, _ reason: Reason, headers: HTTPFields = [:]) {
    self.init(status, [reason], headers: headers)
  }

  /// A parameter or a field that cannot be read, and how it is written.
  static func unreadable(_ pointer: String, _ cause: String, cure: String = "") -> Problem {
    Problem(.badRequest, Reason("unreadable", cause, cure: cure, at: pointer))
  }

  /// Something that is not there, or that this party may not see; which of the two is not said.
  static func notFound(_ cause: String) -> Problem { Problem(.notFound, Reason("not_found", cause)) }

  /// The same of what is over at an instant, for whoever comes again by himself.
  func passing(at end: Instant, seen now: Instant) -> Problem {
    var problem = self
    let seconds = (end.microseconds - now.microseconds + 999_999) / 1_000_000
    problem.headers[.retryAfter] = String(max(1, seconds))
    return problem
  }

  var json: JSONValue {
    let first = reasons.first
    return .object([
      ("type", .text("about:blank")), ("title", .text(HTTPResponseStatus(statusCode: status).reasonPhrase)),
      ("status", .int(status)), ("code", .text(first?.code ?? "unknown")), ("detail", .text(first?.cause ?? "")),
      ("basis", .array(unique(reasons.map(\.basis)).map(JSONValue.text))), ("cure", .text(first?.cure ?? "")),
      ("reasons", .array(reasons.map(\.record))),
    ])
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = [""]
    return texts.filter { seen.insert($0).inserted }
  }

  var reply: Reply {
    Reply(
      status: HTTPResponse.Status(code: status), headers: headers,
      content: .document(json.document, type: "application/problem+json"))
  }
}
