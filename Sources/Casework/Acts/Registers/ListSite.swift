public import Statute

/// Puts a site on the list (列入台账).
public struct ListSite: PlainDeclaration {
  public typealias Content = SiteListed
  public static let term = "列入台账"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator, .police]
  public static let basis = Basis.campaign("存量网站")

  public init() {}

  public static let example = ListSite()

  public func content(on subject: Subject, at moment: Moment) -> SiteListed {
    SiteListed(site: subject.id.retagged())
  }
}
