/// A ground on which the opening of a site, or its standing, is refused (开办审核、资格复核不通过理由); several may hold at once.
public enum OpeningGround: String, Vocabulary {
  /// An enterprise, a person or another organisation may not open an organ's site.
  case noStanding = "no_standing"
  case noAdministrativeFunction = "no_administrative_function"
  /// A department of a county, or a town.
  case superiorPlatform = "superior_platform"
  case secondSite = "second_site"
  case domainNotAllowed = "domain_not_allowed"
  case informationUntrue = "information_untrue"
  case unitAbolished = "unit_abolished"
  /// A site nobody tends (僵尸网站).
  case noContent = "no_content"
  case other

  public var term: String {
    switch self {
    case .noStanding: "不具备开办主体资格"
    case .noAdministrativeFunction: "不具有行政管理职能的事业单位"
    case .superiorPlatform: "县级部门、乡镇应使用上级网站平台"
    case .secondSite: "一个单位已开办网站"
    case .domainNotAllowed: "域名不符合规定"
    case .informationUntrue: "申报信息不实"
    case .unitAbolished: "主办单位已撤销"
    case .noContent: "无内容或长期不更新"
    case .other: "其他"
    }
  }

  public var basis: Basis {
    switch self {
    case .noStanding, .noAdministrativeFunction, .superiorPlatform, .domainNotAllowed: .sites2014("第二部分")
    case .secondSite: .sites2017("开设")
    case .informationUntrue, .unitAbolished: .marks()
    case .noContent: .practice("清理无内容网站")
    case .other: .practice("说明理由")
    }
  }

  /// Holds in principle only (原则上): who decides may find otherwise.
  public var isInPrinciple: Bool {
    switch self {
    case .noAdministrativeFunction, .superiorPlatform, .secondSite: true
    case .noStanding, .domainNotAllowed, .informationUntrue, .unitAbolished, .noContent, .other: false
    }
  }

  public func isInForce(on day: Day) -> Bool { basis.instrument.isInForce(on: day) }
}
