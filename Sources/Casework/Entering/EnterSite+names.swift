internal import Statute

extension SiteDesk {
  mutating func enterNames() throws(EntryRefusal) {
    try holdToSuffix()
    let names = site?.names ?? []
    let main = names.first { $0.value.isMain }
    if let domain = entry.domain {
      if let main, main.value.domain != domain.ascii, main.on.map({ $0 > context.asOf }) == true {
        outcome.warn(.booksAreNewer, .domain)
      } else if let main, main.value.domain != domain.ascii {
        try context.notPending(main.number, .domain)
        outcome.warn(.mainDomainChanges, .domain, domain.display, main.value.display)
        // The earlier name was the site's until then; on the same day it was a slip.
        let isLater = main.on.map { context.asOf > $0 } ?? false
        let correction = isLater ? nil : Fact.Correction(of: main.number, because: context.reason(.domain))
        name(domain, isMain: true, on: context.asOf, correction: correction)
      } else if main == nil {
        name(domain, isMain: true, on: names.isEmpty ? firstDay : context.asOf, correction: nil)
      }
    } else if main != nil {
      outcome.warn(.cleared, .domain)
    } else {
      outcome.warn(.domainMissing, .domain)
    }
    var written: Set<String> = []
    for other in entry.otherDomains where other.ascii != entry.domain?.ascii {
      guard written.insert(other.ascii).inserted else { continue }
      let known = names.first { $0.value.domain == other.ascii }
      // A main name that another takes the place of goes on as an alias.
      guard known == nil || known?.value.isMain == true && entry.domain != nil else { continue }
      name(other, isMain: false, on: site == nil ? firstDay : context.asOf, correction: nil)
    }
    for standing in names where !standing.value.isMain && !written.contains(standing.value.domain) {
      if standing.value.domain != entry.domain?.ascii {
        outcome.warn(.cleared, .otherDomains, standing.value.display)
      }
    }
  }

  private mutating func name(_ domain: WrittenDomain, isMain: Bool, on day: Day, correction: Fact.Correction?) {
    outcome.record(
      Fact(
        .siteNamed(fresh.site, domain: domain.ascii, display: domain.display, isMain: isMain), on: day,
        correction: correction))
  }

  /// 国办函〔2018〕55号 as `domain.md` §6.5 reads it: an error for enterprises, otherwise worth a look.
  private mutating func holdToSuffix() throws(EntryRefusal) {
    switch entry.category {
    case .enterprise:
      for domain in [entry.domain].compactMap(\.self) + entry.otherDomains where domain.isGovernmental {
        throw EntryRefusal(.domainForbidden, domain == entry.domain ? .domain : .otherDomains, domain.display)
      }
    case .organ:
      if let domain = entry.domain, !domain.isGovernmental, !domain.isForPublicAffairs {
        outcome.warn(.domainUnusual, .domain, domain.display, entry.category.term)
      }
    case .institution:
      if let domain = entry.domain, domain.isGovernmental {
        outcome.warn(.domainUnusual, .domain, domain.display, entry.category.term)
      }
    }
  }
}

extension WrittenDomain {
  /// Under `.gov.cn`.
  var isGovernmental: Bool { ascii == "gov.cn" || ascii.hasSuffix(".gov.cn") }
  /// Under `.政务` or `.政务.cn`.
  var isForPublicAffairs: Bool { ascii.hasSuffix(".xn--zfr164b") || ascii.hasSuffix(".xn--zfr164b.cn") }
}
