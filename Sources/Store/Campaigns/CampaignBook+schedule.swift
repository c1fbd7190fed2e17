internal import Casework
internal import PQ
public import Reports
internal import Statute

extension CampaignBook {
  /// On which days a campaign publishes an issue, each by the definition that stands on it, as known now; nil where
  /// there is no such campaign.
  public func schedule(of id: String) async throws -> Schedule? {
    let (stated, file) = try await pool.withSession { session in
      (try await session.fetchAll(StatedPacks(campaign: id)), try await Self.file(of: id, unit: nil, session))
    }
    var definitions = try stated.map { (from: $0.from, campaign: try Campaign(pack: $0.pack)) }
    if definitions.isEmpty {
      guard let shipped = Campaign.named(id) else { return nil }
      definitions = [(shipped.begins, shipped)]
    }
    return Schedule(definitions, closedOn: file.closedOn)
  }
}
