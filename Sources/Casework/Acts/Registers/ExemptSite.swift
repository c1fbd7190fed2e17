public import Statute

/// Takes a site out of the list (不列入范围).
public struct ExemptSite: Declaration {
  public static let term = "不列入范围"
  public static let subject = SubjectKind.site
  public static let by: Roles = .coordinator
  public static let basis = Basis.campaign()

  public var ground: ExemptionGround

  public init(ground: ExemptionGround) {
    self.ground = ground
  }

  public static let example = ExemptSite(ground: .approved)

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    ground == .approved && moment.document == nil ? [Reason(RegisterGround.noPaper, field: "ground")] : []
  }

  public func content(on file: CaseFile, at moment: Moment) -> SiteExempted {
    SiteExempted(site: file.subject.id.retagged(), ground: ground)
  }
}
