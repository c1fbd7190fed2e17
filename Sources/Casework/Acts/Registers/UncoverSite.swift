public import Statute

/// Says that an object no longer carries a site (解除承载关系).
public struct UncoverSite: Declaration {
  public static let term = "解除承载网站"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .coordinator, .police]
  public static let basis = Basis.practice("定级对象承载网站")

  public var site: SiteID

  public init(site: SiteID) {
    self.site = site
  }

  public static let example = UncoverSite(site: SiteID(high: 0x4000, low: 1 << 63 | 0xb1))

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let carries = file.objects(covering: site.retagged(), on: moment.day).contains(file.subject.id.retagged())
    return !carries ? [Reason(RegisterGround.notCovering, field: "site")] : []
  }

  public func content(on file: CaseFile, at moment: Moment) -> ObjectUncovers {
    ObjectUncovers(object: file.subject.id.retagged(), site: site)
  }
}
