public import Statute

/// Takes a site out of the list (不列入范围).
public struct ExemptSite: PlainDeclaration {
  public typealias Content = SiteExempted
  public static let term = "不列入范围"
  public static let subject = SubjectKind.site
  public static let by: Roles = .coordinator
  public static let basis = Basis.campaign()

  public var ground: ExemptionGround

  public init(ground: ExemptionGround) {
    self.ground = ground
  }

  public static let example = ExemptSite(ground: .approved)

  public func objections(at moment: Moment) -> [Reason] {
    ground == .approved && moment.document == nil ? [Reason(RegisterGround.noPaper, field: "ground")] : []
  }

  public func content(on subject: Subject, at moment: Moment) -> SiteExempted {
    SiteExempted(site: subject.id.retagged(), ground: ground)
  }
}
