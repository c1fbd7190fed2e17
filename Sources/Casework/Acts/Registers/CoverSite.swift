public import Statute

/// Says that an object carries a site (登记承载关系).
public struct CoverSite: Declaration {
  public static let term = "登记承载网站"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .coordinator, .police]
  public static let basis = Basis.practice("定级对象承载网站")

  public var site: SiteID

  public init(site: SiteID) {
    self.site = site
  }

  public static let example = CoverSite(site: SiteID(high: 0x4000, low: 1 << 63 | 0xb1))

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let carries = file.objects(covering: site.retagged(), on: moment.day).contains(file.subject.id.retagged())
    return carries ? [Reason(RegisterGround.alreadyCovers, field: "site")] : []
  }

  public func content(on file: CaseFile, at moment: Moment) -> ObjectCovers {
    ObjectCovers(object: file.subject.id.retagged(), site: site)
  }
}
