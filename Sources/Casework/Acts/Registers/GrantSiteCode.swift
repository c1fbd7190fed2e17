public import Statute

/// Records the identification code of a government site (登记网站标识码).
public struct GrantSiteCode: Declaration {
  public static let term = "登记网站标识码"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator, .governmentOffice]
  public static let basis = Basis.sites2017()

  public var code: String

  public init(code: String) {
    self.code = code
  }

  public static let example = GrantSiteCode(code: "3715000012")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = SiteCode.read(code).reasons("code", basis: Self.basis)
    let site = file.latest(SiteDescribed.self, of: file.subject.id, by: moment.day)?.content
    if site?.category != .organ { reasons.append(Reason(RegisterGround.notGovernmental)) }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> SiteCodeGranted {
    SiteCodeGranted(site: file.subject.id.retagged(), code: SiteCode(code)?.normalised ?? code)
  }
}
