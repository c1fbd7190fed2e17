internal import Statute

extension SiteFile {
  /// What the file says after a fact of this site, which bears that number.
  public mutating func take(_ fact: Fact, number: FactNumber) {
    let day = fact.actedOn
    func standing<Value>(_ value: Value) -> Standing<Value> { Standing(number: number, on: day, value: value) }
    switch fact.content {
    case .siteDescribed(
      _, let unit, let name, let category, let region, let url, let ip, let hosting, let contact, let phone, let remark):
      described = standing(
        Description(
          unit: unit, name: name, category: category, region: region, url: url, ip: ip, hosting: hosting,
          contact: contact, phone: phone, remark: remark))
    case .siteNamed(_, let domain, let display, let isMain):
      takeName(standing(DomainName(domain: domain, display: display, isMain: isMain)), correcting: fact.correction?.of)
    case .siteUnnamed(_, let domain): names.removeAll { $0.value.domain == domain }
    case .icpRecorded(_, let number):
      icp = standing(number)
      icpCancelledOn = nil
    case .icpCancelled:
      icp = nil
      icpCancelledOn = day
    case .policeRegistered(_, let number): police = standing(number)
    case .eligibilityDecided(_, _, let passed, _): review = standing(passed)
    case .markHung: mark = standing(true)
    case .markRemoved: mark = standing(false)
    case .wentLive: live = standing(true)
    case .siteSuspended: suspended = standing(true)
    case .siteResumed: suspended = standing(false)
    case .siteClosed(_, _, let merged, let verifiedOn, _):
      closing = standing(Closing(merged: merged, verified: verifiedOn != nil))
    case .siteReopened:
      closing = nil
      reopenedOn = day
    case .dutyEvidenced(_, "responsibility_letter", let evidence):
      letter = standing(evidence != nil || fact.document != nil)
    case .objectCovers(let object, _):
      covering.insert(object)
      if self.object == nil { self.object = object }
    case .objectUncovers(let object, _):
      covering.remove(object)
      if self.object == object { self.object = covering.min() }
    default: break
    }
  }

  private mutating func takeName(_ name: Standing<DomainName>, correcting corrected: FactNumber?) {
    names.removeAll { $0.number == corrected || $0.value.domain == name.value.domain }
    guard name.value.isMain else { return names.append(name) }
    // Only the latest main name is one; those before it go on as names of the site.
    names = names.map { other in
      let value = DomainName(domain: other.value.domain, display: other.value.display, isMain: false)
      return Standing(number: other.number, on: other.on, value: value)
    }
    names.insert(name, at: 0)
  }
}
