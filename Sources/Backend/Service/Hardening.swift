internal import HTTPTypes
internal import Hummingbird

/// Puts on every answer what keeps a browser from doing anything with it but show it (安全响应头).
struct Hardening: RouterMiddleware {
  typealias Context = Visit

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for field in Self.fields(isSecure: context.isSecure) where response.headers[field.name] == nil {
      response.headers[field.name] = field.value
    }
    return response
  }

  /// `isSecure`: the client came by TLS.
  static func fields(isSecure: Bool) -> HTTPFields {
    var fields: HTTPFields = [
      .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      .xContentTypeOptions: "nosniff", .referrerPolicy: "no-referrer", .cacheControl: "no-store",
      .crossOriginOpenerPolicy: "same-origin", .crossOriginResourcePolicy: "same-origin", .xFrameOptions: "DENY",
    ]
    if isSecure { fields[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    return fields
  }
}

extension HTTPField.Name {
  static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
  static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
  static let xFrameOptions = HTTPField.Name("X-Frame-Options")!
  static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
  static let forwardedProto = HTTPField.Name("X-Forwarded-Proto")!
  static let requestID = HTTPField.Name("Request-Id")!
}
