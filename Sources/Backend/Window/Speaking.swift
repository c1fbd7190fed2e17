internal import HTTPTypes
internal import Hummingbird
internal import Wording

/// Answers in the language that was asked for, for a terminal as wide as it is (语言).
struct Speaking: RouterMiddleware {
  typealias Context = Visit

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let columns = request.headers[.terminalColumns].flatMap { Int($0) }.flatMap { (40...1000).contains($0) ? $0 : nil }
    return try await Language.$current.withValue(Language.accepted(request.headers)) {
      try await TextTable.$columns.withValue(columns) { try await next(request, context) }
    }
  }
}

extension Language {
  /// Chinese, unless English is liked better.
  static func accepted(_ headers: HTTPFields) -> Language {
    var best: (language: Language, weight: Double) = (.zh, 0)
    for part in (headers[.acceptLanguage] ?? "").split(separator: ",") {
      let words = part.split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
      let language: Language? =
        switch words.first?.prefix(while: { $0 != "-" }).lowercased() {
        case "zh": .zh
        case "en": .en
        default: nil
        }
      let weight = words.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if let language, weight > best.weight { best = (language, weight) }
    }
    return best.language
  }
}

extension Form {
  /// The form that was asked for; JSON where any will do.
  static func accepted(_ headers: HTTPFields) throws(Problem) -> Form {
    guard let accept = headers[.accept], !accept.isEmpty else { return .json }
    var best: (form: Form, weight: Double)?
    for part in accept.split(separator: ",") {
      let words = part.split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
      let form: Form? =
        switch words.first?.lowercased() {
        case "application/json", "application/*", "*/*", "application/problem+json", "text/event-stream",
          "application/octet-stream":
          .json
        case "text/csv": .csv
        case "text/plain", "text/*": .table
        default: nil
        }
      let weight = words.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if let form, weight > (best?.weight ?? 0) { best = (form, weight) }
    }
    guard let best else {
      throw Problem(
        .notAcceptable,
        .init(
          "no_such_form", say("没有所要的格式:\(accept)", "there is no such form: \(accept)"),
          cure: "application/json、text/csv、text/plain", at: "Accept"))
    }
    return best.form
  }
}

extension StringProtocol {
  fileprivate func trimming(while predicate: (Character) -> Bool) -> SubSequence {
    var slice = self[...]
    while let first = slice.first, predicate(first) { slice = slice.dropFirst() }
    while let last = slice.last, predicate(last) { slice = slice.dropLast() }
    return slice
  }
}
