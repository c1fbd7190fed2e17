public import Casework
public import Statute

extension PostgresCaseDesk {
  /// What speaks for and against many sites at the gate on a day, by their numbers.
  public func gateEvidence(of sites: [SiteID], on day: Day) async throws -> [GateEvidence] {
    try await session.gateEvidence(of: sites, on: day)
  }
}
