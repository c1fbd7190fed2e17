public import Casework
public import Statute

extension PaperGate {
  /// Why a permit does not stand on a day: the evidence of that day judged again as it was judged then, and what the permit
  /// itself says or cites that holds no longer.
  public func faults(of permit: Recorded<Permit>, on day: Day) -> [PermitFault] {
    var faults = lacks(of: permit.content, on: day).map(PermitFault.init)
    let told = permit.content
    let object: Identifier<Subject> = told.object.retagged()
    let now = evidence(of: told.site, on: day)
    if let level = now.level, told.level < level { faults.append(.lowerLevel) }
    if let decided = books.latest(GradingDecided.self, of: object, by: day), decided.content.level != told.level {
      faults.append(.gradedAnew)
    }
    if now.isIntranet != told.intranet { faults.append(.otherNetwork) }
    if (now.category == .enterprise) != told.enterprise { faults.append(.otherOwner) }
    if let covers = cited(told.coverage, ObjectCovers.self),
      books.all(ObjectUncovers.self, of: object, by: day).contains(where: {
        $0.content.site == told.site && $0.isLater(than: covers)
      })
    {
      faults.append(.uncovered)
    }
    if let certificate = told.certificate.flatMap({ cited($0, FilingCertified.self) }),
      ending(of: object, after: certificate, on: day) != nil
    {
      faults.append(.certificateNotInForce)
    }
    if let report = told.report.flatMap({ cited($0, AssessmentReported.self) }), suspension(overlapping: report) != nil
    {
      faults.append(.testerSuspended)
    }
    if let waiver = told.waiver.flatMap({ cited($0, GateWaived.self) }), waiver.content.until < day {
      faults.append(.waiverRunOut)
    }
    if let icp = told.icp.flatMap({ cited($0, IcpRecorded.self) }),
      books.all(IcpCancelled.self, of: told.site.retagged(), by: day).contains(where: { $0.isLater(than: icp) })
    {
      faults.append(.icpCancelled)
    }
    if isFiledTooLate(permit, on: day) { faults.append(.notFiledInTime) }
    return faults
  }

  /// The conditions that are not met on a day, under the policy by which the permit was issued.
  public func lacks(of permit: Permit, on day: Day) -> [Missing] {
    let asIssued = LocalPolicy.Entry(
      key: "gate_policy", since: day, value: permit.policy.lowercased(), setBy: "", paper: "")
    return Gate.missing(
      evidence(of: permit.site, on: day), under: LocalPolicy(books.policy.entries + [asIssued]))
  }

  /// By the permit of its last launch or return a site runs.
  func permitInUse(of site: Identifier<Subject>, on day: Day) -> FactNumber? {
    let launches = books.all(WentLive.self, of: site, by: day).map { ($0.on, $0.number, $0.content.permit) }
    let returns = books.all(SiteResumed.self, of: site, by: day).map { ($0.on, $0.number, $0.content.permit) }
    return (launches + returns).filter { $0.2 != nil }
      .max { ($0.0 ?? .distantFuture, $0.1) < ($1.0 ?? .distantFuture, $1.1) }?.2
  }

  /// Until when a certificate is good, with what extends it.
  func validity(of certificate: Recorded<FilingCertified>, on day: Day) -> Day? {
    guard let issued = certificate.on else { return nil }
    let extended = books.all(FilingExtended.self, of: certificate.subject.id, by: day)
      .filter { $0.content.certificate == certificate.number }.map(\.content.validTo)
    return ([max(issued, Day(2025, 1, 1)).adding(months: 36) - 1] + extended).max()
  }

  func ending(of object: Identifier<Subject>, after certificate: Recorded<FilingCertified>, on day: Day) -> Day? {
    books.all(FilingEnded.self, of: object, by: day).last { $0.isLater(than: certificate) }?.on
  }

  /// From when its tester was suspended, if that touches the days it worked on the report.
  func suspension(overlapping report: Recorded<AssessmentReported>) -> Day? {
    guard let on = report.on else { return nil }
    let begun = books.all(AssessmentContracted.self).filter {
      $0.act == "assessment.registered" && $0.content.assessment != nil
        && $0.content.assessment == report.content.assessment
    }.compactMap(\.on).min()
    let worked = report.content.worked ?? DaySpan(from: min(begun ?? on, on), through: on)
    return books.all(TesterSuspended.self, of: report.content.tester.retagged())
      .map(\.content.during).filter { $0.overlaps(worked) }.map(\.from).min()
  }

  /// What is open of a site or its object that must be closed; the finding's number where it has one.
  func openHazards(of site: SiteID, _ object: ObjectID?, on day: Day) -> [String] {
    books.registrations.compactMap { registration in
      guard case .finding(let id, let number, let its, let carrier) = registration,
        its == site || carrier != nil && carrier == object,
        openSeverity(of: id.retagged(), on: day)?.mustBeClosed ?? false
      else { return nil }
      return number ?? "\(id)"
    }.sorted()
  }

  private func openSeverity(of finding: Identifier<Subject>, on day: Day) -> FindingSeverity? {
    guard let opened = books.latest(FindingOpened.self, of: finding, by: day),
      books.latest(FindingDismissed.self, of: finding, by: day) == nil
    else { return nil }
    let reopened = books.latest(FindingReopened.self, of: finding, by: day)
    if let closed = books.latest(FindingClosed.self, of: finding, by: day),
      reopened.map({ closed.isLater(than: $0) }) ?? true
    {
      return nil
    }
    let mitigated = books.latest(FindingMitigated.self, of: finding, by: day)
    guard let mitigated, reopened.map({ mitigated.isLater(than: $0) }) ?? true else { return opened.content.severity }
    return mitigated.content.severity
  }

  private func isFiledTooLate(_ permit: Recorded<Permit>, on day: Day) -> Bool {
    let told = permit.content
    guard told.certificate == nil, told.level >= .two,
      books.latest(FilingCertified.self, of: told.object.retagged(), by: day) == nil
    else { return false }
    let launches = books.all(WentLive.self, of: told.site.retagged()).filter { $0.content.permit == permit.number }
    return launches.compactMap(\.on).min().map { day > $0 + 30 } ?? false
  }

  private func cited<Content: FactContent>(_ number: FactNumber, _ kind: Content.Type) -> Recorded<Content>? {
    books.all(kind).first { $0.number == number }
  }
}

extension PermitFault {
  /// What a condition that is not met any more is to a permit.
  init(_ missing: Missing) {
    switch (missing.code, missing.lack) {
    case (.registered, .notContactable): self = .unreachable
    case (.registered, _): self = .uncovered
    case (.graded, .gradingReopened): self = .gradingReopened
    case (.graded, _): self = .gradedAnew
    case (.filed, _): self = .certificateNotInForce
    case (.securityTested, .cryptographyUntested): self = .cryptographyUntested
    case (.securityTested, _): self = .testFailed
    case (.assessed, .reportRunOut): self = .reportRunOut
    case (.assessed, .testerSuspended): self = .testerSuspended
    case (.assessed, .waiverRunOut): self = .waiverRunOut
    case (.assessed, _): self = .assessmentFailed
    case (.noOpenHazard, _): self = .hazardOpen
    case (.openingApproved, .nothing): self = .reviewMissing
    case (.openingApproved, _): self = .reviewFailed
    case (.markApplied, _): self = .markMissing
    case (.icpFiled, _): self = .icpCancelled
    case (.domainAllowed, _): self = .unlawfulName
    case (.protected, _): self = .unmonitored
    case (.policeConfirmed, _), (.policeSiteFiled, _), (.policeSiteShown, _): self = .unknown
    }
  }
}
