public import PQ
public import Statute

/// The book of calls (催办登记): who is late and must be called, and what was said.
public struct CallBook: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// One call as it stands in the book.
  public struct Entry: Sendable {
    public let id: Int64
    public let call: CallMatter.Call
    public let unit: String?
    public let number: String?
    public let name: String?
    public let phone: String?
    public let recordedBy: String
    /// The entry that took its place.
    public let replacedBy: Int64?
  }

  /// What an entry that is to be replaced turned out to be.
  public enum Refusal: Error, Hashable, Sendable {
    case unknownUnit(String)
    case unknownEntry(Int64)
    case replacedAlready(Int64)
    case dayAhead(Day)
  }

  /// What units are late with on a day, in the official order of regions; of one region alone if so wished.
  ///
  /// With a campaign, units on its list that handed in nothing are late too: for an issue, or at all.
  public func late(
    on day: Day, region: String? = nil, campaign: String? = nil, issue: Day? = nil
  ) async throws -> [CallMatter] {
    try await pool.withSession {
      try await $0.fetchAll(LateMatters(day: day, region: region, campaign: campaign, issue: issue)).map(\.matter)
    }
  }

  /// Logs a call to a unit, or about a site of its; the number of the entry. Throws `Refusal`.
  public func log(
    unit: String, site: String? = nil, on day: Day, spokeTo: String?, phone: String?, outcome: String,
    replacing: Int64? = nil, by party: String
  ) async throws -> Int64 {
    try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      // One that is not seen is not there.
      if let replacing {
        let found = try await session.fetchCells(
          "select from ledger.call_logged c where c.id = $1", Parameters(replacing))
        if found.rows.isEmpty { throw Refusal.unknownEntry(replacing) }
      }
      do {
        return try await session.fetchOne(
          LogCall(
            unit: unit, site: site, day: day, spokeTo: spokeTo, phone: phone, outcome: outcome, replacing: replacing)
        ).value
      } catch let error as ServerError {
        switch error.constraint {
        case "call_is_to_a_known_unit": throw Refusal.unknownUnit(unit)
        case "call_replaces_a_known_one", "call_replaces_an_earlier_one": throw Refusal.unknownEntry(replacing ?? 0)
        case "call_is_replaced_once": throw Refusal.replacedAlready(replacing ?? 0)
        case "call_is_not_after_the_record": throw Refusal.dayAhead(day)
        default: throw error
        }
      }
    }
  }

  /// The calls to a unit, or all of them, the latest first, those that were replaced among them.
  public func entries(of unit: String? = nil, today: Day) async throws -> [Entry] {
    try await pool.withSession { try await $0.fetchAll(LoggedCalls(unit: unit, day: today)).map(\.entry) }
  }

  /// The unit that a site belonged to on a day.
  public func unit(ofSite site: String, on day: Day) async throws -> String? {
    try await pool.withSession { try await $0.fetchOptional(UnitOfSite(site: site, day: day))?.value }
  }
}
