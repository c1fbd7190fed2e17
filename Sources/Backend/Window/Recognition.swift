internal import Casework
internal import Credentials
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Statute
internal import Store
internal import Wording

/// By what a visitor is known (身份识别).
public enum Recognition: Sendable {
  /// Whoever holds the database is the office itself: the user of the machine, in the capacity stated.
  case office(user: String)
  /// By what an account has been given: the cookie of a session, or a token.
  case credentials
}

extension Recognition {
  /// The visitor; nil for one that is not known.
  func visitor(
    _ request: Request, of office: Office, from address: String, at now: Instant
  ) async throws -> Visitor? {
    switch self {
    case .office(let user):
      let party = try Self.stated(request.headers[.actingAs], user: user)
      return .office(named: party.name, as: party.roles)
    case .credentials:
      guard let (credential, isCookie) = Self.credential(in: request) else { return nil }
      // Within the process there is no address.
      let place = address.isEmpty ? "-" : address
      guard let visitor = try await office.access.recognise(credential, from: place, at: now) else {
        throw AccessRefusal.notSignedIn
      }
      let writes = ![.get, .head, .options].contains(request.method)
      if isCookie, writes, case .session(_, let csrf) = visitor.credential {
        // A browser sends its cookie of itself; what it does not send of itself shows that our page asked.
        let sent = request.headers[.csrf].flatMap { Token($0) }
        guard sent?.digest == csrf else { throw Problem.notFromOurPage }
      }
      return visitor
    }
  }

  /// What the request is known by, and whether a browser sent it of itself.
  private static func credential(in request: Request) -> (text: String, isCookie: Bool)? {
    if let header = request.headers[.authorization] {
      let parts = header.split(separator: " ")
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
      return (String(parts[1]), false)
    }
    return request.cookies[cookieName].map { ($0.value, true) }
  }

  /// Bound to this host and to TLS by its name alone.
  static let cookieName = "__Host-mlps"

  /// The capacity in which the office acts: `role:name`, or `:name` for what is nobody's by law.
  private static func stated(_ capacity: String?, user: String) throws(Problem) -> Party {
    guard let capacity else { return Party(user, as: []) }
    let parts = capacity.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].isEmpty, let name = String(parts[1]).removingPercentEncoding, !name.isEmpty {
      return Party(name, as: [])
    }
    let role = try Call.word(String(parts.first ?? ""), "Acting-As", among: Role.allCases.filter { $0 != .clock })
    let name = parts.count == 2 ? String(parts[1]).removingPercentEncoding : nil
    return Party(name.flatMap { $0.isEmpty ? nil : $0 } ?? user, as: Roles(role))
  }
}
