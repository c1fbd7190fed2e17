public import Casework
public import PQ
internal import Registry
public import Statute

/// Writes a history that was recorded before into an empty ledger, with the instants at which it was first recorded (恢复历史).
///
/// Only the owner may say when a fact was recorded; everybody else's facts are stamped by the database.
public struct Restoration: Sendable {
  /// What was recorded at one instant by one party. References to earlier facts are by their place in the history.
  public struct Entry: Sendable {
    public let recordedAt: Instant
    public let party: String
    /// The decision, with places replaced by the numbers the database gave.
    public let decision: @Sendable ((FactNumber) -> FactNumber) -> Decision
    public let facts: Int

    public init(
      recordedAt: Instant, party: String, facts: Int,
      decision: @escaping @Sendable ((FactNumber) -> FactNumber) -> Decision
    ) {
      self.recordedAt = recordedAt
      self.party = party
      self.facts = facts
      self.decision = decision
    }
  }

  /// A campaign that was under way in it: opened with its definition, its list of units frozen.
  public struct Campaign: Sendable {
    public var id: String
    public var pack: String
    public var document: String
    public var openedOn: Day
    public var frozenOn: Day
    public var party: String

    public init(id: String, pack: String, document: String, openedOn: Day, frozenOn: Day, party: String) {
      self.id = id
      self.pack = pack
      self.document = document
      self.openedOn = openedOn
      self.frozenOn = frozenOn
      self.party = party
    }
  }

  private let session: Session

  /// The session is the owner's.
  public init(_ session: Session) { self.session = session }

  /// Whether the ledger holds anything.
  public func ledgerIsEmpty() async throws -> Bool {
    try await session.fetchOne(LedgerIsEmpty()).value
  }

  /// Restores the whole history in one transaction; `progress` hears how much is done.
  public func restore(
    _ history: [Entry], openedOn today: Day, under campaign: Campaign? = nil,
    progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws {
    try await session.transaction { session in
      let law = try await LawBook(session)
      let numbers = try await session.reserveFactNumbers(history.reduce(0) { $0 + $1.facts })
      var place = 0
      for (index, entry) in history.enumerated() {
        let recorder = Recorder(
          session: session, law: law, party: entry.party, today: today, recordedAt: entry.recordedAt)
        try await recorder.record(
          entry.decision { numbers[Int($0) - 1] }, numbers: Array(numbers[place..<place + entry.facts]))
        place += entry.facts
        progress(index + 1, history.count)
      }
      if let campaign { try await session.execute(CampaignRestored(campaign: campaign)) }
      try await session.summarise(after: 0)
    }
  }

  /// Recorded at the end of the day of each.
  struct CampaignRestored: Statement {
    typealias Answer = Never
    static let sql = """
      with opened as (
        insert into campaign.opened (acted_on, recorded_at, recorded_by, document, campaign, pack)
        values ($1, ($1 + time '18:00') at time zone 'Asia/Shanghai', $3, $4, $5, $6::text::jsonb))
      insert into campaign.scope_frozen (acted_on, recorded_at, recorded_by, document, campaign)
      values ($2, ($2 + time '18:00') at time zone 'Asia/Shanghai', $3, $4, $5)
      """
    let campaign: Campaign

    func bind(to parameters: inout Parameters) {
      parameters.append(campaign.openedOn)
      parameters.append(campaign.frozenOn)
      parameters.append(campaign.party)
      parameters.append(campaign.document)
      parameters.append(campaign.id)
      parameters.append(campaign.pack)
    }
  }

  struct LedgerIsEmpty: Statement {
    typealias Answer = Single<Bool>
    static let sql = "select not exists (select from ledger.site) and not exists (select from ledger.unit)"
  }
}
