internal import Casework
internal import Statute

extension PlanReader {
  mutating func registration(_ kind: String) throws(PlanFault) -> Registration? {
    switch kind {
    case "unit": return .unit(try id())
    case "site": return .site(try id(), number: try optional(), origin: try word(SiteOrigin.self))
    case "object": return .object(try id())
    case "tester": return .tester(try id())
    case "finding": return .finding(try id(), number: try optional(), site: try id(), object: try optionalID())
    default: return nil
    }
  }

  mutating func fact() throws(PlanFault) -> Fact {
    let (day, document, corrected) = (try day(), try optional(), try number())
    let (reason, voids) = (try optional(), try answer())
    var correction: Fact.Correction?
    if let corrected {
      guard let reason else { throw fault }
      correction = .init(of: FactNumber(corrected), because: reason, voids: voids)
    }
    return Fact(try content(try text()), on: day, document: document, correction: correction)
  }

  private mutating func content(_ kind: String) throws(PlanFault) -> Fact.Content {
    switch kind {
    case "unit_described":
      return .unitDescribed(
        try id(), name: try text(), uscc: try optional(), noCodeReason: try optional(),
        category: try word(UnitCategory.self), region: try text(), telecom: try answer(), contact: try optional(),
        phone: try optional())
    case "site_listed": return .siteListed(try id())
    case "site_described":
      return .siteDescribed(
        try id(), unit: try id(), name: try text(), category: try word(UnitCategory.self), region: try text(),
        url: try optional(), ip: try optional(), hosting: try optional(), contact: try optional(),
        phone: try optional(), remark: try optional())
    case "site_named":
      let (id, domain, display): (SiteID, String, String?) = (try id(), try text(), try optional())
      return .siteNamed(id, domain: domain, display: display ?? domain, isMain: try answer())
    case "icp_recorded": return .icpRecorded(try id(), number: try text())
    case "police_registered": return .policeRegistered(try id(), number: try text())
    case "eligibility_decided":
      return .eligibilityDecided(
        try id(), review: try word(Fact.Review.self), passed: try answer(), grounds: try texts())
    case "mark_hung": return .markHung(try id())
    case "went_live":
      let (id, origin): (SiteID, SiteOrigin) = (try id(), try word(SiteOrigin.self))
      return .wentLive(id, origin: origin, way: try text() == "legacy" ? .legacy : .seen)
    case "site_suspended": return .siteSuspended(try id())
    case "site_closed":
      return .siteClosed(
        try id(), mergedInto: try optionalID(), merged: try answer(), verifiedOn: try day(), verifiedBy: try optional())
    case "duty_evidenced": return .dutyEvidenced(try id(), duty: try text(), evidence: try optional())
    default: return try contentOfObject(kind)
    }
  }

  private mutating func contentOfObject(_ kind: String) throws(PlanFault) -> Fact.Content {
    switch kind {
    case "object_described": return .objectDescribed(try id(), unit: try id(), name: try text())
    case "object_covers": return .objectCovers(try id(), try id())
    case "grading_decided":
      let (id, s, a): (ObjectID, Level?, Level?) = (try id(), try level(), try level())
      guard let level = try level() else { throw fault }
      return .gradingDecided(id, s: s, a: a, level: level)
    case "filing_certified": return .filingCertified(try id(), number: try text(), form: try text())
    case "assessment_reported":
      return .assessmentReported(
        try id(), try id(), number: try optional(), template: try word(ReportTemplate.self),
        conclusion: try word(Conclusion.self), high: try number(), medium: try number(), low: try number())
    case "tester_described": return .testerDescribed(try id(), name: try text(), province: try optional())
    default: return try contentOfFinding(kind)
    }
  }

  private mutating func contentOfFinding(_ kind: String) throws(PlanFault) -> Fact.Content {
    switch kind {
    case "finding_opened":
      return .findingOpened(
        try id(), source: try word(FindingSource.self), severity: try word(Severity.self), description: try text(),
        dueOn: try day(), recurrenceOf: try optionalID())
    case "finding_planned":
      return .findingPlanned(try id(), measure: try text(), unit: try optional(), person: try optional())
    case "finding_claimed_fixed":
      return .findingClaimedFixed(try id(), fixedBy: try optional(), evidence: try optional())
    case "finding_rechecked":
      let (id, checkedBy): (FindingID, String) = (try id(), try text())
      let (fixedBy, faults) = (try optional(), try optional())
      return .findingRechecked(id, checkedBy: checkedBy, fixedBy: fixedBy, passed: try answer(), faults: faults)
    case "finding_closed":
      return .findingClosed(try id(), closedBy: try text(), recheck: try number().map { FactNumber($0) })
    default: throw fault
    }
  }
}
