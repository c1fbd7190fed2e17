internal import Casework
internal import PQ
internal import Statute

/// A fact that an act records of a campaign; its answer is the fact's number.
protocol CampaignFact: Statement where Answer == Single<Int64> {
  init?(_ wish: CampaignBook.Wish)
}

extension CampaignBook.Wish {
  /// What every such fact carries: `$1` the day, `$2` the document, `$3` the reason, `$4` the campaign.
  fileprivate func bindHeader(to parameters: inout Parameters) {
    parameters.append(on)
    parameters.append(document)
    parameters.append(reason)
    parameters.append(campaign)
  }

  /// Records it in its table.
  func record(in session: Session) async throws -> Int64 {
    func number<Fact: CampaignFact>(_ kind: Fact.Type) async throws -> Int64? {
      guard let fact = Fact(self) else { return nil }
      return try await session.fetchOne(fact).value
    }
    let found =
      switch act {
      case .opened: try await number(OpenCampaign.self)
      case .settled: try await number(SettleCampaign.self)
      case .scopeFrozen: try await number(FreezeScope.self)
      case .unitJoined, .unitLeft: try await number(ListUnit.self)
      case .zeroReported: try await number(ReportZero.self)
      case .returnAccepted, .returnSentBack: try await number(ReceiveReturn.self)
      case .policeCounted: try await number(CountPolice.self)
      case .closed: try await number(CloseCampaign.self)
      }
    guard let found else { preconditionFailure("\(act.rawValue) came without what it is about") }
    return found
  }
}

struct OpenCampaign: CampaignFact {
  static let sql = """
    insert into campaign.opened (acted_on, document, reason, campaign, pack) values ($1, $2, $3, $4, $5::text::jsonb)
    returning id
    """
  let wish: CampaignBook.Wish
  let pack: String

  init?(_ wish: CampaignBook.Wish) {
    guard case .pack(let pack) = wish.detail else { return nil }
    (self.wish, self.pack) = (wish, pack)
  }

  func bind(to parameters: inout Parameters) {
    wish.bindHeader(to: &parameters)
    parameters.append(pack)
  }
}

struct SettleCampaign: CampaignFact {
  static let sql = """
    insert into campaign.settled (acted_on, document, reason, campaign, pack) values ($1, $2, $3, $4, $5::text::jsonb)
    returning id
    """
  let wish: CampaignBook.Wish
  let pack: String

  init?(_ wish: CampaignBook.Wish) {
    guard case .pack(let pack) = wish.detail else { return nil }
    (self.wish, self.pack) = (wish, pack)
  }

  func bind(to parameters: inout Parameters) {
    wish.bindHeader(to: &parameters)
    parameters.append(pack)
  }
}

struct FreezeScope: CampaignFact {
  static let sql = """
    insert into campaign.scope_frozen (acted_on, document, reason, campaign) values ($1, $2, $3, $4) returning id
    """
  let wish: CampaignBook.Wish

  init?(_ wish: CampaignBook.Wish) { self.wish = wish }

  func bind(to parameters: inout Parameters) { wish.bindHeader(to: &parameters) }
}

struct CloseCampaign: CampaignFact {
  static let sql = """
    insert into campaign.closed (acted_on, document, reason, campaign) values ($1, $2, $3, $4) returning id
    """
  let wish: CampaignBook.Wish

  init?(_ wish: CampaignBook.Wish) { self.wish = wish }

  func bind(to parameters: inout Parameters) { wish.bindHeader(to: &parameters) }
}

struct ListUnit: CampaignFact {
  static let sql = """
    insert into campaign.listed_unit (acted_on, document, reason, campaign, unit, joined)
    values ($1, $2, $3, $4, $5::text::uuid, $6) returning id
    """
  let wish: CampaignBook.Wish
  let unit: String

  init?(_ wish: CampaignBook.Wish) {
    guard case .unit(let unit) = wish.detail else { return nil }
    (self.wish, self.unit) = (wish, unit.description)
  }

  func bind(to parameters: inout Parameters) {
    wish.bindHeader(to: &parameters)
    parameters.append(unit)
    parameters.append(wish.act == .unitJoined)
  }
}

struct ReportZero: CampaignFact {
  static let sql = """
    insert into campaign.zero_reported (acted_on, document, reason, campaign, unit)
    values ($1, $2, $3, $4, $5::text::uuid) returning id
    """
  let wish: CampaignBook.Wish
  let unit: String

  init?(_ wish: CampaignBook.Wish) {
    guard case .unit(let unit) = wish.detail else { return nil }
    (self.wish, self.unit) = (wish, unit.description)
  }

  func bind(to parameters: inout Parameters) {
    wish.bindHeader(to: &parameters)
    parameters.append(unit)
  }
}

struct ReceiveReturn: CampaignFact {
  static let sql = """
    insert into campaign.return_received (acted_on, document, reason, campaign, unit, issue, outcome)
    values ($1, $2, $3, $4, $5::text::uuid, $6, $7) returning id
    """
  let wish: CampaignBook.Wish
  let unit: String
  let issue: Day

  init?(_ wish: CampaignBook.Wish) {
    guard case .handedIn(let unit, let issue) = wish.detail else { return nil }
    (self.wish, self.unit, self.issue) = (wish, unit.description, issue)
  }

  func bind(to parameters: inout Parameters) {
    wish.bindHeader(to: &parameters)
    parameters.append(unit)
    parameters.append(issue)
    parameters.append(wish.act == .returnAccepted ? "accepted" : "sent_back")
  }
}

struct CountPolice: CampaignFact {
  // Of a region and no campaign: another that is under way at the same time counts it too.
  static let sql = """
    insert into ledger.police_counted (acted_on, document, reason, region, figure, period, value)
    values ($1, $2, $3, $4, $5, daterange($6, $7, '[]'), $8) returning id
    """
  let wish: CampaignBook.Wish
  let region: String
  let figure: String
  let from: Day
  let through: Day
  let value: Int32

  init?(_ wish: CampaignBook.Wish) {
    guard case .counted(let region, let figure, let from, let through, let value) = wish.detail else { return nil }
    self.wish = wish
    (self.region, self.figure, self.from, self.through) = (region, figure, from, through)
    self.value = Int32(clamping: value)
  }

  func bind(to parameters: inout Parameters) {
    parameters.append(wish.on)
    parameters.append(wish.document)
    parameters.append(wish.reason)
    parameters.append(region)
    parameters.append(figure)
    parameters.append(from)
    parameters.append(through)
    parameters.append(value)
  }
}
