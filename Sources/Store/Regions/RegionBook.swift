internal import PQ
public import Statute

/// The regions of a ledger, as they were chosen for it (区划).
public struct RegionBook: Sendable {
  private let pool: Pool

  init(_ pool: Pool) { self.pool = pool }

  /// All of them; none where the ledger has not been made yet.
  public func all() async throws -> Regions { try await pool.withSession { try await $0.regions() } }
}

extension Session {
  /// The regions of the ledger.
  func regions() async throws -> Regions { KeptRegions(try await fetchAll(AllRegions())).regions }
}
