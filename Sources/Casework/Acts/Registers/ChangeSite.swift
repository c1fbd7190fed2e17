public import Statute

/// Says what of a site was changed; it is to be assessed for that change (登记变更).
public struct ChangeSite: PlainDeclaration {
  public typealias Content = SiteChanged
  public static let term = "登记网站变更"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .police]
  public static let basis = Basis.sites2014("第四部分")

  public var change: MajorChangeKind
  public var account: String

  public init(change: MajorChangeKind, account: String) {
    self.change = change
    self.account = account
  }

  public static let example = ChangeSite(change: .newFunction, account: "新增网上办事栏目")

  public func objections(at moment: Moment) -> [Reason] { notProse(("account", account)) }

  public func content(on subject: Subject, at moment: Moment) -> SiteChanged {
    SiteChanged(site: subject.id.retagged(), change: change, account: account)
  }
}
