public import Statute

/// Finds that the mark is not as it should be; oversight is ordered with it (标识不符合要求,督办).
public struct FindMarkNonconforming: Declaration {
  public static let term = "登记网站标识不符合要求"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.establishmentOffice, .police, .coordinator]
  public static let basis = Basis.sites2014("第五部分")

  public var fault: String

  public init(fault: String) {
    self.fault = fault
  }

  public static let example = FindMarkNonconforming(fault: "未在首页底部中间加挂标识")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(("fault", fault))
    let site = file.latest(SiteDescribed.self, of: file.subject.id, by: moment.day)?.content
    if site?.category == .enterprise { reasons.append(Reason(EligibilityGround.noMarkDue)) }
    return reasons
  }

  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    file.oversight(.markSupervision, over: fault, at: moment)
  }

  public func content(on file: CaseFile, at moment: Moment) -> MarkFoundNonconforming {
    MarkFoundNonconforming(site: file.subject.id.retagged(), fault: fault)
  }
}
