extension Instrument {
  /// One line of the register of instruments.
  struct Entry {
    let citation: String
    let title: String
    let kind: Kind
    let since: Day
    let until: Day?
    let dayIsStated: Bool

    init(
      _ citation: String, _ title: String, _ kind: Kind, _ since: (Int, Int, Int), until: (Int, Int, Int)? = nil,
      dayIsStated: Bool = true
    ) {
      self.citation = citation
      self.title = title
      self.kind = kind
      self.since = Day(since.0, since.1, since.2)
      self.until = until.map { Day($0.0, $0.1, $0.2) }
      self.dayIsStated = dayIsStated
    }
  }

  // swift-format-ignore
  var entry: Entry {
    switch self {
    case .cybersecurityLaw: .init("网络安全法（2017）", "中华人民共和国网络安全法（修改前条文序号）", .law, (2017, 6, 1), until: (2025, 12, 31))
    case .cybersecurityLawAmended: .init("网络安全法（2026）", "中华人民共和国网络安全法（2025年10月28日修正）", .law, (2026, 1, 1))
    case .systemProtectionRegulation: .init("国务院令第147号", "计算机信息系统安全保护条例", .regulation, (1994, 2, 18))
    case .connectionMeasures: .init("公安部令第33号", "计算机信息网络国际联网安全保护管理办法", .ministryRule, (1997, 12, 30))
    case .technicalMeasures: .init("公安部令第82号", "互联网安全保护技术措施规定", .ministryRule, (2006, 3, 1))
    case .siteFilingMeasures2005: .init("信息产业部令第33号", "非经营性互联网信息服务备案管理办法", .ministryRule, (2005, 3, 20))
    case .inspectionRules2018: .init("公安部令第151号", "公安机关互联网安全监督检查规定", .ministryRule, (2018, 11, 1), until: (2026, 9, 30))
    case .inspectionRules2026: .init("公安部令第176号", "公安机关网络空间安全监督检查办法", .ministryRule, (2026, 10, 1))
    case .dataRegulation: .init("国务院令第790号", "网络数据安全管理条例", .regulation, (2025, 1, 1))
    case .dataRiskMeasures: .init("网络数据安全风险评估办法", "网络数据安全风险评估办法", .ministryRule, (2026, 8, 20))
    case .criticalRegulation: .init("国务院令第745号", "关键信息基础设施安全保护条例", .regulation, (2021, 9, 1))
    case .protectionRegulationDraft: .init("网络安全等级保护条例（征求意见稿）", "网络安全等级保护条例（征求意见稿）", .draft, (2018, 6, 27))

    case .measures2007: .init("公通字〔2007〕43号", "信息安全等级保护管理办法", .normative, (2007, 6, 22))
    case .filingRules2007: .init("公信安〔2007〕1360号", "信息安全等级保护备案实施细则", .normative, (2007, 10, 26))
    case .filingRulesTrial: .init("网络安全等级保护备案实施细则（试行）", "网络安全等级保护备案实施细则（试行）", .normative, (2025, 4, 27), dayIsStated: false)
    case .inspectionPractice2008: .init("公信安〔2008〕736号", "公安机关信息安全等级保护检查工作规范（试行）", .normative, (2008, 6, 10))
    case .governmentProjects2008: .init("发改高技〔2008〕2071号", "关于加强国家电子政务工程建设项目信息安全风险评估工作的通知", .normative, (2008, 8, 6), dayIsStated: false)
    case .testerSystem2010: .init("公信安〔2010〕303号", "关于推动信息安全等级保护测评体系建设和开展等级测评工作的通知", .normative, (2010, 3, 12), dayIsStated: false)
    case .reportTemplate2015: .init("公信安〔2014〕2866号", "信息安全等级保护测评报告模板（2015年版）", .template, (2015, 1, 1), dayIsStated: false)
    case .siteNotice2014: .init("中网办发文〔2014〕1号", "关于加强党政机关网站安全管理的通知", .normative, (2014, 5, 9))
    case .siteMarks2014: .init("中央编办发〔2014〕69号", "关于做好党政机关网站开办审核、资格复核和网站标识管理工作的通知", .normative, (2014, 5, 10), dayIsStated: false)
    case .campaign2015: .init("公信安〔2015〕2562号", "党政机关、事业单位和国有企业互联网网站安全专项整治行动方案", .normative, (2015, 11, 1), dayIsStated: false)
    case .siteGuidelines2017: .init("国办发〔2017〕47号", "政府网站发展指引", .normative, (2017, 5, 15), dayIsStated: false)
    case .testers2018: .init("公信安〔2018〕765号", "网络安全等级保护测评机构管理办法", .normative, (2018, 3, 23))
    case .siteDomains2018: .init("国办函〔2018〕55号", "关于加强政府网站域名管理的通知", .normative, (2018, 8, 20), dayIsStated: false)
    case .governmentProjects2019: .init("国办发〔2019〕57号", "国家政务信息化项目建设管理办法", .normative, (2019, 12, 30), dayIsStated: false)
    case .guidance2020: .init("公网安〔2020〕1960号", "贯彻落实网络安全等级保护制度和关键信息基础设施安全保护制度的指导意见", .normative, (2020, 7, 22))
    case .letter1001: .init("公网安〔2025〕1001号", "关于进一步做好网络安全等级保护有关工作的函", .letter, (2025, 3, 8))
    case .letter1846: .init("公网安〔2025〕1846号", "关于对网络安全等级保护有关工作事项进一步说明的函", .letter, (2025, 4, 27))
    case .highRiskGuide2025: .init("公网安〔2025〕2391号", "网络安全等级保护测评高风险判定实施指引（试行）", .normative, (2025, 4, 28), dayIsStated: false)

    case .levels1999: .init("GB 17859-1999", "计算机信息系统安全保护等级划分准则", .standard, (2001, 1, 1), dayIsStated: false)
    case .grading2008: .init("GB/T 22240-2008", "信息系统安全等级保护定级指南", .standard, (2008, 11, 1), until: (2020, 10, 31))
    case .grading2020: .init("GB/T 22240-2020", "网络安全等级保护定级指南", .standard, (2020, 11, 1))
    case .requirements2019: .init("GB/T 22239-2019", "网络安全等级保护基本要求", .standard, (2019, 12, 1))
    case .assessmentRequirements2019: .init("GB/T 28448-2019", "网络安全等级保护测评要求", .standard, (2019, 12, 1))
    case .assessmentProcess2018: .init("GB/T 28449-2018", "网络安全等级保护测评过程指南", .standard, (2019, 7, 1))
    case .design2019: .init("GB/T 25070-2019", "网络安全等级保护安全设计技术要求", .standard, (2019, 12, 1))
    case .implementation2019: .init("GB/T 25058-2019", "网络安全等级保护实施指南", .standard, (2020, 3, 1), dayIsStated: false)
    case .techniques2018: .init("GB/T 36627-2018", "网络安全等级保护测试评估技术指南", .standard, (2019, 4, 1), dayIsStated: false)
    case .testerCapability2018: .init("GB/T 36959-2018", "网络安全等级保护测评机构能力要求和评估规范", .standard, (2019, 7, 1), dayIsStated: false)
    case .highRiskGuide2020: .init("T/ISEAA 001-2020", "网络安全等级保护测评高风险判定指引", .standard, (2020, 12, 1), until: (2025, 4, 27), dayIsStated: false)
    case .gradingGuide2017: .init("GA/T 1389-2017", "网络安全等级保护定级指南（行业标准）", .standard, (2017, 5, 8), until: (2020, 10, 31), dayIsStated: false)
    case .criticalTests2024: .init("GA/T 2182-2024", "关键信息基础设施安全测评要求", .standard, (2024, 12, 31), dayIsStated: false)
    case .extensions2025: .init("GA/T 1390.6~.9-2025", "网络安全等级保护基本要求扩展部分", .standard, (2026, 2, 1))
    case .dataRequirements2026: .init("GA/T 2380-2026", "网络安全等级保护数据安全基本要求", .standard, (2026, 6, 1))
    case .dataAssessment2026: .init("GA/T 2394-2026", "网络安全等级保护数据安全测评要求", .standard, (2026, 7, 1))

    case .reportTemplate2019: .init("测评报告模板（2019版）", "网络安全等级保护测评报告模板（2019版）", .template, (2019, 12, 1), dayIsStated: false)
    case .reportTemplate2021: .init("测评报告模板（2021版）", "网络安全等级保护测评报告模板（2021版）", .template, (2021, 7, 1), dayIsStated: false)
    case .reportTemplate2025: .init("测评报告模板（2025版）", "网络安全等级保护测评报告模板（2025版）", .template, (2025, 3, 20))
    case .filingForm2007: .init("备案表（2007版）", "信息系统安全等级保护备案表", .template, (2007, 6, 22), until: (2025, 11, 30))
    case .filingForm2025: .init("备案表（2025版）", "网络安全等级保护定级备案表（2025版）", .template, (2025, 3, 8), dayIsStated: false)

    case .practice: .init("工作惯例", "无明文规定、按惯例和本产品建议掌握的事项", .practice, (1994, 2, 18))
    }
  }
}
