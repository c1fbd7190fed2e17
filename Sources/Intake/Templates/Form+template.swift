internal import Casework
internal import Statute

extension Form {
  /// The name of the form, as its workbook bears it.
  public var title: String {
    switch self {
    case .ledger: "网站安全专项整治台账"
    case .findings: "安全隐患整改台账"
    case .roster: "网站名录"
    }
  }

  /// What one row of it is.
  var rowMeaning: String {
    switch self {
    case .ledger: "一行一个网站;单位、网站、定级对象、备案、测评一并填写,登记时自动归并同一单位、同一定级对象。"
    case .findings: "一行一项隐患;单位、网站须已登记,写法与登记簿相同。"
    case .roster: "一行一个网站,只登记单位、网站及域名;其余情况以台账补报。"
    }
  }

  var template: [TemplateColumn] {
    switch self {
    case .ledger: Self.ledgerTemplate
    case .findings: Self.findingsTemplate
    case .roster: Self.rosterTemplate
    }
  }

  static let categories = UnitCategory.allCases.map(\.term)
  static let states = ["在运行", "临时停止", "未上线", "关停", "迁移"]
  static let verdicts = ["通过", "未通过"]
  static let levels = ["未定级"] + Level.allCases.map(\.label)
  static let conclusions = [ConclusionScale.merit, .conformity].flatMap(\.conclusions).map(\.term)
  static let answers = ["有", "无"]
  static let sources = FindingSource.allCases.map(\.term)
  static let severities = ["重大", "高", "中", "低"]
  static let statuses = ["未整改", "正在整改", "已整改", "已销号", "例外"]

  // swift-format-ignore
  private static let ledgerTemplate: [TemplateColumn] = [
    .init(.region, .region, 14, "冠县", "市直填“市直”"),
    .init(.category, .word(categories), 11, "党政机关"),
    .init(.unit, .text, 22, "冠县示范局", "全称,与公章一致"),
    .init(.uscc, .code, 21, "1137152500500000X3", "18位;没有的空着,不填0"),
    .init(.site, .text, 22, "冠县示范网", "页面标题所示名称"),
    .init(.domain, .text, 22, "sf.guanxian.gov.cn", "不带 http:// 和路径"),
    .init(.otherDomains, .text, 22, "shifan.guanxian.gov.cn", "多个以分号隔开"),
    .init(.url, .text, 26, "http://sf.guanxian.gov.cn/"),
    .init(.ip, .code, 15, "10.1.2.3"),
    .init(.hosting, .text, 12, "聊城"),
    .init(.icp, .code, 22, "鲁ICP备12345678号-1"),
    .init(.police, .code, 26, "鲁公网安备37152502000001号"),
    .init(.state, .word(states), 10, "在运行"),
    .init(.liveOn, .day, 12, "2012-03-05"),
    .init(.closedOn, .day, 12, "", "关停、迁移的必填"),
    .init(.review, .word(verdicts), 9, "通过", "开办资格复核"),
    .init(.reviewedOn, .day, 12, "2015-12-10"),
    .init(.markedOn, .day, 12, "2015-12-20", "党政机关、事业单位网站标识"),
    .init(.object, .text, 20, "冠县示范网门户系统", "定级报告所列名称;一个对象承载多个网站的,各行写法相同"),
    .init(.level, .word(levels), 9, "第二级"),
    .init(.gradedOn, .day, 12, "2015-12-01"),
    .init(.filingNumber, .code, 20, "37150099999-16001", "11位数字-5位数字"),
    .init(.filedOn, .day, 12, "2015-12-30"),
    .init(.tester, .text, 20, "山东示范测评有限公司"),
    .init(.reportedOn, .day, 12, "2016-03-01"),
    .init(.conclusion, .word(conclusions), 10, "基本符合", "照测评报告"),
    .init(.letter, .word(answers), 8, "有", "网站安全责任书"),
    .init(.contact, .text, 10, "张三"),
    .init(.phone, .code, 15, "13800000000"),
    .init(.remark, .text, 20, ""),
  ]

  // swift-format-ignore
  private static let findingsTemplate: [TemplateColumn] = [
    .init(.findingNumber, .code, 12, "", "已登记的隐患填其编号,新发现的空着"),
    .init(.source, .word(sources), 8, "检查"),
    .init(.region, .region, 14, "冠县"),
    .init(.unit, .text, 22, "冠县示范局", "与登记簿写法相同"),
    .init(.site, .text, 22, "冠县示范网", "与登记簿写法相同"),
    .init(.description, .text, 36, "后台登录页存在弱口令", "一行一项"),
    .init(.severity, .word(severities), 8, "高"),
    .init(.foundOn, .day, 12, "2016-04-05"),
    .init(.measure, .text, 26, "更换口令,限制后台访问地址"),
    .init(.responsibleUnit, .text, 18, "冠县示范局"),
    .init(.responsiblePerson, .text, 10, "李四"),
    .init(.dueOn, .day, 12, "2016-07-20", "可在今日之后"),
    .init(.status, .word(statuses), 10, "正在整改"),
    .init(.fixedOn, .day, 12, "", "已整改、已销号的必填"),
    .init(.checkedBy, .text, 10, "", "不得与整改责任人相同"),
    .init(.recheck, .word(verdicts), 9, ""),
    .init(.settledOn, .day, 12, "", "已销号的必填"),
    .init(.recurred, .word(answers), 8, "无"),
    .init(.remark, .text, 20, ""),
  ]

  // swift-format-ignore
  private static let rosterTemplate: [TemplateColumn] = [
    .init(.region, .region, 14, "冠县"),
    .init(.unit, .text, 22, "冠县示范二局"),
    .init(.category, .word(categories), 11, "党政机关"),
    .init(.uscc, .code, 21, "", "18位;没有的空着"),
    .init(.site, .text, 22, "冠县示范二网"),
    .init(.url, .text, 30, "http://se.guanxian.gov.cn/", "网址、域名至少填一项"),
    .init(.domain, .text, 22, "se.guanxian.gov.cn"),
    .init(.contact, .text, 10, "王五"),
    .init(.phone, .code, 15, "13800000001"),
    .init(.remark, .text, 20, ""),
  ]
}
