extension TimeLimit {
  /// The period by its history. What rests on practice is the product's recommendation and may be set otherwise locally.
  // swift-format-ignore
  public var periods: Dated<Period> {
    switch self {
    case .fileExisting: .init(.since(2007, 6, 22, .init("安全保护等级确定", .calendarDays(30), .unit), .measures("第十五条"))) // U-03
    case .fileNew: .init(.since(2007, 6, 22, .init("投入运行", .calendarDays(30), .unit), .measures("第十五条"))) // U-03
    case .fileStrict: .init(.since(2015, 11, 1, .init("计划上线", .before, .unit), .campaign("新建网站上线")))
    case .tableFour: .init( // Third level and above, on the 2007 form.
      .since(2007, 6, 22, .init("建设整改、测评完毕并投入运行", .calendarDays(30), .unit), Basis(.filingForm2007, "填表说明")),
      .repealed(2025, 3, 8, Basis(.filingForm2025)))
    case .correctionNotice: .init(.since(2007, 10, 26, .init("提交备案材料", .workingDays(5), .police), .rules("第十条")))
    case .correctionAnswer: .init(.since(2007, 10, 26, .init("收到审核结果通知", .workingDays(15), .unit), .practice("答复改正")))
    case .review: .init(.since(2007, 6, 22, .init("收到齐全材料", .workingDays(10), .police), .measures("第十七条"))) // U-03
    case .certificate: .init(.since(2025, 4, 27, .init("备案证明生效", .months(36), .unit), .letter1846("Q6")))
    case .renewalOpen: .init(.since(2025, 4, 27, .init("备案证明届满", .monthsBefore(3), .unit), .letter1846("Q6")))
    case .assessTwo: .init(.since(2007, 6, 22, .init("上次测评报告", .months(24), .unit), .practice("第二级每两年测评")))
    case .assessThree: .init(
      .since(2007, 6, 22, .init("上次测评报告", .months(12), .unit), .measures("第十四条")),
      .since(2025, 4, 27, .init("上次测评报告", .months(12), .unit), .letter1846("Q11")))
    case .assessFour: .init( // U-02: a locality may keep six months.
      .since(2007, 6, 22, .init("上次测评报告", .months(6), .unit), .measures("第十四条")),
      .since(2025, 4, 27, .init("上次测评报告", .months(12), .unit), .letter1846("Q11")))
    case .assessFive: .init(.since(2025, 4, 27, .init("上次测评报告", .months(12), .unit), .letter1846("Q11")))
    case .firstTestTwo: .init(.since(2007, 6, 22, .init("取得备案证明", .months(24), .unit), .practice("首次测评")))
    case .firstTestThree: .init(.since(2007, 6, 22, .init("取得备案证明", .months(12), .unit), .practice("首次测评")))
    case .report: .init(.since(2007, 6, 22, .init("测评报告日期", .calendarDays(30), .unit), .practice("提交测评报告"))) // U-08
    case .reportReview: .init(.since(2007, 6, 22, .init("收到测评报告", .workingDays(10), .police), .practice("测评报告形式审查")))
    case .findingMajorPlan: .init(.since(2025, 4, 27, .init("发现隐患", .workingDays(3), .unit), .practice("隐患整改时限")))
    case .findingMajor: .init(.since(2025, 4, 27, .init("发现隐患", .calendarDays(30), .unit), .practice("隐患整改时限")))
    case .findingHigh: .init(.since(2007, 6, 22, .init("发现隐患", .calendarDays(30), .unit), .practice("隐患整改时限")))
    case .findingMedium: .init(.since(2007, 6, 22, .init("发现隐患", .calendarDays(90), .unit), .practice("隐患整改时限")))
    case .findingLow: .init(.since(2007, 6, 22, .init("发现隐患", .calendarDays(180), .unit), .practice("隐患整改时限")))
    case .notice: .init(.since(2007, 6, 22, .init("通知书送达", .asWritten(calendarDays: 30), .unit), .measures("第二十条")))
    case .noticeService: .init(.since(2008, 6, 10, .init("检查结束", .workingDays(10), .police), .inspection2008()))
    case .recheck: .init(.since(2007, 6, 22, .init("收到整改报告", .workingDays(15), .police), .practice("整改复查")))
    case .inspectThree: .init(
      .since(2007, 6, 22, .init("日历年度", .calendarYear, .police), .measures("第十八条")),
      .since(2026, 10, 1, .init("日历年度", .calendarYear, .police), .inspection2026("第九条")))
    case .inspectFour: .init(
      .since(2007, 6, 22, .init("日历半年", .halfYear, .police), .measures("第十八条")),
      .since(2026, 10, 1, .init("日历年度", .calendarYear, .police), .inspection2026("第九条")))
    case .remoteNotice: .init(.since(2026, 10, 1, .init("计划检测", .workingDaysBefore(3), .police), .inspection2026("第四条、第十二条")))
    case .policeSite: .init(.since(1997, 12, 30, .init("网站开通", .calendarDays(30), .unit), .connection("第十二条")))
    case .policeSiteShown: .init(.since(1997, 12, 30, .init("取得编号", .calendarDays(30), .unit), .practice("公安联网备案编号")))
    case .mark: .init(.since(2014, 5, 10, .init("收到加挂通知", .workingDays(5), .unit), .marks()))
    case .selfCheckThree: .init(.since(2007, 6, 22, .init("上次自查", .months(12), .unit), .measures("第十四条")))
    case .selfCheckFour: .init(.since(2007, 6, 22, .init("上次自查", .months(6), .unit), .measures("第十四条")))
    case .protectionPlan: .init(.since(2025, 4, 27, .init("测评报告日期", .calendarDays(60), .unit), .letter1846("Q23")))
    case .protectionPlan2025: .init(.since(2025, 4, 27, .init("首批", .fixed(Day(2025, 6, 30)), .unit), .letter1846("Q24")))
    case .temporaryOffline: .init(.since(2017, 5, 15, .init("临时下线", .calendarDays(30), .unit), .sites2017("临时下线"))) // U-15
    case .dataSurvey2025: .init(.since(2025, 3, 8, .init("数据摸底调查", .fixed(Day(2025, 11, 30)), .unit), .letter1001("第三项")))
    case .update2025: .init(.since(2025, 3, 8, .init("更新备案", .fixed(Day(2025, 11, 30)), .unit), .letter1001("更新备案")))
    }
  }
}
