internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Store
internal import Wording

extension Call {
  /// Refuses a body that names somebody or something beyond the party's sight: what it may not see it ties nothing to, and
  /// it is not told whether there is such a thing.
  func mustSeeWhat(_ content: Data) async throws {
    let body = (try? JSONSerialization.jsonObject(with: content)) as? [String: Any] ?? [:]
    var named: [(id: Identifier<Subject>, field: String)] = []
    for field in Self.naming {
      let words = body[field] as? [String] ?? (body[field] as? String).map { [$0] } ?? []
      named += words.compactMap { word in Identifier<Subject>(word).map { ($0, field) } }
    }
    guard !named.isEmpty else { return }
    let seen = Set(try await desks.subjects.seen(named.map(\.id)))
    guard let unknown = named.first(where: { !seen.contains($0.id) }) else { return }
    throw Problem(
      .unprocessableContent,
      .init(
        "unknown_reference", say("没有登记“\(unknown.id)”", "“\(unknown.id)” is not registered"),
        cure: say("核对标识,或先行登记", "check the identity, or register it first"), at: "/content/\(unknown.field)"))
  }

  /// The fields by which bodies name others.
  private static let naming = [
    "unit", "site", "sites", "object", "tester", "finding", "notice", "assessment", "into", "successor",
  ]
}
