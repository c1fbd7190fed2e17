public import Statute

/// Says that a site goes by a domain name (启用域名).
public struct NameSite: Declaration {
  public static let term = "启用域名"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator]
  public static let basis = Basis.domains()

  /// As it is typed; an A-label or as people read it.
  public var domain: String
  public var role: DomainRole

  public init(domain: String, role: DomainRole = .main) {
    self.domain = domain
    self.role = role
  }

  public static let example = NameSite(domain: "www.example.gov.cn")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let reading = DomainName.read(domain)
    guard let name = reading.value else { return reading.reasons("domain") }
    var reasons = file.suffixObjections(to: name, of: file.subject.id, on: moment.day)
    let own = file.names(of: file.subject.id, on: moment.day)
    if own.contains(where: { $0.domain == name.normalised && $0.role == role }) {
      reasons.append(Reason(RegisterGround.nameInUse, field: "domain", name.display))
    }
    if let other = file.liveSite(named: name.normalised, besides: file.subject.id, on: moment.day) {
      let site = file.latest(SiteDescribed.self, of: other, by: moment.day)?.content.name ?? ""
      reasons.append(Reason(RegisterGround.domainTaken, field: "domain", site))
    }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> SiteNamed {
    let name = DomainName(domain)
    return SiteNamed(
      site: file.subject.id.retagged(), domain: name?.normalised ?? domain, display: name?.display ?? domain, role: role
    )
  }
}
