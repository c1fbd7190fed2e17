public import Statute

/// Why a permit does not stand (许可不成立的原因), by the name of the constraint that it breaks in the database.
public enum PermitFault: String, Vocabulary {
  case unknown = "permit_is_known"
  case citesFallenFact = "permit_cites_standing_facts"
  case citesLaterFact = "permit_cites_facts_of_its_day"
  case otherPolicy = "permit_follows_the_policy_in_force"
  case unreachable = "permitted_site_stays_reachable"
  case otherOwner = "permit_states_whose_site_it_is"
  case otherNetwork = "permit_states_where_the_site_is_reached"
  case uncovered = "permitted_object_still_covers_the_site"
  case lowerLevel = "permit_is_of_the_highest_level"
  case gradedAnew = "permit_rests_on_the_latest_grading"
  case gradingReopened = "permitted_grading_is_not_reopened"
  case certificateNotInForce = "permitted_certificate_is_in_force"
  case notFiledInTime = "permitted_site_filed_within_thirty_days"
  case testFailed = "permitted_site_last_passed_its_prelaunch_test"
  case cryptographyUntested = "permitted_site_tested_its_cryptography"
  case assessmentFailed = "permitted_object_last_passed_its_assessment"
  case reportRunOut = "permitted_report_has_not_run_out"
  case testerSuspended = "permitted_report_is_by_a_tester_in_good_standing"
  case waiverRunOut = "permitted_waiver_has_not_run_out"
  case hazardOpen = "no_high_risk_finding_is_open"
  case reviewMissing = "permit_of_an_organ_has_its_review"
  case reviewFailed = "permitted_site_last_passed_its_review"
  case markMissing = "permitted_site_has_applied_for_its_mark"
  case icpCancelled = "permitted_icp_record_is_in_force"
  case unlawfulName = "permitted_site_bears_a_lawful_name"
  case unmonitored = "permitted_site_is_monitored"

  /// The condition of the gate that it belongs to.
  public var code: GateCode {
    switch self {
    case .unknown, .citesFallenFact, .citesLaterFact, .otherPolicy, .unreachable, .otherOwner, .otherNetwork,
      .uncovered:
      .registered
    case .lowerLevel, .gradedAnew, .gradingReopened: .graded
    case .certificateNotInForce, .notFiledInTime: .filed
    case .testFailed, .cryptographyUntested: .securityTested
    case .assessmentFailed, .reportRunOut, .testerSuspended, .waiverRunOut: .assessed
    case .hazardOpen: .noOpenHazard
    case .reviewMissing, .reviewFailed: .openingApproved
    case .markMissing: .markApplied
    case .icpCancelled: .icpFiled
    case .unlawfulName: .domainAllowed
    case .unmonitored: .protected
    }
  }

  public var term: String {
    switch self {
    case .unknown: "没有这份许可"
    case .citesFallenFact: "所依事实已被更正或宣告不成立"
    case .citesLaterFact: "所依事实在当日之后"
    case .otherPolicy: "与核发时的审核口径不符"
    case .unreachable: "责任人或24小时联系方式已缺"
    case .otherOwner: "单位类别已变"
    case .otherNetwork: "接入方式已变"
    case .uncovered: "定级对象已不承载该网站"
    case .lowerLevel: "另有更高等级的定级对象"
    case .gradedAnew: "等级已变"
    case .gradingReopened: "须重新定级"
    case .certificateNotInForce: "备案证明已失效"
    case .notFiledInTime: "上线后30日内未取得备案证明"
    case .testFailed: "最近一次上线前安全测试未通过"
    case .cryptographyUntested: "安全测试缺密码部分"
    case .assessmentFailed: "最近一次等级测评结论不合格"
    case .reportRunOut: "等级测评已逾期"
    case .testerSuspended: "测评机构在测评期间被暂停"
    case .waiverRunOut: "豁免已到期"
    case .hazardOpen: "有未整改的重大风险隐患或高风险问题"
    case .reviewMissing: "没有开办审批"
    case .reviewFailed: "开办资格最近一次审核未通过"
    case .markMissing: "未申请网站标识"
    case .icpCancelled: "ICP备案已取消"
    case .unlawfulName: "域名不符合规定"
    case .unmonitored: "监测措施已缺"
    }
  }
}
