internal import Casework
internal import Statute

extension PlanWriter {
  mutating func put(_ registration: Registration) {
    switch registration {
    case .unit(let id):
      put("unit")
      put(id)
    case .site(let id, let number, let origin):
      put("site")
      put(id)
      put(number)
      put(origin.rawValue)
    case .object(let id):
      put("object")
      put(id)
    case .tester(let id):
      put("tester")
      put(id)
    case .finding(let id, let number, let site, let object):
      put("finding")
      put(id)
      put(number)
      put(site)
      put(object)
    case .notice, .assessment: preconditionFailure("an import opens no cases")
    }
    end()
  }

  mutating func put(_ fact: Fact) {
    put("+")
    put(fact.actedOn)
    put(fact.document)
    put(fact.correction.map { Int($0.of) })
    put(fact.correction?.reason)
    put(fact.correction?.voids ?? false)
    put(fact.content)
    end()
  }

  private mutating func put(_ content: Fact.Content) {
    if putOfSite(content) || putOfObject(content) || putOfFinding(content) { return }
    preconditionFailure("an import proposes no such fact: \(content)")
  }

  private mutating func putOfSite(_ content: Fact.Content) -> Bool {
    switch content {
    case .unitDescribed(
      let id, let name, let uscc, let noCode, let category, let region, let telecom, let contact, let phone):
      begin("unit_described", id)
      for text in [name, uscc, noCode, category.rawValue, region] { put(text) }
      put(telecom)
      put(contact)
      put(phone)
    case .siteListed(let id): begin("site_listed", id)
    case .siteDescribed(
      let id, let unit, let name, let category, let region, let url, let ip, let hosting, let contact, let phone,
      let remark):
      begin("site_described", id)
      put(unit)
      for text in [name, category.rawValue, region, url, ip, hosting, contact, phone, remark] { put(text) }
    case .siteNamed(let id, let domain, let display, let isMain):
      begin("site_named", id)
      put(domain)
      put(display == domain ? nil : display)
      put(isMain)
    case .icpRecorded(let id, let number):
      begin("icp_recorded", id)
      put(number)
    case .policeRegistered(let id, let number):
      begin("police_registered", id)
      put(number)
    case .eligibilityDecided(let id, let review, let passed, let grounds):
      begin("eligibility_decided", id)
      put(review.rawValue)
      put(passed)
      put(grounds)
    case .markHung(let id): begin("mark_hung", id)
    case .wentLive(let id, let origin, let way):
      begin("went_live", id)
      put(origin.rawValue)
      put(way == .legacy ? "legacy" : "seen")
    case .siteSuspended(let id): begin("site_suspended", id)
    case .siteClosed(let id, let into, let merged, let verifiedOn, let verifiedBy):
      begin("site_closed", id)
      put(into)
      put(merged)
      put(verifiedOn)
      put(verifiedBy)
    case .dutyEvidenced(let id, let duty, let evidence):
      begin("duty_evidenced", id)
      put(duty)
      put(evidence)
    default: return false
    }
    return true
  }

  private mutating func putOfObject(_ content: Fact.Content) -> Bool {
    switch content {
    case .objectDescribed(let id, let unit, let name):
      begin("object_described", id)
      put(unit)
      put(name)
    case .objectCovers(let id, let site):
      begin("object_covers", id)
      put(site)
    case .gradingDecided(let id, let s, let a, let level):
      begin("grading_decided", id)
      put(s?.rawValue)
      put(a?.rawValue)
      put(level.rawValue)
    case .filingCertified(let id, let number, let form):
      begin("filing_certified", id)
      put(number)
      put(form)
    case .assessmentReported(
      let id, let tester, let number, let template, let conclusion, let high, let medium, let low):
      begin("assessment_reported", id)
      put(tester)
      for text in [number, template.rawValue, conclusion.rawValue] { put(text) }
      for count in [high, medium, low] { put(count) }
    case .testerDescribed(let id, let name, let province):
      begin("tester_described", id)
      put(name)
      put(province)
    default: return false
    }
    return true
  }

  private mutating func putOfFinding(_ content: Fact.Content) -> Bool {
    switch content {
    case .findingOpened(let id, let source, let severity, let description, let dueOn, let earlier):
      begin("finding_opened", id)
      for text in [source.rawValue, severity.rawValue, description] { put(text) }
      put(dueOn)
      put(earlier)
    case .findingPlanned(let id, let measure, let unit, let person):
      begin("finding_planned", id)
      for text in [measure, unit, person] { put(text) }
    case .findingClaimedFixed(let id, let fixedBy, let evidence):
      begin("finding_claimed_fixed", id)
      put(fixedBy)
      put(evidence)
    case .findingRechecked(let id, let checkedBy, let fixedBy, let passed, let faults):
      begin("finding_rechecked", id)
      for text in [checkedBy, fixedBy, faults] { put(text) }
      put(passed)
    case .findingClosed(let id, let closedBy, let recheck):
      begin("finding_closed", id)
      put(closedBy)
      put(recheck.map { Int($0) })
    default: return false
    }
    return true
  }

  private mutating func begin<Subject>(_ kind: String, _ id: Casework.Identifier<Subject>) {
    put(kind)
    put(id)
  }
}
