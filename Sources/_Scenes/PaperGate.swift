public import Casework
public import Statute

/// The gate read from books on paper (纸上上线门): what `ledger.gate_evidence` and `ledger.permit_faults` say, told again from
/// the typed facts, so that each can be held to the other.
public struct PaperGate: Sendable {
  let books: CaseFile

  public init(_ register: PaperRegister) {
    books = CaseFile(
      of: .site(SiteID(high: 0, low: 0)), registrations: register.registrations, records: register.records,
      policy: register.policy, calendar: register.calendar)
  }

  /// For a site on a day: the facts that would satisfy each condition, and what stands against it.
  public func evidence(of site: SiteID, on day: Day) -> GateEvidence {
    let id: Identifier<Subject> = site.retagged()
    var evidence = GateEvidence(site: site, number: number(of: id), origin: books.origin(of: id) ?? .new, on: day)
    describe(&evidence)
    chooseObject(&evidence)
    if let object = evidence.object { readObject(object.retagged(), &evidence) }
    readSite(id, &evidence)
    readDuties(id, &evidence)
    evidence.openHazards = openHazards(of: site, evidence.object, on: day)
    evidence.liveOn = books.latest(WentLive.self, of: id, by: day)?.on
    evidence.policeRegisteredOn = books.latest(PoliceRegistered.self, of: id, by: day)?.on
    evidence.policeShownOn = books.latest(PoliceNumberShown.self, of: id, by: day)?.on
    evidence.permit = permitInUse(of: id, on: day)
    return evidence
  }

  private func number(of site: Identifier<Subject>) -> String {
    guard case .site(_, let number?, _)? = books.registration(of: site) else { return "" }
    return number
  }

  private func describe(_ evidence: inout GateEvidence) {
    let described = books.latest(SiteDescribed.self, of: evidence.site.retagged(), by: evidence.day)
    guard let site = described?.content else { return }
    let unit = books.latest(UnitDescribed.self, of: site.unit.retagged(), by: evidence.day)?.content
    evidence.description = described?.number
    evidence.name = site.name
    evidence.region = site.region
    evidence.category = site.category
    evidence.isIntranet = site.intranet ?? false
    evidence.isContactable = site.contact != nil && site.phone != nil
    evidence.isPartyOrgan = unit?.affiliation == "party"
    evidence.isAdministrative = unit?.administrative ?? false
  }

  /// Of the objects that carry the site the one of the highest level, of several the first.
  private func chooseObject(_ evidence: inout GateEvidence) {
    let (site, day) = (evidence.site, evidence.day)
    let carrying = books.all(ObjectCovers.self, by: day).filter { covers in
      covers.content.site == site
        && !books.all(ObjectUncovers.self, of: covers.subject.id, by: day).contains {
          $0.content.site == site && $0.isLater(than: covers)
        }
    }
    func grading(_ covers: Recorded<ObjectCovers>) -> Recorded<GradingDecided>? {
      books.latest(GradingDecided.self, of: covers.subject.id, by: day)
    }
    // Oldest first already; a later one must be graded higher to come before.
    var chosen: (covers: Recorded<ObjectCovers>, grading: Recorded<GradingDecided>?)?
    for covers in carrying {
      let grading = grading(covers)
      let height = grading?.content.level.rawValue ?? 0
      if let chosen, height <= chosen.grading?.content.level.rawValue ?? 0 { continue }
      chosen = (covers, grading)
    }
    guard let chosen else { return }
    evidence.object = chosen.covers.content.object
    evidence.coverage = chosen.covers.number
    evidence.level = chosen.grading?.content.level
    evidence.grading = chosen.grading?.number
    if let grading = chosen.grading {
      evidence.reopenedOn =
        books.all(GradingReopened.self, of: chosen.covers.subject.id, by: day).last {
          $0.isLater(than: grading)
        }?.on
    }
  }

