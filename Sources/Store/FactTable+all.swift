// swift-format-ignore
extension FactTable {
  static let unitDescribed = FactTable("ledger.unit_described", "unit", "name", "uscc", "no_uscc_reason", "category", "region", "telecom", "contact", "phone")
  static let siteListed = FactTable("ledger.site_listed", "site")
  static let siteExempted = FactTable("ledger.site_exempted", "site", "ground")
  static let siteDescribed = FactTable("ledger.site_described", "site", "unit", "name", "category", "region", "url", "ip", "hosting", "contact", "phone", "remark")
  static let siteNamed = FactTable("ledger.site_named", "site", "domain", "display", "role")
  static let siteUnnamed = FactTable("ledger.site_unnamed", "site", "domain")
  static let icpRecorded = FactTable("ledger.icp_recorded", "site", "number")
  static let icpCancelled = FactTable("ledger.icp_cancelled", "site", act: "eligibility.filing_cancelled")
  static let policeRegistered = FactTable("ledger.police_registered", "site", "number")
  static let eligibilityPassed = FactTable("ledger.eligibility_decided", "site", "review", "outcome", "grounds", act: "eligibility.entered_as_approved")
  static let eligibilityFailed = FactTable("ledger.eligibility_decided", "site", "review", "outcome", "grounds", act: "eligibility.entered_as_failed")
  static let markHung = FactTable("ledger.mark_hung", "site", act: "eligibility.mark_hung")
  static let markRemoved = FactTable("ledger.mark_removed", "site", act: "eligibility.mark_removed")
  static let telecomReported = FactTable("ledger.telecom_reported", "site", act: "filing.reported")
  static let enteredLegacy = FactTable("ledger.went_live", "site", "origin", "permit", act: "operation.entered_as_legacy")
  static let seenLive = FactTable("ledger.went_live", "site", "origin", "permit", act: "operation.seen_live")
  static let wentLive = FactTable("ledger.went_live", "site", "origin", "permit", act: "operation.permit_used")
  static let siteSuspended = FactTable("ledger.site_suspended", "site", act: "operation.offline_begun")
  static let siteResumed = FactTable("ledger.site_resumed", "site", act: "operation.resumed")
  static let siteClosed = FactTable("ledger.site_closed", "site", "merged_into", "merged", "verified_on", "verified_by", act: "operation.entered_as_closed")
  static let siteMerged = FactTable("ledger.site_closed", "site", "merged_into", "merged", "verified_on", "verified_by", act: "operation.entered_as_merged")
  static let siteReopened = FactTable("ledger.site_reopened", "site", act: "operation.seen_live")
  static let dutyEvidenced = FactTable("ledger.duty_evidenced", "site", "duty", "evidence")
  static let monitoringEnrolled = FactTable("ledger.monitoring_enrolled", "site")
  static let prelaunchTested = FactTable("ledger.prelaunch_tested", "site", "tester", "outcome")
  static let objectDescribed = FactTable("ledger.object_described", "object", "unit", "name")
  static let objectCovers = FactTable("ledger.object_covers", "object", "site")
  static let objectUncovers = FactTable("ledger.object_uncovers", "object", "site")
  static let gradingDecided = FactTable("ledger.grading_decided", "object", "s", "a", "level", act: "grading.entered_as_graded")
  static let filingAccepted = FactTable("ledger.filing_answered", "object", "outcome", act: "filing.entered_as_accepted")
  static let filingCertified = FactTable("ledger.filing_certified", "object", "number", "form", act: "filing.entered_as_certified")
  static let filingCancelled = FactTable("ledger.filing_ended", "object", "outcome", act: "filing.cancelled")
  static let filingRevoked = FactTable("ledger.filing_ended", "object", "outcome", act: "filing.revoked")
  static let filingTransferred = FactTable("ledger.filing_ended", "object", "outcome", act: "filing.transferred")
  static let assessmentContracted = FactTable("ledger.assessment_contracted", "object", "tester", act: "assessment.planned")
  static let assessmentStarted = FactTable("ledger.assessment_started", "object", "tester", act: "assessment.entered_as_under_test")
  static let assessmentReported = FactTable("ledger.assessment_reported", "object", "tester", "report_number", "template", "conclusion", "high", "medium", "low", act: "assessment.entered_as_tested")
  static let selfChecked = FactTable("ledger.self_checked", "object")
  static let constructionRectified = FactTable("ledger.construction_rectified", "object")
  static let testerDescribed = FactTable("ledger.tester_described", "tester", "name", "province")
  static let testerCertified = FactTable("ledger.tester_certified", "tester", "certificate", "valid")
  static let testerSuspended = FactTable("ledger.tester_suspended", "tester", "during", "ground")
  static let findingOpened = FactTable("ledger.finding_opened", "finding", "source", "severity", "description", "due_on", "recurrence_of", act: "rectification.entered_as_open")
  static let findingPlanned = FactTable("ledger.finding_planned", "finding", "measure", "responsible_unit", "responsible_person", act: "rectification.planned")
  static let findingClaimedFixed = FactTable("ledger.finding_claimed_fixed", "finding", "fixed_by", "evidence", act: "rectification.fix_claimed")
  static let findingPassed = FactTable("ledger.finding_rechecked", "finding", "checked_by", "fixed_by", "outcome", "faults", act: "rectification.verified")
  static let findingFailed = FactTable("ledger.finding_rechecked", "finding", "checked_by", "fixed_by", "outcome", "faults", act: "rectification.verification_failed")
  static let findingClosed = FactTable("ledger.finding_closed", "finding", "closed_by", "recheck", act: "rectification.verified")
  static let findingReopened = FactTable("ledger.finding_reopened", "finding", "ground", act: "rectification.recurred")
  static let findingExtended = FactTable("ledger.finding_extended", "finding", "due_on", "approved_by")
  static let findingAccepted = FactTable("ledger.finding_accepted", "finding", "severity", "until", "approved_by", act: "rectification.risk_accepted")
  static let findingDismissed = FactTable("ledger.finding_dismissed", "finding", "ground", act: "rectification.dismissed")
  static let inspected = FactTable("ledger.inspected", "unit", "sites", "officers", "decree", "method", act: "supervision.inspected")
  static let noticeIssued = FactTable("ledger.notice_issued", "notice", "matter", act: "supervision.notice_drafted")
  static let noticeServed = FactTable("ledger.notice_served", "notice", "method", "recipient", "due_on", act: "supervision.served")
  static let noticePassed = FactTable("ledger.notice_rechecked", "notice", "officers", "outcome", act: "supervision.recheck_passed")
  static let noticeFailed = FactTable("ledger.notice_rechecked", "notice", "officers", "outcome", act: "supervision.recheck_failed")
  static let noticeClosed = FactTable("ledger.notice_ended", "notice", "outcome", act: "supervision.recheck_passed")
  static let noticeExtended = FactTable("ledger.notice_ended", "notice", "outcome", act: "supervision.extended")
  static let noticeEscalated = FactTable("ledger.notice_ended", "notice", "outcome", act: "supervision.deadline_passed")
  static let warned = FactTable("ledger.penalised", "unit", "conduct_on", "kind", "law", act: "supervision.warned")
  static let fined = FactTable("ledger.penalised", "unit", "conduct_on", "kind", "law", act: "supervision.fined")
  static let shutDown = FactTable("ledger.penalised", "unit", "conduct_on", "kind", "law", act: "supervision.shutdown_ordered")
  static let unitListed = FactTable("campaign.listed_unit", "unit", "campaign", "joined")
  static let zeroReported = FactTable("campaign.zero_reported", "unit", "campaign")
  static let returnReceived = FactTable("campaign.return_received", "unit", "campaign", "issue", "outcome")

  /// Every one of them.
  static let all: [FactTable] = [
    unitDescribed, siteListed, siteExempted, siteDescribed, siteNamed, siteUnnamed, icpRecorded, icpCancelled,
    policeRegistered, eligibilityPassed, eligibilityFailed, markHung, markRemoved, telecomReported, enteredLegacy,
    seenLive, wentLive, siteSuspended, siteResumed, siteClosed, siteMerged, siteReopened, dutyEvidenced,
    monitoringEnrolled, prelaunchTested, objectDescribed, objectCovers, objectUncovers, gradingDecided,
    filingAccepted, filingCertified, filingCancelled, filingRevoked, filingTransferred, assessmentContracted,
    assessmentStarted, assessmentReported, selfChecked, constructionRectified, testerDescribed, testerCertified,
    testerSuspended, findingOpened, findingPlanned, findingClaimedFixed, findingPassed, findingFailed, findingClosed,
    findingReopened, findingExtended, findingAccepted, findingDismissed, inspected, noticeIssued, noticeServed,
    noticePassed, noticeFailed, noticeClosed, noticeExtended, noticeEscalated, warned, fined, shutDown, unitListed,
    zeroReported, returnReceived,
  ]
}
