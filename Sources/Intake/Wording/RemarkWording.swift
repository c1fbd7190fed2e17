internal import Casework
internal import Statute

extension Remark {
  /// `C7`; the row alone where the sheet has no such column.
  public var cell: String {
    guard let column else { return "第\(row)行" }
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// The article it rests on, as it is cited; nil where there is none.
  public var basis: String? {
    guard case .refusal(let cause) = code else { return nil }
    return cause.basis?.description
  }

  /// What is the matter, and what would cure it, in the words of the coordinator's notice.
  public var sentence: String { wording.sentence }
  public var cure: String { wording.cure }

  private var wording: (sentence: String, cure: String) {
    switch code {
    case .fault(let fault): Remark.wording(fault, value, details)
    case .refusal(let cause): Remark.wording(cause, details + ["", "", ""])
    case .warning(let cause): Remark.wording(cause, details + ["", "", ""])
    case .difference:
      ("该栏由系统计算，填报值“\(value)”与登记簿计算值“\(details.first ?? "")”不一致", "以登记簿为准，请核对原始事实；填报值不入库")
    }
  }

  private static func wording(_ fault: ValueFault, _ value: String, _ details: [String]) -> (String, String) {
    switch fault {
    case .notADay: ("“\(value)”不是日期", "按2016-03-05、2016.3.5或2016年3月5日填写，单元格设为日期或文本")
    case .noSuchDay: ("“\(value)”没有这一天", "改为真实存在的日期")
    case .ambiguousDay: ("“\(value)”年月日不全或可作多种理解", "写全四位年份、月、日，如2016-03-05")
    case .futureDay: ("“\(value)”晚于今天（\(details.first ?? "")），不能登记尚未发生的事", "改为实际发生的日期，未发生的留空")
    case .notANumber: ("“\(value)”不是数字", "只填数字，不带单位")
    case .digitsLost: ("“\(value)”以数字格式保存，超过15位的尾数已丢失", "把该列设为文本格式，从原件重新录入")
    case .dayForCode: ("该栏应为编号，单元格却是日期“\(value)”", "把该列设为文本格式后重新录入")
    case .errorValue: ("单元格为错误值“\(value)”", "改正公式或直接填写结果")
    case .formulaWithoutValue: ("公式没有计算结果", "用表格软件打开重新计算并保存，或粘贴为数值")
    case .wrongKind: ("“\(value)”与该栏要求的类型不符", "按填报说明填写")
    case .tooLong: ("内容过长", "精简后填写")
    case .unknownRegion: ("“\(value)”不是本专项行动的统计归属", "填写本市县（市、区）、市属开发区名称或代码，市级填市直")
    case .unknownCategory: ("“\(value)”不是单位类别", "填党政机关、事业单位或国有企业")
    case .unknownState: ("“\(value)”不是运行状态", "填在运行、关停、迁移、未上线或临时停止")
    case .unknownReview: ("“\(value)”不是复核（复查）结论", "填通过或未通过")
    case .unknownLevel: ("“\(value)”不是安全保护等级", "填第一级至第五级，或S2A2G2的写法")
    case .levelNotHighest: ("“\(value)”的等级不是S、A两项中的较高者", "按S、A较高者确定等级")
    case .unknownConclusion: ("“\(value)”不是等级测评结论", "按报告所用模板填符合、基本符合、不符合，或优、良、中、差")
    case .unknownAnswer: ("“\(value)”不能判断是或否", "填有/无、是/否、已签订/未签订或日期")
    case .unknownSource: ("“\(value)”不是隐患来源", "填测评、检查、监测或自查")
    case .unknownSeverity: ("“\(value)”不是隐患等级", "填重大、高、中或低")
    case .unknownStatus: ("“\(value)”不是整改状态", "填未整改、正在整改、已整改、已销号或例外")
    case .notAnIdentifier:
      ("“\(value)”不符合编号规则（\(details.joined(separator: "、"))）", "对照证照原件核对位数和校验位后更正")
    case .notADomain: ("“\(value)”不是有效域名（\(details.joined(separator: "、"))）", "填写域名本身，不填IP、端口；多个用顿号分开")
    }
  }

  private static func wording(_ cause: EntryRefusal.Cause, _ said: [String]) -> (String, String) {
    switch cause {
    case .required: ("必填栏为空", "补填后重报")
    case .outsideScope: ("该行涉及本账号可见范围以外的单位、网站或定级对象", "由其所在地区或市级账号导入")
    case .regionClosed: ("该行政区划在\(said[0])已撤销", "改填\(said[1])；若为当时的台账，请注明截至日期")
    case .regionNotYet: ("该行政区划自\(said[1])才设立，台账截至\(said[0])", "改填当时有效的名称或代码")
    case .siteNumberUnknown: ("登记簿中没有网站编号“\(said[0])”", "核对编号；新网站该栏留空，由系统编号")
    case .siteNumberTwice: ("网站编号“\(said[0])”与第\(said[1])行重复", "删除重复行或更正编号")
    case .siteTwice: ("网站“\(said[0])”与第\(said[1])行是同一网站", "一个网站一行，合并后重报")
    case .domainTwice: ("主域名“\(said[0])”与第\(said[1])行重复", "一个主域名只属一个网站；共用的列入其他域名")
    case .domainOfAnotherSite:
      ("主域名“\(said[0])”在登记簿中属于网站\(said[1])（\(said[2])）", "填写该网站编号，或更正域名、单位名称")
    case .domainForbidden: ("企业网站使用了.gov.cn域名“\(said[0])”", "更换域名，或更正单位类别")
    case .unitCodeContradicts: ("统一社会信用代码“\(said[0])”与登记簿中\(said[2])的代码\(said[1])不一致", "核对代码；确属变更的先作单位变更登记")
    case .unitNameContradicts: ("代码\(said[2])在登记簿中属于“\(said[1])”，不是“\(said[0])”", "核对单位名称；更名的先作单位变更登记")
    case .unitAmbiguous: ("登记簿中有多个单位名为“\(said[0])”", "补填统一社会信用代码")
    case .contradictsEarlierRow: ("与本表第\(said[0])行所填的同一单位或定级对象不一致", "两行核对一致后重报")
    case .closedSiteOperating: ("登记簿中该网站已关停或迁移，台账却填在运行", "重新开放须先办理上线审核并登记")
    case .plannedSiteIsLive: ("填为未上线，却有上线或关停记录", "更正运行状态或上线日期")
    case .closedBeforeLive: ("关停/迁移日期\(said[0])早于上线日期\(said[1])", "核对两个日期")
    case .legacySiteLiveAfterStart: ("存量网站的上线日期\(said[0])晚于专项行动开始日\(said[1])", "核对日期；确为新建的另行登记")
    case .levelOneIsFiled: ("第一级对象不办理备案，却填了“\(said[0])”", "核对等级，或删除备案内容")
    case .objectContradicts: ("备案证明编号\(said[1])不属于定级对象“\(said[0])”", "核对定级对象名称与备案证明编号")
    case .filingNumberMissing: ("有备案日期\(said[0])而无备案证明编号", "补填备案证明编号")
    case .gradingLevelMissing: ("有定级日期\(said[0])而无等级", "补填等级")
    case .reviewConclusionMissing: ("有复核日期\(said[0])而无复核结论", "补填通过或未通过")
    case .reportWithoutTester: ("有报告日期\(said[0])而无测评机构", "补填出具报告的测评机构")
    case .reportWithoutConclusion: ("有报告日期\(said[0])而无结论", "补填报告结论")
    case .conclusionWithoutDay: ("有结论“\(said[0])”而无报告日期，不能确定所用模板", "补填报告封面日期")
    case .conclusionNotOfTemplate: ("结论“\(said[0])”不是\(said[1])模板的结论，应为\(said[2])", "按报告封面日期所用模板填写")
    case .siteUnknown: ("登记簿中没有网站“\(said[0])”（\(said[1])）", "先登记网站，或更正单位、网站名称")
    case .siteAmbiguous: ("有多个网站名为“\(said[0])”", "补填网站编号或主域名")
    case .findingNumberUnknown: ("登记簿中没有隐患编号“\(said[0])”", "核对编号；新隐患该栏留空，由系统编号")
    case .findingNumberTwice: ("隐患编号“\(said[0])”与第\(said[1])行重复", "删除重复行或更正编号")
    case .findingTwice: ("与第\(said[0])行是同一网站的同一隐患", "删除重复行，或写明不同之处")
    case .findingOfAnotherSite: ("隐患“\(said[0])”在登记簿中属于另一网站", "核对编号与网站")
    case .fixedBeforeFound: ("整改完成日期\(said[0])早于发现日期\(said[1])", "核对两个日期")
    case .closedBeforeFixed: ("销号日期\(said[0])早于整改完成日期\(said[1])", "核对两个日期")
    case .statusContradictsDays: ("状态与所填日期\(said[0])矛盾", "更正状态或日期")
    case .fixerRechecks: ("复查人“\(said[0])”就是责任人", "由责任人以外的人复查")
    case .closedWithoutRecheck: ("未经复查通过即销号", "补填复查人和复查结论（通过）")
    case .highFindingExcepted: ("高、重大隐患不得列为例外", "完成整改并经复查销号")
    case .exceptionNotApproved: ("登记簿中没有批准例外的记录", "先登记例外的批准人和截止日期")
    }
  }

  private static func wording(_ cause: EntryWarning.Cause, _ said: [String]) -> (String, String) {
    switch cause {
    case .cleared: ("该栏为空，登记簿中有值\(said[0])；导入不删除", "确属错误的，另作更正")
    case .dayUnknown: ("未填日期，事实登记但不计入统计", "补填日期后重新导入")
    case .booksAreNewer: ("登记簿的内容晚于本台账且不同，未改动", "以较新的台账为准")
    case .recognisedByName: ("无网站编号和主域名，按单位和名称认定为\(said[0])", "补填网站编号或主域名")
    case .unitWithoutCode: ("单位“\(said[0])”无统一社会信用代码，按名称登记", "补填代码")
    case .unitChanges: ("主办单位改为“\(said[0])”", "核对是否确已移交")
    case .categoryUnlikeCode: ("单位类别“\(said[0])”与统一社会信用代码\(said[1])的机构类别不符", "核对类别与代码")
    case .regionRenamed: ("“\(said[0])”已更名，计入\(said[1])", "今后填写现名称")
    case .domainMissing: ("未填主域名", "有域名的补填")
    case .domainUnusual: ("域名“\(said[0])”与\(said[1])的域名规定不符", "核对域名或单位类别")
    case .domainShared: ("域名“\(said[0])”另有网站列用", "核对是否站群共用")
    case .mainDomainChanges: ("主域名由\(said[1])改为\(said[0])", "核对是否确已更换")
    case .reportBeforeTemplates: ("报告日期\(said[0])早于2015版报告模板，按符合、基本符合、不符合登记", "核对报告日期和结论原文")
    case .liveWithoutPermit: ("专项行动开始后上线，没有上线许可，按发现未经许可上线登记", "列入督办，补办上线手续")
    case .liveDayDiffers: ("上线日期\(said[0])与登记簿\(said[1])不一致，未改动", "对登记簿作更正")
    case .stateAssumed: ("未填运行状态，按在运行处理", "补填运行状态")
    case .stateNotChanged: ("登记簿的状态须经专门登记才能改变，未改动", "另行办理相应登记")
    case .closingDayWithoutState: ("填了关停/迁移日期\(said[0])，运行状态却不是关停或迁移", "核对运行状态")
    case .reviewOfEnterprise: ("国有企业网站不作资格复核", "核对单位类别")
    case .objectNameAssumed: ("未填定级对象，以网站名称“\(said[0])”登记", "补填定级对象名称")
    case .objectOfAnotherUnit: ("该定级对象登记在另一单位名下", "核对是否共用平台")
    case .filedBeforeGraded: ("备案日期\(said[0])早于定级日期\(said[1])", "核对两个日期")
    case .filedWithoutGrading: ("有备案而无等级", "补填等级和定级日期")
    case .acceptingOrganUnknown: ("备案证明编号\(said[0])的受理机关代码\(said[1])不在受理机关名单内", "核对编号")
    case .testedWithoutFiling: ("有测评报告而无备案证明", "补填备案证明编号")
    case .testerUnknown: ("测评机构“\(said[0])”首次登记，其资质不详", "登记其证书及有效期")
    case .testerWithoutReport: ("有测评机构而无报告日期，未登记", "报告出具后补填")
    case .identifierUnusual: ("号码有异常之处（\(said[0])），照录", "对照原件核对")
    case .personWithoutMeasure: ("有责任单位或责任人而无整改措施，未登记", "补填整改措施")
    case .dueDayDiffers: ("整改时限\(said[0])与登记簿\(said[1])不一致；延期须经批准", "另行登记延期及批准人")
    case .statusBehindBooks: ("状态落后于登记簿，未改动", "需重新打开的另作登记")
    case .recurrenceNotLinked: ("填为反复，登记簿中没有反复记录", "登记其重新打开或与原隐患的关系")
    }
  }
}
