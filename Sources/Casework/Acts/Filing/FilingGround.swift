public import Statute

/// Grounds on which an act of filing is refused (备案不予办理理由).
public enum FilingGround: String, Ground {
  case formNotInUse = "filing_form_not_in_use"
  case notSigned = "not_signed"
  case signedBySubmitter = "signed_by_submitter"
  case noReason = "reason_empty"
  case organNotCompetent = "organ_not_competent"
  case organNotThatDay = "organ_not_that_day"
  case noReceipt = "no_receipt"
  case levelOne = "level_one"
  case numberMalformed = "number_malformed"
  case numberOfOtherOrgan = "number_of_other_organ"
  case numberTaken = "number_taken"
  case numberOfOtherUnit = "number_of_other_unit"
  case numberChanged = "number_changed"
  case numberMissing = "number_missing"
  case warnedOutOfTime = "warned_out_of_time"
  case departmentNotInformed = "department_not_informed"
  case levelNotRegraded = "level_not_regraded"
  case levelNotNamed = "level_not_named"
  case noChange = "no_change"
  case successorIsItself = "successor_is_itself"
  case noCertificate = "no_certificate"

  public var term: String {
    switch self {
    case .formNotInUse: "当日不使用此版备案表"
    case .notSigned: "单位负责人未签署"
    case .signedBySubmitter: "签署的单位负责人与提交人为同一人"
    case .noReason: "有空白的理由"
    case .organNotCompetent: "该公安机关无权受理"
    case .organNotThatDay: "当日没有此代码的公安机关"
    case .noReceipt: "没有接收回执编号"
    case .levelOne: "第一级不备案,不给备案号"
    case .numberMalformed: "备案证明编号不合格式"
    case .numberOfOtherOrgan: "编号前六位不是受理机关代码"
    case .numberTaken: "编号已属于另一定级对象"
    case .numberOfOtherUnit: "同一单位在同一机关的编号前十一位应当相同"
    case .numberChanged: "编号与现行备案证明不同"
    case .numberMissing: "等级变更须重新颁发备案证明"
    case .warnedOutOfTime: "书面告知应在通知重新定级之后、予以备案之前"
    case .departmentNotInformed: "未通报其上级主管部门"
    case .levelNotRegraded: "等级变更须先重新定级"
    case .levelNotNamed: "已重新定级,变更事项未列等级"
    case .noChange: "没有变更事项"
    case .successorIsItself: "承接的定级对象与原对象相同"
    case .noCertificate: "没有备案证明"
    }
  }

  public var basis: Basis {
    switch self {
    case .formNotInUse: .letter1846("Q1")
    case .notSigned, .signedBySubmitter: .practice("经办、审批分离")
    case .noReason: .practice("说明理由")
    case .organNotCompetent: .letter1846("Q3、Q4、Q9")
    case .noReceipt: .rules("第十条")
    case .levelOne: .measures("第十五条")
    case .organNotThatDay, .numberMalformed, .numberOfOtherOrgan, .numberTaken, .numberOfOtherUnit, .numberChanged:
      Basis(.filingForm2007, "填表说明")
    case .numberMissing, .levelNotRegraded, .levelNotNamed: .letter1846("Q2")
    case .warnedOutOfTime, .departmentNotInformed: .rules("第十四条")
    case .noChange: .measures("第十九条")
    case .successorIsItself: .practice("备案转移")
    case .noCertificate: .letter1846("Q6")
    }
  }

  public var cure: String {
    switch self {
    case .formNotInUse: "按当日使用的备案表重新填写"
    case .notSigned: "填写签署的单位负责人姓名"
    case .signedBySubmitter: "由另一人签署或提交"
    case .noReason: "逐条写明"
    case .organNotCompetent: "改由有管辖权的机关受理,或告知单位有管辖权的机关"
    case .organNotThatDay: "使用办理当日有效的机关代码"
    case .noReceipt: "填写接收回执编号"
    case .levelOne: "自主保护,不办理备案"
    case .numberMalformed: "按十一位数字、连字符、五位数字填写"
    case .numberOfOtherOrgan: "使用受理机关的代码"
    case .numberTaken: "另编号码"
    case .numberOfOtherUnit: "沿用该单位已有的前十一位"
    case .numberChanged: "沿用现行编号;变更责任单位的,办理备案转移"
    case .numberMissing: "填写新备案证明的编号"
    case .warnedOutOfTime: "核对书面告知日期"
    case .departmentNotInformed: "通报后填写通报日期"
    case .levelNotRegraded: "先办理情况变更和重新定级"
    case .levelNotNamed: "增列等级一项"
    case .noChange: "逐项列出变更前后的内容"
    case .successorIsItself: "改填承接的定级对象"
    case .noCertificate: "先办理备案"
    }
  }
}
