public import Statute

/// Grounds on which an act of rectification is refused (隐患整改不予办理理由).
public enum RectificationGround: String, Ground {
  case descriptionMissing = "description_missing"
  case objectElsewhere = "object_elsewhere"
  case controlPointUnknown = "control_point_unknown"
  case controlPointAbsent = "control_point_absent"
  case hazardUnknown = "major_hazard_unknown"
  case hazardNotMajor = "major_hazard_not_major"
  case caseUnknown = "high_risk_case_unknown"
  case caseNotForLevel = "high_risk_case_not_for_level"
  case caseMeansHigh = "high_risk_case_means_high"
  case reportUnknown = "report_unknown"
  case recurrenceUnknown = "recurrence_unknown"
  case recurrenceStillOpen = "recurrence_still_open"
  case dueWithoutPaper = "due_without_paper"
  case dueTooEarly = "due_too_early"
  case measureMissing = "measure_missing"
  case fixerMissing = "fixer_missing"
  case checkerMissing = "checker_missing"
  case selfCheckClosesNothing = "self_check_closes_nothing"
  case recheckOutOfPlace = "recheck_out_of_place"
  case recheckNotYours = "recheck_not_yours"
  case officersTooFew = "officers_too_few"
  case faultsMissing = "faults_missing"
  case groundMissing = "ground_missing"
  case plannerAccepts = "planner_accepts"
  case acceptedTooLong = "accepted_too_long"
  case riskNotLowered = "risk_not_lowered"
  case policeFinding = "police_finding"
  case notOpen = "finding_not_open"
  case notLater = "extension_not_later"
  case askerApproves = "asker_approves"

  public var term: String { wording.term }
  public var basis: Basis { wording.basis }
  public var cure: String { wording.cure }

  // swift-format-ignore
  private var wording: (term: String, basis: Basis, cure: String) {
    switch self {
    case .descriptionMissing: ("没有问题描述", .practice("隐患登记"), "填写 description")
    case .objectElsewhere: ("该定级对象不承载此网站", .practice("隐患登记"), "核对 object,或不填")
    case .controlPointUnknown: ("当日的基本要求没有这个控制点", .requirements("第6章至第9章"), "按安全类(control_class)核对控制点名称")
    case .controlPointAbsent: ("该控制点在此等级没有要求项", .requirements("第6章至第9章"), "核对控制点和对象等级")
    case .hazardUnknown: ("没有这个重大风险隐患触发项", Basis(.reportTemplate2025, "附录G"), "填写附录G的编号,如 A-18")
    case .hazardNotMajor: ("命中重大风险隐患触发项的,等级应为重大风险隐患", Basis(.reportTemplate2025, "附录G"), "severity 填 major,或不填 major_hazard")
    case .caseUnknown: ("高风险判例清单没有这一条", .highRisk(), "填写判例条款号,如 6.4.1.1;清单以外的写入 description")
    case .caseNotForLevel: ("该判例不适用于此等级", .highRisk(), "核对判例和对象等级")
    case .caseMeansHigh: ("该判例不得以缓解措施降低,应判高风险", .highRisk(), "severity 填 high 或 major")
    case .reportUnknown: ("该网站的定级对象没有这份测评报告", .practice("隐患登记"), "核对 report 编号")
    case .recurrenceUnknown: ("该网站没有这条隐患", .practice("隐患反复"), "填写原隐患编号")
    case .recurrenceStillOpen: ("原隐患尚未销号,不属反复", .practice("隐患反复"), "在原隐患上办理")
    case .dueWithoutPaper: ("整改期限与规定不同的,须凭文书", .measures("第二十条"), "填写文号(document)")
    case .dueTooEarly: ("整改期限应在发现之后", .measures("第二十条"), "核对 due_on")
    case .measureMissing: ("没有整改措施", .measures("第十四条"), "填写 measure,或先制定方案(rectification.planned)")
    case .fixerMissing: ("没有整改人", .practice("整改与复查分离"), "填写 fixed_by")
    case .checkerMissing: ("没有复查人", .measures("第二十条"), "填写 checked_by")
    case .selfCheckClosesNothing: ("自查只作记录,不能销号", .practice("复测类型"), "由测评机构或公安机关复查")
    case .recheckOutOfPlace: ("回归测试只在测评项目出报告之前进行", .letter1846("Q22"), "报告已出的,类型填 retest")
    case .recheckNotYours: ("此类复查不由该方办理", .practice("复测类型"), "回归测试、复测由测评机构,公安复查由公安机关")
    case .officersTooFew: ("公安复查须有两名以上民警", .measures("第二十条"), "填写另一名民警 witness")
    case .faultsMissing: ("未说明哪里没有整改到位", .measures("第二十条"), "填写 faults")
    case .groundMissing: ("未说明理由", .practice("说明理由"), "填写 ground")
    case .plannerAccepts: ("制定方案的人不得批准接受风险", .practice("职责分离"), "由另一人办理")
    case .acceptedTooLong: ("接受期限应在今日之后、一年以内", .practice("中低风险接受"), "核对 until")
    case .riskNotLowered: ("重新判定的风险没有低于原来的", .practice("高风险缓解"), "重新判定后填写 severity")
    case .policeFinding: ("检查发现的隐患只能由公安机关认定误报", .measures("第二十条"), "由公安机关办理")
    case .notOpen: ("该隐患已了结,无须延期", .practice("整改延期"), "无须办理")
    case .notLater: ("新期限应晚于现行期限", .practice("整改延期"), "核对 due_on")
    case .askerApproves: ("申请人不得批准自己的延期", .practice("职责分离"), "由另一人办理")
    }
  }
}
