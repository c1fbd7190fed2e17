public import Casework
public import PQ
public import Reports
public import Statute

/// The book of campaigns (专项行动登记): what each is by definition, how far it has come, and whom it asks to report.
public struct CampaignBook: Sendable {
  let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// A campaign with how far it has come.
  public struct Line: Sendable {
    public let campaign: Campaign
    public let file: CampaignFile
  }

  /// Something that is done to a campaign.
  public struct Wish: Sendable {
    public var campaign: String
    public var act: CampaignAct
    /// The day it was done on.
    public var on: Day
    public var document: String?
    public var reason: String?
    public var detail: Detail

    public init(
      _ act: CampaignAct, of campaign: String, on day: Day, document: String? = nil, reason: String? = nil,
      _ detail: Detail = .none
    ) {
      self.campaign = campaign
      self.act = act
      self.on = day
      self.document = document
      self.reason = reason
      self.detail = detail
    }
  }

  /// What an act says besides.
  public enum Detail: Sendable {
    case none
    /// The definition it is opened or goes on with, as one JSON object.
    case pack(String)
    case unit(Identifier<Subject>)
    /// A return of a unit for the issue of that day.
    case handedIn(Identifier<Subject>, issue: Day)
    /// So many cases opened, cases solved or persons caught.
    case counted(region: String, figure: String, from: Day, through: Day, value: Int)

    /// The unit it is about.
    public var unit: Identifier<Subject>? {
      switch self {
      case .unit(let unit), .handedIn(let unit, _): unit
      case .none, .pack, .counted: nil
      }
    }
  }

  /// What was done.
  public struct Receipt: Sendable {
    public let fact: Int64
    public let stage: CampaignStage
    /// How many units were put on the list when it was frozen.
    public let listed: Int?
  }

  /// The campaign as it is defined for a day, as known at an instant: the definition that stands on it, or the first
  /// there is; what the product ships where none is kept; nil where there is none of either.
  public func find(_ id: String, on day: Day? = nil, knownAt: Instant? = nil) async throws -> Campaign? {
    try await pool.withSession { try await Self.campaign(id, on: day, knownAt: knownAt, $0) }
  }

  static func campaign(
    _ id: String, on day: Day?, knownAt: Instant?, _ session: Session
  ) async throws -> Campaign? {
    let kept = try await session.fetchOptional(StandingPack(campaign: id, day: day, knownAt: knownAt))
    return try kept.map { try Campaign(pack: $0.value) } ?? Campaign.named(id)
  }

  /// The pack that stands last, or the one that is shipped.
  public func pack(of id: String) async throws -> String? {
    let kept = try await pool.withSession {
      try await $0.fetchOptional(StandingPack(campaign: id, day: nil, knownAt: nil))
    }
    return kept?.value ?? Campaign.shippedPack(id)
  }

  /// Every campaign there is, those of the product that were not opened among them.
  public func list() async throws -> [Line] {
    try await pool.withSession { session in
      let kept = try await session.fetchAll(OpenedCampaigns()).map(\.value)
      let ids = kept + Campaign.catalogue.map(\.id).filter { !kept.contains($0) }
      var lines: [Line] = []
      for id in ids {
        guard let campaign = try await Self.campaign(id, on: nil, knownAt: nil, session) else { continue }
        lines.append(Line(campaign: campaign, file: try await Self.file(of: id, unit: nil, session)))
      }
      return lines.sorted { ($0.campaign.begins, $0.campaign.id) < ($1.campaign.begins, $1.campaign.id) }
    }
  }

  /// How far a campaign has come.
  public func file(of id: String) async throws -> CampaignFile {
    try await pool.withSession { try await Self.file(of: id, unit: nil, $0) }
  }

  static func file(
    of id: String, unit: Identifier<Subject>?, _ session: Session
  ) async throws -> CampaignFile {
    try await session.fetchOne(CampaignStanding(campaign: id, unit: unit?.description)).file
  }

  /// Does it, or throws `Refusal`. One at a time for each campaign: whoever comes second is told what stands.
  public func perform(_ wish: Wish, on today: Day, by party: String) async throws -> Receipt {
    try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      try await session.execute(
        sql: "select pg_advisory_xact_lock(hashtextextended('campaign ' || $1, 0))", Parameters(wish.campaign))
      var file = try await Self.file(of: wish.campaign, unit: wish.detail.unit, session)
      try file.require(
        wish.act, on: wish.on, today: today, document: wish.document, reason: wish.reason)
      var listed: Int?
      if wish.act == .scopeFrozen,
        let campaign = try await Self.campaign(
          wish.campaign, on: wish.on, knownAt: nil, session)
      {
        listed = Int(
          try await session.fetchOne(ListedByRule(campaign: campaign, day: wish.on, document: wish.document)).value)
      }
      let number = try await wish.record(in: session)
      switch wish.act {
      case .opened: file.openedOn = wish.on
      case .scopeFrozen: file.frozenOn = wish.on
      case .closed: file.closedOn = wish.on
      default: break
      }
      return Receipt(fact: number, stage: file.stage, listed: listed)
    }
  }

  /// The units of the list as of a day, as known at an instant.
  public func units(of id: String, on day: Day, knownAt: Instant?) async throws -> [ListedUnit] {
    try await pool.withSession {
      try await $0.fetchAll(ListedUnits(campaign: id, day: day, knownAt: knownAt)).map(\.unit)
    }
  }
}