  private func readObject(_ object: Identifier<Subject>, _ evidence: inout GateEvidence) {
    let day = evidence.day
    evidence.acceptedOn =
      books.all(FilingAnswered.self, of: object, by: day).last { $0.content.outcome == .accepted }?.on
    if let certificate = books.latest(FilingCertified.self, of: object, by: day) {
      evidence.certificate = certificate.number
      evidence.certificateValidTo = validity(of: certificate, on: day)
      evidence.certificateEndedOn = ending(of: object, after: certificate, on: day)
    }
    guard let report = books.latest(AssessmentReported.self, of: object, by: day), let reportedOn = report.on else {
      return
    }
    evidence.report = report.number
    evidence.reportedOn = reportedOn
    evidence.conclusion = report.content.conclusion
    evidence.isPassing =
      report.content.passes && (report.content.majorTotal ?? 0) == (report.content.majorFixed ?? 0)
    evidence.isAccredited = report.content.accreditation != nil
    let isHalfYearly = evidence.level == .four && day < Day(2025, 4, 27)
    evidence.reportRunsOut = reportedOn.adding(months: isHalfYearly ? 6 : evidence.level == .two ? 24 : 12)
    evidence.testerSuspendedFrom = suspension(overlapping: report)
  }

  private func readSite(_ id: Identifier<Subject>, _ evidence: inout GateEvidence) {
    let day = evidence.day
    if let test = books.latest(PrelaunchTested.self, of: id, by: day) {
      evidence.prelaunch = test.number
      evidence.prelaunchPassed = test.content.outcome == .pass
      evidence.prelaunchOn = test.on
      evidence.testedCryptography = test.content.crypto ?? false
    }
    let waiver = books.all(GateWaived.self, of: id, by: day)
      .max { ($0.content.until, $0.number) < ($1.content.until, $1.number) }
    evidence.waiver = waiver?.number
    evidence.waivedUntil = waiver?.content.until
    let review = books.latest(EligibilityDecided.self, of: id, by: day)
    evidence.eligibility = review?.number
    evidence.isEligible = review.map { $0.content.outcome == .pass }
    evidence.mark =
      books.all(MarkGranted.self, of: id, by: day).map(\.number).max()
      ?? books.all(MarkApplied.self, of: id, by: day).map(\.number).max()
    if let icp = books.latest(IcpRecorded.self, of: id, by: day) {
      evidence.icp = icp.number
      evidence.icpCancelledOn = books.all(IcpCancelled.self, of: id, by: day).last { $0.isLater(than: icp) }?.on
    }
    evidence.names = names(of: id, on: day)
    evidence.bearsLawfulName = !evidence.names.isEmpty && evidence.names.allSatisfy { Self.isLawful($0, evidence) }
    evidence.confirmation = books.latest(GoliveConfirmed.self, of: id, by: day)?.number
  }

  private func readDuties(_ id: Identifier<Subject>, _ evidence: inout GateEvidence) {
    let shown = books.all(DutyEvidenced.self, of: id, by: evidence.day)
      .filter { $0.content.evidence != nil || $0.document != nil }
    func last(_ duty: DutyKind) -> FactNumber? { shown.last { $0.content.duty == duty }?.number }
    evidence.emergencyPlan = last(.emergencyPlan)
    evidence.antiTamper = last(.antiTamper)
    evidence.antiAttack = last(.antiAttack)
    evidence.monitoring = last(.monitoring)
  }

  private func names(of site: Identifier<Subject>, on day: Day) -> [String] {
    let gone = books.all(SiteUnnamed.self, of: site, by: day)
    return books.all(SiteNamed.self, of: site, by: day)
      .filter { named in !gone.contains { $0.content.domain == named.content.domain && $0.isLater(than: named) } }
      .map(\.content)
      .sorted { ($0.role == .main ? 0 : 1, $0.domain) < ($1.role == .main ? 0 : 1, $1.domain) }
      .map(\.domain)
  }

  /// 国办函〔2018〕55号, by the ending.
  private static func isLawful(_ name: String, _ evidence: GateEvidence) -> Bool {
    switch evidence.category {
    case .organ:
      [".gov.cn", ".xn--zfr164b", ".xn--zfr164b.cn"].contains { name.hasSuffix($0) }
        || evidence.isPartyOrgan && name.hasSuffix(".cn")
    case .enterprise: !name.hasSuffix(".gov.cn")
    case .institution, nil: true
    }
  }
}
