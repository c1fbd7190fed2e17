internal import Casework
internal import PQ
internal import Statute

/// The evidence of the gate for some sites on a day, as known now.
struct EvidenceOf: Statement {
  static let sql = """
    select site, number, origin, name, region, category, party_organ, administrative, intranet, description, contactable,
      object, coverage, level, grading, reopened_on, certificate, valid_to, certificate_ended_on, accepted_on, prelaunch,
      prelaunch_passed, prelaunch_on, crypto, report, reported_on, conclusion, coalesce(passing, false),
      coalesce(accredited, false), report_runs_out, tester_suspended_from, waiver, waived_until, open_hazards,
      eligibility, eligible, mark, icp, icp_cancelled_on, names, lawful_name, emergency_plan, anti_tamper, anti_attack,
      monitoring, confirmation, live_on, police_registered_on, police_shown_on, permit
    from ledger.gate_evidence($1, $2, 'infinity') order by number
    """

  let sites: [SiteID]
  let day: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(sites)
    parameters.append(day)
  }

  struct Answer: Row {
    /// All but the day it was asked for.
    private let evidence: GateEvidence

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let site: SiteID = try row.next()
      let number: String = try row.next()
      let origin: String = try row.next()
      var evidence = GateEvidence(
        site: site, number: number, origin: SiteOrigin(rawValue: origin) ?? .new, on: .distantFuture)
      evidence.name = try row.next()
      evidence.region = try row.next()
      evidence.category = try row.next()
      evidence.isPartyOrgan = try row.next()
      evidence.isAdministrative = try row.next()
      evidence.isIntranet = try row.next()
      evidence.description = try row.next()
      evidence.isContactable = try row.next()
      evidence.object = try row.next()
      evidence.coverage = try row.next()
      evidence.level = try row.next()
      evidence.grading = try row.next()
      evidence.reopenedOn = try row.next()
      evidence.certificate = try row.next()
      evidence.certificateValidTo = try row.next()
      evidence.certificateEndedOn = try row.next()
      evidence.acceptedOn = try row.next()
      evidence.prelaunch = try row.next()
      evidence.prelaunchPassed = try row.next()
      evidence.prelaunchOn = try row.next()
      evidence.testedCryptography = try row.next()
      evidence.report = try row.next()
      evidence.reportedOn = try row.next()
      evidence.conclusion = try row.next()
      evidence.isPassing = try row.next()
      evidence.isAccredited = try row.next()
      evidence.reportRunsOut = try row.next()
      evidence.testerSuspendedFrom = try row.next()
      evidence.waiver = try row.next()
      evidence.waivedUntil = try row.next()
      evidence.openHazards = try row.next()
      evidence.eligibility = try row.next()
      evidence.isEligible = try row.next()
      evidence.mark = try row.next()
      evidence.icp = try row.next()
      evidence.icpCancelledOn = try row.next()
      evidence.names = try row.next()
      evidence.bearsLawfulName = try row.next()
      evidence.emergencyPlan = try row.next()
      evidence.antiTamper = try row.next()
      evidence.antiAttack = try row.next()
      evidence.monitoring = try row.next()
      evidence.confirmation = try row.next()
      evidence.liveOn = try row.next()
      evidence.policeRegisteredOn = try row.next()
      evidence.policeShownOn = try row.next()
      evidence.permit = try row.next()
      self.evidence = evidence
    }

    func on(_ day: Day) -> GateEvidence {
      var evidence = evidence
      evidence.day = day
      return evidence
    }
  }
}

/// Why a permit does not stand on a day, by the name of each constraint it breaks.
struct PermitFaults: Statement {
  typealias Answer = Single<String>
  static let sql = "select ledger.permit_faults($1, $2)"

  let permit: FactNumber
  let day: Day

  func bind(to parameters: inout Parameters) {
    parameters.append(permit)
    parameters.append(day)
  }
}

extension Session {
  func gateEvidence(of sites: [SiteID], on day: Day) async throws -> [GateEvidence] {
    try await fetchAll(EvidenceOf(sites: sites, day: day)).map { $0.on(day) }
  }
}
