internal import Casework
internal import PQ
internal import Statute

extension CopyWriter {
  /// Appends these fields one after another.
  @inline(__always) mutating func add<each Field: Bound>(_ fields: repeat each Field) {
    repeat append(each fields)
  }
}

extension Fact.Content {
  /// Appends the fields of the table's own columns, in their order, of exactly their types.
  ///
  /// `recheck` is the number of the passed re-check that a closing in the same decision rests on.
  // swift-format-ignore
  func append(to row: inout CopyWriter, recheck: FactNumber?) {
    switch self {
    case .unitDescribed(let id, let name, let uscc, let why, let category, let region, let telecom, let contact, let phone):
      row.add(id, name, uscc, why, category.rawValue, region, telecom, contact, phone)
    case .siteListed(let id), .icpCancelled(let id), .markHung(let id), .markRemoved(let id), .telecomReported(let id),
      .siteSuspended(let id), .siteResumed(let id), .siteReopened(let id), .monitoringEnrolled(let id):
      row.add(id)
    case .siteExempted(let id, let text), .siteUnnamed(let id, let text), .icpRecorded(let id, let text), .policeRegistered(let id, let text):
      row.add(id, text)
    case .siteDescribed(let id, let unit, let name, let category, let region, let url, let ip, let hosting, let contact, let phone, let remark):
      row.add(id, unit, name, category.rawValue, region, url, ip, hosting, contact, phone, remark)
    case .siteNamed(let id, let domain, let display, let isMain):
      row.add(id, domain, display, isMain ? "main" : "alias")
    case .eligibilityDecided(let id, let review, let passed, let grounds):
      row.add(id, review.rawValue, passed ? "pass" : "fail", grounds)
    case .wentLive(let id, let origin, .permit(let number)): row.add(id, origin.rawValue, FactNumber?.some(number))
    case .wentLive(let id, let origin, .legacy), .wentLive(let id, let origin, .seen): row.add(id, origin.rawValue, FactNumber?.none)
    case .siteClosed(let id, let into, let merged, let verifiedOn, let verifiedBy): row.add(id, into, merged, verifiedOn, verifiedBy)
    case .dutyEvidenced(let id, let duty, let evidence): row.add(id, duty, evidence)
    case .prelaunchTested(let id, let tester, let passed): row.add(id, tester, passed ? "pass" : "fail")

    case .objectDescribed(let id, let unit, let name): row.add(id, unit, name)
    case .objectCovers(let id, let site), .objectUncovers(let id, let site): row.add(id, site)
    case .gradingDecided(let id, let s, let a, let level): row.add(id, s, a, level)
    case .filingAccepted(let id): row.add(id, "accepted")
    case .filingCertified(let id, let number, let form): row.add(id, number, form)
    case .filingEnded(let id, let outcome): row.add(id, outcome)
    case .assessmentContracted(let id, let tester), .assessmentStarted(let id, let tester): row.add(id, tester)
    case .assessmentReported(let id, let tester, let number, let template, let conclusion, let high, let medium, let low):
      row.add(id, tester, number, template.rawValue, conclusion.rawValue, high.map(Int32.init), medium.map(Int32.init), low.map(Int32.init))
    case .selfChecked(let id), .constructionRectified(let id): row.add(id)

    case .testerDescribed(let id, let name, let province): row.add(id, name, province)
    case .testerCertified(let id, let certificate, let from, let through): row.add(id, certificate, DayRange(from: from, through: through))
    case .testerSuspended(let id, let from, let through): row.add(id, DayRange(from: from, through: through), "suspended")

    case .findingOpened(let id, let source, let severity, let description, let dueOn, let earlier):
      row.add(id, source.rawValue, severity.rawValue, description, dueOn, earlier)
    case .findingPlanned(let id, let measure, let unit, let person): row.add(id, measure, unit, person)
    case .findingClaimedFixed(let id, let fixedBy, let evidence): row.add(id, fixedBy, evidence)
    case .findingRechecked(let id, let checkedBy, let fixedBy, let passed, let faults):
      row.add(id, checkedBy, fixedBy, passed ? "pass" : "fail", faults)
    case .findingClosed(let id, let closedBy, let cited): row.add(id, closedBy, cited ?? recheck)
    case .findingReopened(let id, let ground), .findingDismissed(let id, let ground): row.add(id, ground)
    case .findingExtended(let id, let dueOn, let approvedBy): row.add(id, dueOn, approvedBy)
    case .findingAccepted(let id, let severity, let until, let approvedBy): row.add(id, severity.rawValue, until, approvedBy)

    case .inspected(let id, let sites, let officers, let decree): row.add(id, sites, officers, decree, "onsite")
    case .noticeIssued(let id, let matter): row.add(id, matter)
    case .noticeServed(let id, let recipient, let dueOn): row.add(id, "直接送达", recipient, dueOn)
    case .noticeRechecked(let id, let officers, let passed): row.add(id, officers, passed ? "pass" : "fail")
    case .noticeEnded(let id, let outcome): row.add(id, outcome)
    case .penalised(let id, let conductOn, let kind, let law): row.add(id, conductOn, kind, law)

    case .unitListed(let id, let campaign, let joined): row.add(id, campaign, joined)
    case .zeroReported(let id, let campaign): row.add(id, campaign)
    case .returnReceived(let id, let campaign, let issue, let accepted): row.add(id, campaign, issue, accepted ? "accepted" : "sent_back")
    }
  }
}
