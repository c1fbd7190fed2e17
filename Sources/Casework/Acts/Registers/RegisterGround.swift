public import Statute

/// Grounds on which something is not entered into a register (不予登记理由).
public enum RegisterGround: String, Ground {
  case notALine = "not_a_line"
  case codeOrReason = "code_or_reason"
  case kindUnlikeCategory = "kind_unlike_category"
  case rankOfOthers = "rank_of_others"
  case unitEnded = "unit_ended"
  case namesItself = "names_itself"
  case originNotShown = "origin_not_shown"
  case liveAfterCampaign = "live_after_campaign"
  case noPaper = "no_paper"
  case nameInUse = "name_in_use"
  case nameNotInUse = "name_not_in_use"
  case domainTaken = "domain_taken"
  case filingCancelled = "filing_cancelled"
  case noNumber = "no_number"
  case notGovernmental = "not_governmental"
  case alreadyCovers = "already_covers"
  case notCovering = "not_covering"
  case kindUnknown = "kind_unknown"
  case periodReversed = "period_reversed"

  public var term: String {
    switch self {
    case .notALine: "须填写,且为一行文字,首尾无空格"
    case .codeOrReason: "统一社会信用代码和无代码的理由须填其一"
    case .kindUnlikeCategory: "单位类型与单位类别不一致"
    case .rankOfOthers: "只有党政机关填写机关层次"
    case .unitEnded: "单位已撤销、合并"
    case .namesItself: "不得指向自身"
    case .originNotShown: "存量网站由专项办凭文号登记"
    case .liveAfterCampaign: "专项行动开始后上线的不是存量网站"
    case .noPaper: "须有文号"
    case .nameInUse: "该域名已在使用"
    case .nameNotInUse: "该网站未使用此域名"
    case .domainTaken: "该域名属于另一个运行中的网站,且无共用平台"
    case .filingCancelled: "网站备案已被取消,须先通过开办审核"
    case .noNumber: "尚未取得编号"
    case .notGovernmental: "标识码只发给政府网站"
    case .alreadyCovers: "该对象已承载此网站"
    case .notCovering: "该对象未承载此网站"
    case .kindUnknown: "对象种类不在信息系统、通信网络设施、数据资源之中"
    case .periodReversed: "起止日颠倒或缺少止日"
    }
  }

  public var basis: Basis {
    switch self {
    case .kindUnlikeCategory, .rankOfOthers: Basis(.filingForm2007, "表一")
    case .originNotShown, .liveAfterCampaign: .campaign("存量网站")
    case .filingCancelled: .sites2014("第二部分")
    case .notGovernmental: .sites2017()
    case .domainTaken: .practice("域名不重复使用")
    case .kindUnknown: .grading2020("5")
    default: .practice("登记须真实、完整")
    }
  }

  public var cure: String {
    switch self {
    case .notALine: "按要求填写该项"
    case .codeOrReason: "填写 uscc,或填写 no_uscc_reason"
    case .kindUnlikeCategory: "改正 kind 或 category"
    case .rankOfOthers: "不填 rank"
    case .unitEnded: "登记到承接单位名下"
    case .namesItself: "另填一个"
    case .originNotShown: "由专项办填写文号和上线日期(live_on)后登记,或作为新建网站登记"
    case .liveAfterCampaign: "作为新建网站登记,凭许可上线"
    case .noPaper: "填写文号(document)"
    case .nameInUse: "无须再次登记"
    case .nameNotInUse: "核对域名"
    case .domainTaken: "先停用另一网站的域名,或登记承载两个网站的共用平台"
    case .filingCancelled: "重新申请开办审核"
    case .noNumber: "先登记公安联网备案编号"
    case .notGovernmental: "核对网站类别"
    case .alreadyCovers: "无须再次登记"
    case .notCovering: "核对网站"
    case .kindUnknown: "填写 information_system、network_facility 或 data_resource"
    case .periodReversed: "改正起止日"
    }
  }
}
