internal import HTTPTypes
internal import Hummingbird

/// Says what an address takes (方法核对): another method is refused with those it has, OPTIONS is answered.
struct Manners: RouterMiddleware {
  typealias Context = Visit

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      let methods = Routes.methods(at: request.uri.path)
      guard !methods.isEmpty else { throw error }
      let allowed = methods.joined(separator: ", ")
      guard request.method == .options else {
        throw Problem.wrongMethod(request.method.rawValue, allowed: allowed)
      }
      return Response(status: .noContent, headers: [.allow: allowed])
    }
  }
}

extension Routes {
  /// The methods that a path takes, in the order of the alphabet; none where nothing is.
  static func methods(at path: String) -> [String] {
    let words = path.split(separator: "/")
    var methods = Set(
      all.lazy.filter { $0.lies(at: words) }.map(\.method.rawValue))
    guard !methods.isEmpty else { return [] }
    if methods.contains("GET") { methods.insert("HEAD") }
    methods.insert("OPTIONS")
    return methods.sorted()
  }
}

extension Route {
  /// Whether a path, cut in words, is this route's.
  fileprivate func lies(at words: [Substring]) -> Bool {
    let own = path.split(separator: "/")
    return own.count == words.count && zip(own, words).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}
