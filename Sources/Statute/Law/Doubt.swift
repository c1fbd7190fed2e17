/// A point on which the sources are silent or at odds, and what the tables do about it (存疑事项); `domain.md` §9.2.
public enum Doubt: String, Vocabulary {
  case stateSecurityRow = "U-01"
  case fourthLevelCadence = "U-02"
  case filingLimits = "U-03"
  case certificateExtension = "U-04"
  case conclusionBoundaries = "U-05"
  case complianceRate = "U-06"
  case formCodes = "U-07"
  case reportSubmission = "U-08"
  case summonsTier = "U-09"
  case secondLevelTest = "U-10"
  case dataConclusion = "U-11"
  case testerCertificate = "U-12"
  case holidays2027 = "U-13"
  case partyDomains = "U-14"
  case temporaryOffline = "U-15"
  case expertCount = "U-16"
  case guideEdition = "U-17"
  case gradingCopy = "U-18"
  case localRules = "U-19"

  /// The question.
  public var term: String {
    switch self {
    case .stateSecurityRow: "国家安全一行：标准为三、四、五级，2025版备案表为四、五、五级"
    case .fourthLevelCadence: "第四级测评周期为六个月还是十二个月"
    case .filingLimits: "2025年备案实施细则（试行）的备案期限、文号和审核时限"
    case .certificateExtension: "测评后顺延一年的次数、间隔、结论要求和起算"
    case .conclusionBoundaries: "90%、60%两个界点，以及90%以上有重大风险隐患的结论"
    case .complianceRate: "符合率的官方算法"
    case .formCodes: "2025版备案表部分选项的数字代码"
    case .reportSubmission: "提交测评报告的期限"
    case .summonsTier: "第176号令约谈的公安机关层级"
    case .secondLevelTest: "新建第二级网站上线前是否须等级测评"
    case .dataConclusion: "GA/T 2380 对测评结论的影响"
    case .testerCertificate: "测评机构证书有效期、编号含义和暂停名单"
    case .holidays2027: "2027年节假日安排"
    case .partyDomains: "党的机关网站域名后缀"
    case .temporaryOffline: "临时下线的期限和次数"
    case .expertCount: "评审专家人数"
    case .guideEdition: "高风险判定实施指引为试行文本"
    case .gradingCopy: "GB/T 22240-2020 所据为报批稿"
    case .localRules: "山东省、聊城市自行规定"
    }
  }

  /// The choice made until it is answered.
  public var choice: String {
    switch self {
    case .stateSecurityRow: "两者均算；用2025版备案表的从其规定；列明差异，不径行降低"
    case .fourthLevelCadence: "默认十二个月，可设为六个月，满六个月提醒"
    case .filingLimits: "沿用30日和10个工作日，可调整"
    case .certificateExtension: "每受理一份报告顺延一次，十二个月内至多一次，不论结论；并列原届满日和顺延后届满日"
    case .conclusionBoundaries: "取大于等于；90%以上有重大风险隐患为基本符合；报告结论为准，不一致的标明"
    case .complianceRate: "存报告载明的数值，复算仅作提示"
    case .formCodes: "存文字，代码可缺"
    case .reportSubmission: "默认30日，可调整"
    case .summonsTier: "由审批人决定并说明，不作硬性校验"
    case .secondLevelTest: "按本地口径；默认须有安全测试报告，第三级以上须等级测评"
    case .dataConclusion: "数据安全结论单列，不自动判为不符合"
    case .testerCertificate: "由监管部门维护名单并附依据"
    case .holidays2027: "由管理员载入"
    case .partyDomains: "只提醒"
    case .temporaryOffline: "默认每年一次、每次30日，可调整"
    case .expertCount: "只提醒"
    case .guideEdition: "清单带版次"
    case .gradingCopy: "条款号慎引"
    case .localRules: "文本、地址和附加材料可配置"
    }
  }
}
