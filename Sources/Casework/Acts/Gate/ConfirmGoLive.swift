public import Statute

/// Confirms for the police that a site may go live (公安机关上线确认).
public struct ConfirmGoLive: PlainDeclaration {
  public typealias Content = GoliveConfirmed
  public static let term = "公安机关上线确认"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.police, .policeSupervisor]
  public static let basis = Basis.campaign("新建网站上线")

  public init() {}

  public static let example = ConfirmGoLive()

  public func content(on subject: Subject, at moment: Moment) -> GoliveConfirmed {
    GoliveConfirmed(site: subject.id.retagged(), officer: moment.party.name)
  }
}
