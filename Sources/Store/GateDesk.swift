public import Casework
public import PQ
internal import Registry
public import Statute

/// Where the question of the gate is put to the books (上线门问询台).
public struct GateDesk: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// One site with its permit; nil for a site that is not registered.
  public func judgement(of site: SiteID, on day: Day, as reader: Party) async throws -> GateJudgement? {
    try await PostgresCaseBooks(pool).transaction(as: reader) { desk in
      try await Self.judgement(of: site, on: day, at: desk)
    }
  }

  /// Every new site, by number, without its permits.
  public func newSites(on day: Day) async throws -> [GateJudgement] {
    try await pool.transaction { session in
      let policy = try await session.localPolicy()
      let calendar = try await session.workingCalendar()
      let sites = try await session.fetchAll(NewSites()).map(\.value)
      return try await session.gateEvidence(of: sites, on: day)
        .map { GateJudgement($0, under: policy, calendar: calendar) }
    }
  }

  /// Every site that is live on a day by a permit that stands no longer.
  public func lapsed(on day: Day, as reader: Party) async throws -> [GateJudgement] {
    try await PostgresCaseBooks(pool).transaction(as: reader) { desk in
      var lapsed: [GateJudgement] = []
      for site in try await desk.session.fetchAll(SitesOfFallenPermits(day: day)).map(\.value) {
        guard let file = try await desk.file(of: .site(site), on: day, locked: false),
          file.stage(Operation.self, of: file.subject.id, on: day) == .liveLapsed,
          let judgement = try await Self.judgement(file, on: day, at: desk)
        else { continue }
        lapsed.append(judgement)
      }
      return lapsed
    }
  }

  /// Sets how strictly new sites are held back, from a day on.
  public func set(_ policy: GatePolicy, since day: Day, paper: String, by party: Party) async throws {
    guard !party.roles.isDisjoint(with: .policeSupervisor) else {
      throw Refusal.notAuthorised(act: "policy.gate", needs: .policeSupervisor, basis: .campaign("新建网站上线"))
    }
    try await PostgresCaseBooks(pool).transaction(as: party) { desk in
      _ = try await desk.session.execute(
        SetPolicy(key: "gate_policy", since: day, value: policy.rawValue, setBy: party.name, paper: paper))
    }
  }

  /// What a tester worked on while it was suspended, and whom that touches.
  public func suspensions(of tester: TesterID) async throws -> [SuspendedWork] {
    try await pool.withSession { try await $0.fetchAll(WorkDuringSuspension(tester: tester)) }
  }

  private static func judgement(
    of site: SiteID, on day: Day, at desk: PostgresCaseDesk
  ) async throws -> GateJudgement? {
    guard let file = try await desk.file(of: .site(site), on: day, locked: false) else { return nil }
    return try await judgement(file, on: day, at: desk)
  }

  private static func judgement(_ file: CaseFile, on day: Day, at desk: PostgresCaseDesk) async throws -> GateJudgement?
  {
    guard let evidence = file.gate else { return nil }
    let permits = file.all(Permit.self, of: file.subject.id, by: day)
    guard let permit = permits.last(where: { $0.number == evidence.permit }) ?? permits.last else {
      return GateJudgement(evidence, under: file.policy, calendar: file.calendar)
    }
    let faults = file.permitFaults(of: permit, on: day)
    var since: Day?
    if !faults.isEmpty {
      let turns = file.turningDays(of: permit, through: day)
      let fallen = Set(try await desk.session.fetchAll(FallenOn(permit: permit.number, days: turns)).map(\.value))
      since = turns.reversed().prefix { fallen.contains($0) }.last
    }
    let standing = PermitStanding(
      permit: permit, isInUse: permit.number == evidence.permit, faults: faults, lapsedSince: since)
    return GateJudgement(evidence, under: file.policy, calendar: file.calendar, permit: standing, latest: permits.last)
  }
}
