public import Statute

/// Applies for the mark of a site (申请网站标识).
public struct ApplyForMark: PlainDeclaration {
  public typealias Content = MarkApplied
  public static let term = "申请网站标识"
  public static let subject = SubjectKind.site
  public static let by = Roles.operator
  public static let basis = Basis.sites2014("第五部分")

  public init() {}

  public static let example = ApplyForMark()

  public func content(on subject: Subject, at moment: Moment) -> MarkApplied {
    MarkApplied(site: subject.id.retagged())
  }
}
