public import Statute

/// Says how a site is; performed on a unit it enters a new site of that unit (登记网站).
public struct DescribeSite: Declaration {
  public static let term = "登记网站情况"
  public static let subject = SubjectKind.site
  public static let alsoOn: Set<SubjectKind> = [.unit]
  public static let by: Roles = [.operator, .unitLeader, .coordinator, .police]
  public static let basis = Basis.practice("先登记后办理")

  /// Whose it is now; nil: as before, and of a new site the unit it is entered under.
  public var unit: UnitID?
  public var name: String
  public var category: UnitCategory
  public var region: String
  public var url: String?
  public var ip: String?
  public var hosting: String?
  public var intranet: Bool?
  public var contact: String?
  public var phone: String?
  public var remark: String?
  /// Of a site that was there before the campaign: the day it went live; it makes a new one an existing one.
  public var liveOn: Day?

  public init(
    unit: UnitID? = nil, name: String, category: UnitCategory, region: String, url: String? = nil, ip: String? = nil,
    hosting: String? = nil, intranet: Bool? = nil, contact: String? = nil, phone: String? = nil, remark: String? = nil,
    liveOn: Day? = nil
  ) {
    self.unit = unit
    self.name = name
    self.category = category
    self.region = region
    self.url = url
    self.ip = ip
    self.hosting = hosting
    self.intranet = intranet
    self.contact = contact
    self.phone = phone
    self.remark = remark
    self.liveOn = liveOn
  }

  public static let example = DescribeSite(
    name: "某局网站", category: .organ, region: "371500", url: "https://www.example.gov.cn/", contact: "王经办",
    phone: "0635-8000001")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons =
      notLines(
        ("name", name), ("url", url), ("ip", ip), ("hosting", hosting), ("contact", contact), ("phone", phone))
      + notProse(("remark", remark)) + RegionCode.read(region, on: moment.day, in: file.regions).reasons("region")
    guard let unit = unit(in: file, on: moment.day) else {
      return reasons + [Reason(CommonGround.tooLittleKnown, field: "unit")]
    }
    if file.hasEnded(unit, by: moment.day) { reasons.append(Reason(RegisterGround.unitEnded, field: "unit")) }
    if let liveOn {
      // The origin of a site is for ever.
      if file.subject.kind == .site || !moment.party.roles.contains(.coordinator) || moment.document == nil {
        reasons.append(Reason(RegisterGround.originNotShown, field: "live_on"))
      }
      if !Operation.mayEnterAsLegacy(liveOn: liveOn, policy: file.policy) {
        reasons.append(Reason(RegisterGround.liveAfterCampaign, field: "live_on", liveOn.chinese))
      }
    }
    return reasons
  }

  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    guard file.subject.kind == .unit else { return Deed() }
    let site: SiteID = moment.fresh.retagged()
    return Deed(
      registrations: [.site(site, number: nil, origin: liveOn == nil ? .new : .existing)],
      Deed.Entry(SiteListed(site: site)))
  }

  private func unit(in file: CaseFile, on day: Day) -> UnitID? {
    if file.subject.kind == .unit { return file.subject.id.retagged() }
    return unit ?? file.latest(SiteDescribed.self, of: file.subject.id, by: day)?.content.unit
  }

  public func content(on file: CaseFile, at moment: Moment) -> SiteDescribed {
    let unit = unit(in: file, on: moment.day) ?? file.subject.id.retagged()
    let id = file.subject.kind == .unit ? moment.fresh : file.subject.id
    return SiteDescribed(
      site: id.retagged(), unit: unit, name: name, category: category, region: RegionCode(region)?.normalised ?? region,
      url: url, ip: ip, hosting: hosting, intranet: intranet, contact: contact, phone: phone, remark: remark)
  }
}
