public import Statute

/// What is known of a campaign, and of the unit an act is about (专项行动案卷).
public struct CampaignFile: Hashable, Sendable {
  public var openedOn: Day?
  public var frozenOn: Day?
  public var closedOn: Day?
  /// Whether the unit is on the list, and whether it owns a registered site.
  public var isListed: Bool
  public var ownsSites: Bool

  public init(
    openedOn: Day? = nil, frozenOn: Day? = nil, closedOn: Day? = nil, isListed: Bool = false, ownsSites: Bool = false
  ) {
    self.openedOn = openedOn
    self.frozenOn = frozenOn
    self.closedOn = closedOn
    self.isListed = isListed
    self.ownsSites = ownsSites
  }

  public var stage: CampaignStage {
    if closedOn != nil { return .closed }
    if frozenOn != nil { return .frozen }
    return openedOn == nil ? .notOpened : .open
  }

  /// What stands against an act of that day; nothing, and it may be done. Pure.
  public func objections(
    to act: CampaignAct, on day: Day, document: String?, reason: String?
  ) -> [CampaignGround] {
    guard act != .opened else {
      return (openedOn == nil ? [] : [.openedAlready]) + (document == nil ? [.noPaper] : [])
    }
    guard let openedOn else { return [.notOpened] }
    var grounds: [CampaignGround] = []
    if closedOn != nil { grounds.append(.isClosed) }
    if day < openedOn { grounds.append(.beforeOpening) }
    switch act {
    case .opened: break
    case .settled:
      if reason == nil { grounds.append(.noReason) }
    case .scopeFrozen:
      if frozenOn != nil { grounds.append(.frozenAlready) }
    case .unitJoined:
      if isListed { grounds.append(.listedAlready) }
      if frozenOn != nil, reason == nil { grounds.append(.noReason) }
    case .unitLeft:
      if !isListed { grounds.append(.notListed) }
      if frozenOn != nil, reason == nil { grounds.append(.noReason) }
    case .zeroReported:
      if !isListed { grounds.append(.notListed) }
      if ownsSites { grounds.append(.ownsSites) }
    case .returnAccepted:
      if !isListed { grounds.append(.notListed) }
    case .returnSentBack:
      if !isListed { grounds.append(.notListed) }
      if reason == nil { grounds.append(.noReason) }
    case .policeCounted: break
    case .closed:
      if document == nil { grounds.append(.noPaper) }
    }
    return grounds
  }

  /// Throws `Refusal` where the act may not be done.
  public func require(
    _ act: CampaignAct, on day: Day, today: Day, document: String?, reason: String?
  ) throws(Refusal) {
    guard day <= today else { throw .notYetThatDay(day) }
    let grounds = objections(to: act, on: day, document: document, reason: reason)
    guard grounds.isEmpty else { throw .reasons(grounds.map { Reason($0) }) }
  }
}
