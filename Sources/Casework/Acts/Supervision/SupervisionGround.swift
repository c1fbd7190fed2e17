public import Statute

/// Grounds on which an act of supervision is refused (监督检查不予办理理由).
public enum SupervisionGround: String, Ground {
  case textMissing = "text_missing"
  case siteWithoutUnit = "site_without_unit"
  case methodNotInUse = "method_not_in_use"
  case tooFewOfficers = "too_few_officers"
  case officerOfTheUnit = "officer_of_the_unit"
  case beforeAnnounced = "before_announced"
  case sectorResultOfAnotherYear = "sector_result_of_another_year"
  case foreignSite = "foreign_site"
  case wrongPaper = "wrong_paper"
  case groundMissing = "ground_missing"
  case deadlineTooEarly = "deadline_too_early"
  case notLater = "not_later"
  case noDeadline = "no_deadline"
  case conductAhead = "conduct_ahead"
  case conductBeforeLaw = "conduct_before_law"
  case tierUnknown = "tier_unknown"
  case fineNotForeseen = "fine_not_foreseen"
  case fineOutOfRange = "fine_out_of_range"
  case shutdownTooLong = "shutdown_too_long"
  case timeAmiss = "time_amiss"

  public var term: String {
    switch self {
    case .textMissing: "文字未填,或首尾有空格、含控制字符"
    case .siteWithoutUnit: "网站未登记主办单位"
    case .methodNotInUse: "当日不使用此检查方式"
    case .tooFewOfficers: "须有两名以上不同的民警,且逐一列名"
    case .officerOfTheUnit: "民警中列有被检查单位人员"
    case .beforeAnnounced: "早于通知的检查日期"
    case .sectorResultOfAnotherYear: "行业主管部门检查结果不是当年作出"
    case .foreignSite: "网站不属于被检查单位"
    case .wrongPaper: "此类文书不适用本事项"
    case .groundMissing: "未列明限期整改事由"
    case .deadlineTooEarly: "期限应在次日以后"
    case .notLater: "延长后的期限不晚于原期限"
    case .noDeadline: "没有可以延长的期限"
    case .conductAhead: "违法行为日期晚于处罚日期"
    case .conductBeforeLaw: "违法行为之日尚无所依法律"
    case .tierUnknown: "行为之日的法律没有这一档"
    case .fineNotForeseen: "这一档未规定对该主体罚款"
    case .fineOutOfRange: "罚款数额不在法定幅度内"
    case .shutdownTooLong: "停机整顿起止不当或超过六个月"
    case .timeAmiss: "通报时刻不在当日,或处置时刻早于通报、晚于今日"
    }
  }

  public var basis: Basis {
    switch self {
    case .textMissing: .practice("登记文字")
    case .siteWithoutUnit: .practice("先登记后办理")
    case .methodNotInUse, .beforeAnnounced: .inspection2026("第四条、第十二条")
    case .tooFewOfficers: .inspection2008()
    case .officerOfTheUnit: .practice("职责分离")
    case .sectorResultOfAnotherYear: .inspection2026("第九条")
    case .foreignSite: .practice("检查范围")
    case .wrongPaper: .practice("文书种类")
    case .groundMissing: .inspection2008()
    case .deadlineTooEarly: .measures("第二十条")
    case .notLater, .noDeadline: .practice("整改延期")
    case .conductAhead, .conductBeforeLaw: .practice("从行为时法(I-19)")
    case .tierUnknown, .fineNotForeseen, .fineOutOfRange: .law2026("第六十一条")
    case .shutdownTooLong: .connection("第二十三条")
    case .timeAmiss: .practice("监测通报登记")
    }
  }

  public var cure: String {
    switch self {
    case .textMissing: "补填,去掉首尾空格和换行"
    case .siteWithoutUnit: "先登记网站情况"
    case .methodNotInUse: "按当日有效规定选择检查方式"
    case .tooFewOfficers: "列明两名以上民警姓名"
    case .officerOfTheUnit: "由公安民警办理"
    case .beforeAnnounced: "在通知的日期或其后实施"
    case .sectorResultOfAnotherYear: "只采用同一日历年度的检查结果,否则另行检查"
    case .foreignSite: "只列被检查单位的网站"
    case .wrongPaper: "改选文书种类"
    case .groundMissing: "填写 grounds,如 R07"
    case .deadlineTooEarly: "期限自次日起算,改填以后的日期"
    case .notLater: "改填晚于原期限的日期"
    case .noDeadline: "无须延期"
    case .conductAhead: "核对违法行为日期"
    case .conductBeforeLaw: "改依行为之日有效的法律"
    case .tierUnknown, .fineNotForeseen: "按行为之日的罚则选择档次和对象"
    case .fineOutOfRange: "改填幅度以内的数额"
    case .shutdownTooLong: "自当日或以后起,不超过六个月"
    case .timeAmiss: "核对时刻"
    }
  }
}
