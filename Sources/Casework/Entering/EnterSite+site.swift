internal import Statute

extension SiteDesk {
  mutating func enterSite() throws(EntryRefusal) {
    if site == nil {
      outcome.decision.registrations.append(.site(fresh.site, number: entry.number, origin: origin))
      outcome.record(Fact(.siteListed(fresh.site), on: firstDay))
    }
    guard let known = site?.described else {
      let says = SiteFile.Description(
        unit: fresh.unit, name: entry.name, category: entry.category, region: entry.region, url: entry.url,
        ip: entry.ip, hosting: entry.hosting, contact: entry.contact, phone: entry.phone, remark: entry.remark)
      return outcome.record(Fact(says.fact(of: fresh.site), on: firstDay))
    }
    var says = known.value
    if says.unit != fresh.unit {
      outcome.warn(.unitChanges, .unit, entry.unit)
      says.unit = fresh.unit
    }
    // The books keep their own writing of a name that only differs in width or spaces.
    if NameKey.of(says.name) != NameKey.of(entry.name) { says.name = entry.name }
    says.category = entry.category
    says.region = entry.region
    take(entry.url, into: &says.url, .url)
    take(entry.ip, into: &says.ip, .ip)
    take(entry.hosting, into: &says.hosting, .hosting)
    take(entry.contact, into: &says.contact, .contact)
    take(entry.phone, into: &says.phone, .phone)
    take(entry.remark, into: &says.remark, .remark)
    try record(undated: says.fact(of: fresh.site), is: says, against: known, .site)
  }

  private mutating func take(_ value: String?, into standing: inout String?, _ field: EntryField) {
    if let value { standing = value } else { warnIfCleared(standing != nil, field) }
  }
}

extension SiteFile.Description {
  /// The fact that says so of a site.
  public func fact(of site: SiteID) -> Fact.Content {
    .siteDescribed(
      site, unit: unit, name: name, category: category, region: region, url: url, ip: ip, hosting: hosting,
      contact: contact, phone: phone, remark: remark)
  }
}
