public import Statute

extension TimeLimit {
  public var english: String {
    switch self {
    case .fileExisting: "filing of a running system"
    case .fileNew: "filing of a new system"
    case .fileStrict: "filing before going live (strict)"
    case .tableFour: "handing in table four"
    case .correctionNotice: "telling all defects at once"
    case .correctionAnswer: "answering a correction notice"
    case .review: "review of a filing"
    case .certificate: "validity of a filing certificate"
    case .renewalOpen: "window for renewal"
    case .assessTwo: "assessment, level 2"
    case .assessThree: "assessment, level 3"
    case .assessFour: "assessment, level 4"
    case .assessFive: "assessment, level 5"
    case .firstTestTwo: "first assessment, level 2"
    case .firstTestThree: "first assessment, level 3 and above"
    case .report: "handing in the assessment report"
    case .reportReview: "formal check of the report"
    case .findingMajorPlan: "mitigation plan for a major hazard"
    case .findingMajor: "rectification of a major hazard"
    case .findingHigh: "rectification, high risk"
    case .findingMedium: "rectification, medium risk"
    case .findingLow: "rectification, low risk"
    case .notice: "rectification by a police notice"
    case .noticeService: "service of a rectification notice"
    case .recheck: "re-check of a rectification"
    case .inspectThree: "inspection, level 3"
    case .inspectFour: "inspection, level 4"
    case .remoteNotice: "notice before a remote test"
    case .policeSite: "police filing of a site"
    case .policeSiteShown: "showing the police number"
    case .mark: "hanging the site mark"
    case .selfCheckThree: "self-check, level 3"
    case .selfCheckFour: "self-check, level 4"
    case .protectionPlan: "protection plan"
    case .protectionPlan2025: "protection plan, first batch"
    case .temporaryOffline: "temporary offline"
    case .dataSurvey2025: "data survey"
    case .update2025: "filing update"
    }
  }
}

extension Period {
  /// What it counts from; as in the table where no English is known.
  public var englishStart: String { Self.englishStarts[start] ?? start }

  static let englishStarts: [String: String] = [
    "安全保护等级确定": "level determined",
    "投入运行": "put into operation",
    "计划上线": "planned go-live",
    "建设整改、测评完毕并投入运行": "built, tested and put into operation",
    "提交备案材料": "filing submitted",
    "收到审核结果通知": "result of review received",
    "收到齐全材料": "complete material received",
    "备案证明生效": "certificate valid from",
    "备案证明届满": "certificate's end",
    "上次测评报告": "last report",
    "取得备案证明": "certificate granted",
    "测评报告日期": "report date",
    "收到测评报告": "report received",
    "发现隐患": "hazard found",
    "通知书送达": "notice served",
    "检查结束": "inspection's end",
    "收到整改报告": "rectification report received",
    "日历年度": "calendar year",
    "日历半年": "calendar half-year",
    "计划检测": "planned test",
    "网站开通": "site opened",
    "取得编号": "number granted",
    "收到加挂通知": "notice to hang the mark received",
    "上次自查": "last self-check",
    "首批": "first batch",
    "临时下线": "offline from",
    "数据摸底调查": "data survey",
    "更新备案": "filing update",
  ]
}

extension Length {
  public var english: String {
    switch self {
    case .calendarDays(let n): "\(n) days"
    case .workingDays(let n): "\(n) working days"
    case .months(let n): "\(n) months"
    case .workingDaysBefore(let n): "at least \(n) working days before"
    case .monthsBefore(let n): "within \(n) months before the end"
    case .before: "before"
    case .calendarYear: "once a year, by 31 December"
    case .halfYear: "once a half-year, by 30 June and 31 December"
    case .fixed(let day): "by \(day)"
    case .asWritten(let n): "as written, \(n) days when silent"
    }
  }

  /// The unit as scripts read it; `count` is in it.
  public var unit: String {
    switch self {
    case .calendarDays: "days"
    case .workingDays: "working_days"
    case .months: "months"
    case .workingDaysBefore: "working_days_before"
    case .monthsBefore: "months_before"
    case .before: "before"
    case .calendarYear: "calendar_year"
    case .halfYear: "half_year"
    case .fixed: "fixed_day"
    case .asWritten: "as_written_or_days"
    }
  }
}
