/// What a site that is closed for good has to hand back (网站关停须注销事项); 国办发〔2017〕47号.
public enum Deregistration: String, Vocabulary {
  case mark
  case siteCode = "site_code"
  case icp
  case policeSite = "police_site"

  public var term: String {
    switch self {
    case .mark: "网站标识"
    case .siteCode: "网站标识码"
    case .icp: "ICP备案"
    case .policeSite: "公安联网备案"
    }
  }
}
