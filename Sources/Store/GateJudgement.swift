public import Casework
public import Statute

/// What the gate says of one site on a day (上线门问询结果).
public struct GateJudgement: Sendable {
  public let evidence: GateEvidence
  public let policy: GatePolicy
  /// None: the gate is open.
  public let missing: [Missing]
  /// What was due after the launch and is overdue.
  public let owedAfterLaunch: [Missing]
  /// The permit by which the site runs, or else the last one issued.
  public let permit: PermitStanding?
  /// The last one issued, in use or not.
  public let latestPermit: Recorded<Permit>?

  public var isOpen: Bool { missing.isEmpty }

  init(
    _ evidence: GateEvidence, under policy: LocalPolicy, calendar: WorkingCalendar, permit: PermitStanding? = nil,
    latest: Recorded<Permit>? = nil
  ) {
    self.evidence = evidence
    self.policy = policy.gatePolicy(on: evidence.day)
    missing = Gate.missing(evidence, under: policy)
    owedAfterLaunch = Gate.owedAfterLaunch(evidence, calendar: calendar)
    self.permit = permit
    latestPermit = latest
  }
}

/// A permit on a day (许可效力): whether it stands, and if not why and since when.
public struct PermitStanding: Sendable {
  public let permit: Recorded<Permit>
  /// The site runs by it.
  public let isInUse: Bool
  /// None while it stands.
  public let faults: [Reason]
  /// The first of the days on which it has not stood until now.
  public let lapsedSince: Day?
}
