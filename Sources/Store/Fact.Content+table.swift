internal import Casework

extension Fact.Content {
  /// The table that holds facts of this kind.
  // swift-format-ignore
  var table: FactTable {
    switch self {
    case .unitDescribed: .unitDescribed
    case .siteListed: .siteListed
    case .siteExempted: .siteExempted
    case .siteDescribed: .siteDescribed
    case .siteNamed: .siteNamed
    case .siteUnnamed: .siteUnnamed
    case .icpRecorded: .icpRecorded
    case .icpCancelled: .icpCancelled
    case .policeRegistered: .policeRegistered
    case .eligibilityDecided(_, _, true, _): .eligibilityPassed
    case .eligibilityDecided(_, _, false, _): .eligibilityFailed
    case .markHung: .markHung
    case .markRemoved: .markRemoved
    case .telecomReported: .telecomReported
    case .wentLive(_, _, .legacy): .enteredLegacy
    case .wentLive(_, _, .seen): .seenLive
    case .wentLive(_, _, .permit): .wentLive
    case .siteSuspended: .siteSuspended
    case .siteResumed: .siteResumed
    case .siteClosed(_, _, true, _, _): .siteMerged
    case .siteClosed(_, _, false, _, _): .siteClosed
    case .siteReopened: .siteReopened
    case .dutyEvidenced: .dutyEvidenced
    case .monitoringEnrolled: .monitoringEnrolled
    case .prelaunchTested: .prelaunchTested
    case .objectDescribed: .objectDescribed
    case .objectCovers: .objectCovers
    case .objectUncovers: .objectUncovers
    case .gradingDecided: .gradingDecided
    case .filingAccepted: .filingAccepted
    case .filingCertified: .filingCertified
    case .filingEnded(_, "cancelled_by_unit"): .filingCancelled
    case .filingEnded(_, "transferred"): .filingTransferred
    case .filingEnded: .filingRevoked
    case .assessmentContracted: .assessmentContracted
    case .assessmentStarted: .assessmentStarted
    case .assessmentReported: .assessmentReported
    case .selfChecked: .selfChecked
    case .constructionRectified: .constructionRectified
    case .testerDescribed: .testerDescribed
    case .testerCertified: .testerCertified
    case .testerSuspended: .testerSuspended
    case .findingOpened: .findingOpened
    case .findingPlanned: .findingPlanned
    case .findingClaimedFixed: .findingClaimedFixed
    case .findingRechecked(_, _, _, true, _): .findingPassed
    case .findingRechecked(_, _, _, false, _): .findingFailed
    case .findingClosed: .findingClosed
    case .findingReopened: .findingReopened
    case .findingExtended: .findingExtended
    case .findingAccepted: .findingAccepted
    case .findingDismissed: .findingDismissed
    case .inspected: .inspected
    case .noticeIssued: .noticeIssued
    case .noticeServed: .noticeServed
    case .noticeRechecked(_, _, true): .noticePassed
    case .noticeRechecked(_, _, false): .noticeFailed
    case .noticeEnded(_, "extended"): .noticeExtended
    case .noticeEnded(_, "escalated"): .noticeEscalated
    case .noticeEnded: .noticeClosed
    case .penalised(_, _, "fine", _): .fined
    case .penalised(_, _, "suspension", _): .shutDown
    case .penalised: .warned
    case .unitListed: .unitListed
    case .zeroReported: .zeroReported
    case .returnReceived: .returnReceived
    }
  }
}
