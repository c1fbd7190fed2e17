public import Casework
internal import Statute

/// A proposed fact in words (拟登记事实), as a plan shows it row by row.
public enum FactWording {
  /// `定级 第三级（2015-12-01）`; a correction says so.
  public static func words(_ fact: Fact) -> String {
    let day = fact.actedOn?.description ?? "日期不详"
    return "\(fact.correction == nil ? "" : "更正：")\(words(fact.content))（\(day)）"
  }

  private static func words(_ content: Fact.Content) -> String {
    switch content {
    case .unitDescribed(_, let name, let uscc, _, _, _, _, _, _): "登记单位 \(name) \(uscc ?? "无代码")"
    case .siteListed: "列入台账"
    case .siteDescribed(_, _, let name, let category, let region, _, _, _, _, _, _):
      "网站情况 \(name) \(category.term) \(region)"
    case .siteNamed(_, _, let display, let isMain): "\(isMain ? "主域名" : "其他域名") \(display)"
    case .icpRecorded(_, let number): "ICP备案 \(number)"
    case .policeRegistered(_, let number): "公安联网备案 \(number)"
    case .eligibilityDecided(_, let review, let passed, _):
      "\(review == .opening ? "开办审核" : "资格复核") \(passed ? "通过" : "未通过")"
    case .markHung: "标识加挂"
    case .wentLive(_, _, let way): way == .seen ? "发现未经许可上线" : "存量入册"
    case .siteSuspended: "临时停止发布"
    case .siteClosed(_, _, let merged, _, _): merged ? "迁移并入" : "关停"
    case .dutyEvidenced: "责任书已签订"
    case .objectDescribed(_, _, let name): "定级对象 \(name)"
    case .objectCovers: "承载网站"
    case .gradingDecided(_, _, _, let level): "定级 \(level.label)"
    case .filingCertified(_, let number, _): "备案证明 \(number)"
    case .assessmentReported(_, _, _, let template, let conclusion, _, _, _):
      "等级测评报告 \(conclusion.term)（\(template.term)）"
    case .testerDescribed(_, let name, _): "测评机构 \(name)"
    case .findingOpened(_, _, _, let description, _, _): "发现隐患 \(description)"
    case .findingPlanned(_, let measure, _, _): "整改措施 \(measure)"
    case .findingClaimedFixed: "报告已整改"
    case .findingRechecked(_, let checkedBy, _, let passed, _): "复查\(passed ? "通过" : "未通过") \(checkedBy)"
    case .findingClosed: "销号"
    default: "其他事实"
    }
  }
}
