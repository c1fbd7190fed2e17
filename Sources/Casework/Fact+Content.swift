public import Statute

extension Fact {
  /// What a fact says, one case for each table of the ledger that is written so far.
  ///
  /// The wide cases stand apart (`indirect`), so that a hundred thousand rows of facts fit into little memory.
  public enum Content: Hashable, Sendable {
    indirect case unitDescribed(
      UnitID, name: String, uscc: String?, noCodeReason: String?, category: UnitCategory, region: String,
      telecom: Bool, contact: String?, phone: String?)
    case siteListed(SiteID)
    case siteExempted(SiteID, ground: String)
    indirect case siteDescribed(
      SiteID, unit: UnitID, name: String, category: UnitCategory, region: String, url: String?, ip: String?,
      hosting: String?, contact: String?, phone: String?, remark: String?)
    indirect case siteNamed(SiteID, domain: String, display: String, isMain: Bool)
    case siteUnnamed(SiteID, domain: String)
    case icpRecorded(SiteID, number: String)
    case icpCancelled(SiteID)
    case policeRegistered(SiteID, number: String)
    case eligibilityDecided(SiteID, review: Review, passed: Bool, grounds: [String])
    case markHung(SiteID)
    case markRemoved(SiteID)
    case telecomReported(SiteID)
    case wentLive(SiteID, origin: SiteOrigin, way: GoingLive)
    case siteSuspended(SiteID)
    case siteResumed(SiteID)
    indirect case siteClosed(SiteID, mergedInto: SiteID?, merged: Bool, verifiedOn: Day?, verifiedBy: String?)
    case siteReopened(SiteID)
    indirect case dutyEvidenced(SiteID, duty: String, evidence: String?)
    case monitoringEnrolled(SiteID)
    indirect case prelaunchTested(SiteID, tester: String, passed: Bool)

    indirect case objectDescribed(ObjectID, unit: UnitID, name: String)
    case objectCovers(ObjectID, SiteID)
    case objectUncovers(ObjectID, SiteID)
    case gradingDecided(ObjectID, s: Level?, a: Level?, level: Level)
    case filingAccepted(ObjectID)
    indirect case filingCertified(ObjectID, number: String, form: String)
    case filingEnded(ObjectID, outcome: String)
    case assessmentContracted(ObjectID, TesterID)
    case assessmentStarted(ObjectID, TesterID)
    indirect case assessmentReported(
      ObjectID, TesterID, number: String?, template: ReportTemplate, conclusion: Conclusion, high: Int?, medium: Int?,
      low: Int?)
    case selfChecked(ObjectID)
    case constructionRectified(ObjectID)

    indirect case testerDescribed(TesterID, name: String, province: String?)
    indirect case testerCertified(TesterID, certificate: String, from: Day, through: Day)
    case testerSuspended(TesterID, from: Day, through: Day?)

    indirect case findingOpened(
      FindingID, source: FindingSource, severity: Severity, description: String, dueOn: Day?, recurrenceOf: FindingID?)
    indirect case findingPlanned(FindingID, measure: String, unit: String?, person: String?)
    indirect case findingClaimedFixed(FindingID, fixedBy: String?, evidence: String?)
    indirect case findingRechecked(FindingID, checkedBy: String, fixedBy: String?, passed: Bool, faults: String?)
    /// The passed re-check it closes by: its number when it is on the books, nil for the one in this same decision.
    indirect case findingClosed(FindingID, closedBy: String, recheck: FactNumber?)
    case findingReopened(FindingID, ground: String)
    indirect case findingExtended(FindingID, dueOn: Day, approvedBy: String)
    indirect case findingAccepted(FindingID, severity: Severity, until: Day, approvedBy: String)
    case findingDismissed(FindingID, ground: String)

    indirect case inspected(UnitID, sites: [SiteID], officers: [String], decree: String)
    case noticeIssued(NoticeID, matter: String)
    indirect case noticeServed(NoticeID, recipient: String, dueOn: Day?)
    case noticeRechecked(NoticeID, officers: [String], passed: Bool)
    case noticeEnded(NoticeID, outcome: String)
    indirect case penalised(UnitID, conductOn: Day, kind: String, law: String)

    indirect case unitListed(UnitID, campaign: String, joined: Bool)
    indirect case zeroReported(UnitID, campaign: String)
    indirect case returnReceived(UnitID, campaign: String, issue: Day, accepted: Bool)
  }

  /// Which review of eligibility was decided (开办审核/资格复核).
  public enum Review: String, CaseIterable, Sendable { case opening, requalification }

  /// How a site came to be live.
  public enum GoingLive: Hashable, Sendable {
    /// By the permit with this number (凭许可上线).
    case permit(FactNumber)
    /// An existing site entered with its day (存量入册).
    case legacy
    /// Found live without a permit (发现未经许可上线).
    case seen
  }
}

/// How grave a finding is (隐患等级).
public typealias Severity = FindingSeverity
