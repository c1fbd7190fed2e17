public import Statute

/// Grounds on which an act of an assessment is refused (测评不予办理理由).
public enum AssessmentGround: String, Ground {
  case projectOpen = "assessment_open"
  case changeUnstated = "change_unstated"
  case nothingToRetest = "nothing_to_retest"
  case plannedBackwards = "planned_backwards"
  case contractMissing = "contract_missing"
  case testerUnknown = "tester_unknown"
  case testerNotAccredited = "tester_not_accredited"
  case testerSuspended = "tester_suspended"
  /// 6.9.4.2 of the high-risk guide: at the third level and above the choice itself is a high risk.
  case testerNonCompliant = "tester_non_compliant"
  case testerIsUnit = "tester_is_unit"
  case testerIsBuilder = "tester_is_builder"
  case testerIsRunner = "tester_is_runner"
  case techniquesMissing = "techniques_missing"
  case waiverUnapproved = "waiver_unapproved"
  case reportNumberWrong = "report_number_wrong"
  case reportNumberTaken = "report_number_taken"
  case templateWrong = "template_wrong"
  case scaleWrong = "scale_wrong"
  case figuresMissing = "figures_missing"
  case figuresImpossible = "figures_impossible"
  case conclusionDiffers = "conclusion_differs"
  case notInOrder = "not_in_order"
  case findingsOpen = "findings_open"
  /// Only ever a warning.
  case leadGradeLow = "lead_grade_low"

  public var term: String { wording.term }
  public var basis: Basis { wording.basis }
  public var cure: String { wording.cure }

  // swift-format-ignore
  private var wording: (term: String, basis: Basis, cure: String) {
    switch self {
    case .projectOpen: ("该对象已有在办测评项目", .practice("一次一个测评项目"), "在原项目上办理,或先作废原项目(assessment.voided)")
    case .changeUnstated: ("变更测评未说明是何变更", .requirements("等级测评"), "填写 ground")
    case .nothingToRetest: ("没有不通过的报告,也没有未销号的高风险问题,不属复测", .practice("复测"), "改为 year 或 change")
    case .plannedBackwards: ("计划结束早于计划开始", .testers("第七条"), "核对 planned_from、planned_through")
    case .contractMissing: ("没有测评合同", .measures("第二十二条"), "填写 contract")
    case .testerUnknown: ("没有这个测评机构", .measures("第二十二条"), "先登记测评机构及其证书(tester.described、tester.certified)")
    case .testerNotAccredited: ("测评机构并非全程持有有效证书", .measures("第二十二条"), "登记其有效证书,或另选测评机构")
    case .testerSuspended: ("测评机构在此期间被暂停、整改或取消", .measures("第二十二条"), "另选测评机构;已开始的项目作废后重新登记")
    case .testerNonCompliant: ("6.9.4.2 测评机构不合规:第三级以上选用暂停或整改期内的测评机构属高风险", .highRisk("6.9.4.2"), "另选测评机构")
    case .testerIsUnit: ("测评机构就是被测单位", .measures("第二十二条"), "另选测评机构")
    case .testerIsBuilder: ("测评机构是该对象的建设单位", .measures("第二十二条"), "另选测评机构")
    case .testerIsRunner: ("测评机构是该对象的运维单位", .measures("第二十二条"), "另选测评机构")
    case .techniquesMissing: ("尚缺验证测试", .process("7"), "补做,或填写放弃原因 waiver 和批准人 waiver_approved_by")
    case .waiverUnapproved: ("放弃验证测试须有批准人,且不得由经办人自批", .practice("放弃验证测试须经批准"), "由另一人批准后填写 waiver_approved_by")
    case .reportNumberWrong: ("报告编号不合规", .practice("测评报告编号规则"), "核对报告封面的编号")
    case .reportNumberTaken: ("该编号已用于另一份报告", .practice("测评报告编号规则"), "核对末两位序号")
    case .templateWrong: ("报告模板与报告日期不符", .practice("模板按报告日期适用"), "按报告日期适用的模板重新出具")
    case .scaleWrong: ("结论用语不属该模板", .practice("模板按报告日期适用"), "按该模板的等次填写 conclusion")
    case .figuresMissing: ("缺少复算结论所需的数据", .practice("结论复算"), "补填所列数据")
    case .figuresImpossible: ("数据自相矛盾", .practice("结论复算"), "已整改数不得多于总数,各数不得为负")
    case .conclusionDiffers: ("结论与复算不一致", .practice("结论复算(U-05)"), "核对结论和数据;确属如此的,填写 override_reason")
    case .notInOrder: ("形式审查尚有未通过的项目", .practice("测评报告形式审查"), "逐项核对后填写 in_order,或退回(assessment.returned)")
    case .findingsOpen: ("尚有未销号的重大风险隐患或高风险问题", .measures("第十四条"), "先整改、复查销号")
    case .leadGradeLow: ("第三级以上项目经理一般应为中级或高级测评师", .practice("项目经理级别"), "请核对")
    }
  }
}
