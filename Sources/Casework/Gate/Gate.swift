public import Statute

/// The gate of new sites (上线门): what the law of a day makes of the evidence; `domain.md` §6.3.
public enum Gate {
  /// The conditions that are not met on the evidence's day before the site may go live; none: the gate is open.
  public static func missing(_ evidence: GateEvidence, under policy: LocalPolicy) -> [Missing] {
    conditions(evidence).filter { !$0.code.isAfterLaunch }.compactMap { lack(of: $0, evidence, under: policy) }
  }

  /// What is owed after the launch and overdue (上线后须办).
  public static func owedAfterLaunch(_ evidence: GateEvidence, calendar: WorkingCalendar) -> [Missing] {
    guard let live = evidence.liveOn else { return [] }
    return conditions(evidence).filter(\.code.isAfterLaunch).compactMap { condition in
      let (start, done) =
        condition.code == .policeSiteFiled
        ? (Day?.some(live), evidence.policeRegisteredOn) : (evidence.policeRegisteredOn, evidence.policeShownOn)
      guard let start, done == nil else { return nil }
      let due = calendar.adding(days: 30, to: start)
      return evidence.day > due.due && !due.isProvisional ? Missing(condition, .overdue(due.due)) : nil
    }
  }

  /// The conditions of the day that are for such a unit's sites.
  private static func conditions(_ evidence: GateEvidence) -> [GateCondition] {
    (GateCondition.inForce[on: evidence.day] ?? []).filter { condition in
      switch condition.subject {
      case .all: true
      case .partyAndGovernment: evidence.category == .organ
      case .marked: evidence.category != .enterprise
      }
    }
  }

  private static func lack(
    of condition: GateCondition, _ evidence: GateEvidence, under policy: LocalPolicy
  ) -> Missing? {
    let strict = policy.gatePolicy(on: evidence.day) == .strict
    // Ungraded, a site is asked for what the lowest level is; that it is ungraded is said by G02.
    switch condition.demand(at: evidence.level ?? .one) {
    case .notAsked: return nil
    case .byPolicy where !policy.assessesLevelTwo(on: evidence.day): return nil
    case .required, .selfCheck, .withCryptography, .byPolicy: break
    }
    switch condition.waiver {
    case .strictOnly where !strict: return nil
    case .intranetOnly where evidence.isIntranet: return nil
    case .underStatutoryPolicy where !strict && evidence.certificate == nil: return nil
    case .never, .strictOnly, .intranetOnly, .underStatutoryPolicy, .byPoliceAndLeader: break
    }
    return evidence.lack(of: condition).map { Missing(condition, $0) }
  }
}

extension GateEvidence {
  /// What is the matter with a condition that is asked for; nil: it is met.
  func lack(of condition: GateCondition) -> Missing.Lack? {
    switch condition.code {
    case .registered:
      guard description != nil else { return .nothing }
      guard object != nil, coverage != nil else { return .noObject }
      return isContactable ? nil : .notContactable
    case .graded:
      guard object != nil else { return .noObject }
      guard grading != nil else { return .notGraded }
      return reopenedOn.map(Missing.Lack.gradingReopened)
    case .filed:
      guard certificate != nil, let validTo = certificateValidTo else { return .nothing }
      if let certificateEndedOn { return .certificateEnded(certificateEndedOn) }
      return day > validTo ? .certificateExpired(validTo) : nil
    case .securityTested:
      guard prelaunch != nil else { return .nothing }
      guard prelaunchPassed == true else { return .testFailed(prelaunchOn) }
      return condition.demand(at: level ?? .one) == .withCryptography && !testedCryptography
        ? .cryptographyUntested : nil
    case .assessed: return lackOfAssessment
    case .noOpenHazard: return openHazards.isEmpty ? nil : .open(openHazards)
    case .openingApproved:
      guard eligibility != nil else { return .nothing }
      return isEligible == true ? nil : .reviewFailed
    case .markApplied: return mark == nil ? .nothing : nil
    case .icpFiled:
      guard icp != nil else { return .nothing }
      return icpCancelledOn.map(Missing.Lack.cancelled)
    case .domainAllowed:
      guard !isIntranet else { return nil }
      guard !names.isEmpty else { return .nothing }
      return bearsLawfulName ? nil : .unlawfulName(names)
    case .protected:
      let shown: [(DutyKind, FactNumber?)] = [
        (.emergencyPlan, emergencyPlan), (.monitoring, monitoring), (.antiTamper, antiTamper),
        (.antiAttack, antiAttack),
      ]
      let lacking = shown.filter { $0.1 == nil }.map(\.0)
      return lacking.isEmpty ? nil : .measures(lacking)
    case .policeConfirmed: return confirmation == nil ? .nothing : nil
    case .policeSiteFiled, .policeSiteShown: return nil
    }
  }

  /// The report, or for a limited time the waiver in its place.
  private var lackOfAssessment: Missing.Lack? {
    guard let found = lackOfReport else { return nil }
    guard waiver != nil, let waivedUntil else { return found }
    return day > waivedUntil ? .waiverRunOut(waivedUntil) : nil
  }

  /// Whether the waiver is what the site goes live by.
  public var restsOnWaiver: Bool { lackOfReport != nil && waiver != nil }

  private var lackOfReport: Missing.Lack? {
    guard report != nil else { return .nothing }
    if let conclusion, !isPassing { return .conclusionFails(conclusion) }
    guard isAccredited else { return .notAccredited }
    if let testerSuspendedFrom { return .testerSuspended(testerSuspendedFrom) }
    if let reportRunsOut, day > reportRunsOut { return .reportRunOut(reportRunsOut) }
    return nil
  }
}
