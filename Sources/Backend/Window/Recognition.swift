internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

/// By what a visitor is known (身份识别).
public enum Recognition: Sendable {
  /// Whoever holds the database is the office itself: the user of the machine, in the capacity stated.
  case office(user: String)
  /// Nobody is known: only what everybody may ask is answered.
  case nobody
}

extension Recognition {
  /// The visitor; nil for one that is not known.
  func visitor(_ request: Request, of office: Office) async throws -> Visitor? {
    switch self {
    case .nobody: nil
    case .office(let user): .office(try Self.stated(request.headers[.actingAs], user: user))
    }
  }

  /// The capacity in which the office acts: `role:name`.
  private static func stated(_ capacity: String?, user: String) throws(Problem) -> Party {
    guard let capacity else { return Party(user, as: []) }
    let parts = capacity.split(separator: ":", maxSplits: 1)
    let role = try Call.word(String(parts.first ?? ""), "Acting-As", among: Role.allCases.filter { $0 != .clock })
    let name = parts.count == 2 ? String(parts[1]).removingPercentEncoding : nil
    return Party(name.flatMap { $0.isEmpty ? nil : $0 } ?? user, as: Roles(role))
  }
}
