public import Casework

/// The headings of each form (表头), the one the books print first, then those that mean the same.
public enum Headings {
  /// As the books print it.
  public static func heading(of field: EntryField, in form: Form) -> String {
    table(form).first { $0.field == field }?.names.first ?? field.rawValue
  }

  static func field(_ key: String, in form: Form) -> EntryField? {
    switch form {
    case .ledger: ledgerKeys[key]
    case .findings: findingKeys[key]
    case .roster: rosterKeys[key]
    }
  }

  static func table(_ form: Form) -> [Column] {
    switch form {
    case .ledger: ledger
    case .findings: findings
    case .roster: roster
    }
  }

  struct Column {
    let field: EntryField
    let names: [String]

    init(_ field: EntryField, _ names: String...) {
      self.field = field
      self.names = names
    }
  }

  private static let ledgerKeys = keys(ledger)
  private static let findingKeys = keys(findings)
  private static let rosterKeys = keys(roster)

  private static func keys(_ columns: [Column]) -> [String: EntryField] {
    Dictionary(
      columns.flatMap { column in column.names.map { (HeaderKey.of($0), column.field) } },
      uniquingKeysWith: { first, _ in first })
  }

  // swift-format-ignore
  private static let ledger: [Column] = [
    Column(.ordinal, "序号", "编号", "行号", "No"),
    Column(.siteNumber, "网站编号", "网站登记号", "登记编号", "登记号"),
    Column(.region, "统计归属", "归属地区", "所属地区", "地区", "县市区", "属地", "所在地区", "行政区划"),
    Column(.category, "单位类别", "单位类型", "单位性质", "类别"),
    Column(.unit, "主办单位", "主办单位名称", "单位名称", "单位", "开办单位", "网站主办单位", "责任单位", "网站责任单位"),
    Column(.uscc, "统一社会信用代码", "社会信用代码", "信用代码", "统一代码"),
    Column(.site, "网站名称", "网站中文名", "网站中文名称", "网站", "名称"),
    Column(.domain, "主域名", "网站主域名", "域名", "网站域名"),
    Column(.otherDomains, "其他域名", "其它域名", "其他网站域名", "别名域名", "其余域名"),
    Column(.url, "网址", "网站地址", "首页网址", "网站网址", "URL", "首页地址"),
    Column(.ip, "IP", "IP地址", "服务器IP", "网站IP", "网站IP地址"),
    Column(.hosting, "接入地", "接入地点", "接入单位", "接入方式", "网站接入地", "托管地"),
    Column(.icp, "ICP备案号", "工信部ICP备案号", "ICP备案编号", "ICP号", "工信部备案号"),
    Column(.police, "公安联网备案号", "公安备案号", "联网备案号", "国际联网备案号", "公安机关备案号", "公安联网备案编号"),
    Column(.state, "运行状态", "网站状态", "状态", "当前状态"),
    Column(.liveOn, "上线日期", "上线时间", "开通日期", "开通时间", "上线运行日期"),
    Column(.closedOn, "关停/迁移日期", "关停迁移日期", "关停日期", "关停或迁移日期", "关停/迁移时间", "关停、迁移日期"),
    Column(.review, "复核结论", "资格复核结论", "资格复核结果", "复核结果"),
    Column(.reviewedOn, "复核日期", "资格复核日期", "复核时间", "资格复核时间"),
    Column(.markedOn, "标识加挂日期", "标识加挂", "加挂日期", "网站标识加挂日期", "标识加挂时间", "挂标日期"),
    Column(.object, "定级对象", "定级对象名称", "系统名称", "信息系统名称", "定级系统名称"),
    Column(.level, "等级", "安全保护等级", "保护等级", "定级等级", "等保等级", "级别"),
    Column(.gradedOn, "定级日期", "定级时间"),
    Column(.filingNumber, "备案证明编号", "备案编号", "等保备案编号", "备案证明号", "等级保护备案编号"),
    Column(.filedOn, "备案日期", "备案时间", "等保备案日期", "等保备案时间", "备案证明日期"),
    Column(.tester, "测评机构", "测评单位", "等保测评单位", "测评机构名称"),
    Column(.reportedOn, "报告日期", "测评报告日期", "测评日期", "测评时间", "报告时间", "报告出具日期"),
    Column(.conclusion, "结论", "测评结论", "等级测评结论", "测评结果"),
    Column(.validTo, "有效期至", "测评有效期至", "报告有效期至", "有效期"),
    Column(.findings, "隐患数", "隐患数量", "发现隐患数", "隐患总数"),
    Column(.unclosed, "未销号数", "未销号隐患数", "未销号", "未销号数量"),
    Column(.letter, "责任书", "网站安全责任书", "安全责任书", "责任书签订", "责任书签订情况"),
    Column(.contact, "联系人", "联系人姓名"),
    Column(.phone, "联系电话", "电话", "联系方式", "联系人电话", "手机"),
    Column(.complete, "完成与否", "是否完成", "完成情况", "整治完成"),
    Column(.missing, "未完成事项", "未完成项", "未完成内容"),
    Column(.remark, "备注", "说明"),
  ]

  // swift-format-ignore
  private static let findings: [Column] = [
    Column(.ordinal, "序号", "行号"),
    Column(.findingNumber, "编号", "隐患编号"),
    Column(.source, "来源", "隐患来源", "发现来源"),
    Column(.region, "地区", "统计归属", "所属地区", "县市区"),
    Column(.unit, "单位", "主办单位", "单位名称"),
    Column(.site, "网站", "网站名称"),
    Column(.siteNumber, "网站编号", "网站登记号"),
    Column(.domain, "主域名", "网站主域名", "域名", "网站域名"),
    Column(.description, "隐患描述", "问题描述", "隐患内容", "问题隐患", "隐患"),
    Column(.severity, "等级", "隐患等级", "风险等级", "危害等级", "级别"),
    Column(.foundOn, "发现日期", "发现时间"),
    Column(.measure, "整改措施", "措施"),
    Column(.responsibleUnit, "责任单位", "整改责任单位"),
    Column(.responsiblePerson, "责任人", "整改责任人"),
    Column(.dueOn, "整改时限", "整改期限", "限期"),
    Column(.status, "状态", "整改状态", "整改情况"),
    Column(.fixedOn, "整改完成日期", "完成日期", "整改完成时间", "整改日期"),
    Column(.checkedBy, "复查人", "复查人员"),
    Column(.recheck, "复查结论", "复查结果", "复查情况"),
    Column(.settledOn, "销号日期", "销号时间"),
    Column(.overdueDays, "逾期天数", "超期天数"),
    Column(.recurred, "是否反复", "反复"),
    Column(.remark, "备注", "说明"),
  ]

  // swift-format-ignore
  private static let roster: [Column] = [
    Column(.ordinal, "序号", "编号", "行号"),
    Column(.region, "行政区划代码", "地区", "统计归属", "区划代码", "所属地区", "县市区", "region_code", "region_code_gbt2260_2023"),
    Column(.unit, "主办单位", "单位", "单位名称", "主办单位名称", "organiser", "organiser_guess"),
    Column(.category, "单位类别", "单位类型", "单位性质", "organiser_type"),
    Column(.uscc, "统一社会信用代码", "社会信用代码"),
    Column(.site, "网站名称", "网站", "site_name", "site_name_guess"),
    Column(.url, "网址", "网站地址", "首页网址", "url"),
    Column(.domain, "域名", "主域名", "网站域名", "host"),
    Column(.contact, "联系人"),
    Column(.phone, "联系电话", "电话"),
    Column(.remark, "备注", "note"),
  ]
}
