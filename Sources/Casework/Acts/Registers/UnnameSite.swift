public import Statute

/// Says that a site no longer goes by a domain name (停用域名).
public struct UnnameSite: Declaration {
  public static let term = "停用域名"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator]
  public static let basis = Basis.domains()

  public var domain: String

  public init(domain: String) {
    self.domain = domain
  }

  public static let example = UnnameSite(domain: "www.example.gov.cn")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let reading = DomainName.read(domain)
    guard let name = reading.value else { return reading.reasons("domain") }
    return file.names(of: file.subject.id, on: moment.day).contains { $0.domain == name.normalised }
      ? [] : [Reason(RegisterGround.nameNotInUse, field: "domain", name.display)]
  }

  public func content(on file: CaseFile, at moment: Moment) -> SiteUnnamed {
    SiteUnnamed(site: file.subject.id.retagged(), domain: DomainName(domain)?.normalised ?? domain)
  }
}
