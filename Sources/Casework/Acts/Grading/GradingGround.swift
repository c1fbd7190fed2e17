public import Statute

/// Grounds on which an act of grading is refused (定级不予办理理由).
public enum GradingGround: String, Ground {
  case dimensionMissing = "dimension_missing"
  case formNotInUse = "form_not_in_use"
  case loweredSilently = "lowered_silently"
  case lowerThanOther = "lower_than_other"
  case reportIncomplete = "report_incomplete"
  case headingUnknown = "heading_unknown"
  case noExperts = "no_experts"
  case noReason = "no_reason"
  case noRegrading = "no_regrading"

  public var term: String {
    switch self {
    case .dimensionMissing: "业务信息和系统服务两方面都要给出受侵害客体和程度"
    case .formNotInUse: "当日不使用此定级规则"
    case .loweredSilently: "所拟等级低于现行等级,未附文号"
    case .lowerThanOther: "所拟等级低于另一定级规则的结果,未附文号"
    case .reportIncomplete: "定级报告缺少内容"
    case .headingUnknown: "定级报告模板没有这一项"
    case .noExperts: "没有评审专家"
    case .noReason: "未说明理由"
    case .noRegrading: "此情形不引起重新定级"
    }
  }

  public var basis: Basis {
    switch self {
    case .dimensionMissing, .formNotInUse: .grading2020("6")
    case .loweredSilently, .lowerThanOther: .practice("降级须有依据(U-01)")
    case .reportIncomplete, .headingUnknown: .measures("第十条")
    case .noExperts: .grading2020("7")
    case .noReason: .practice("说明理由")
    case .noRegrading: .grading2020("8")
    }
  }

  public var cure: String {
    switch self {
    case .dimensionMissing: "补填 business 和 service,每方面至少一项,如 society:serious"
    case .formNotInUse: "按当日适用的规则重新填写 form"
    case .loweredSilently, .lowerThanOther: "由监管部门确认后填写所依据的文号(document),再提交"
    case .reportIncomplete: "补写该项"
    case .headingUnknown: "删去该项,或改用当日模板的项目"
    case .noExperts: "填写专家人数(通常不少于三人)"
    case .noReason: "填写理由"
    case .noRegrading: "按此情形办理备案变更、更新备案或重新测评"
    }
  }
}
