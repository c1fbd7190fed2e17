/// What a person reads of a problem, in Chinese and English; the one place for both.
extension Verdict.Problem {
  public var chinese: String { wording.chinese }
  public var english: String { wording.english }

  // swift-format-ignore
  private var wording: (chinese: String, english: String) {
    switch self {
    case .empty: ("未填写", "Nothing is given.")
    case .tooLong: ("内容过长", "The text is too long.")
    case .creditCodeLength: ("统一社会信用代码应为18位", "A credit code has 18 characters.")
    case .creditCodeLetter: ("统一社会信用代码不使用字母I、O、Z、S、V，请核对是否为数字", "A credit code never uses the letters I O Z S V; a digit may be meant.")
    case .creditCodeCharacter: ("统一社会信用代码只含数字和大写字母", "A credit code holds digits and capital letters only.")
    case .creditCodeRegion: ("第3至8位应为6位行政区划码", "Characters 3 to 8 are six digits of the region.")
    case .creditCodeCheck: ("校验码不符，至少有一位有误", "The check character does not fit; some character is wrong.")
    case .filingNumberShape: ("备案编号应为11位数字、连字符、5位数字", "A filing number is 11 digits, a hyphen, 5 digits.")
    case .filingNumberHyphen: ("备案编号第11位数字后缺连字符", "The hyphen after the 11th digit is missing.")
    case .reportNumberShape: ("报告编号格式应为11位-5位-2位-4位-2位数字", "A report number is digits 11-5-2-4-2.")
    case .reportNumberSequence: ("报告编号末两位序号应从01起", "The sequence, the last two digits, starts at 01.")
    case .reportNumberFiling: ("报告编号中的备案编号与定级对象的不一致", "The filing number in it is not the object's.")
    case .reportNumberYear: ("报告编号中的年份与报告日期不符", "The year in it is not the report's.")
    case .reportNumberTester: ("报告编号中的机构代码与测评机构证书末四位不一致", "The tester in it is not the last four digits of the certificate.")
    case .testerCertificateShape: ("测评机构证书编号应为SC加15位数字（2022年前为DJCP加10位数字）", "A tester's certificate is SC and 15 digits (before 2022 DJCP and 10).")
    case .testerCertificateEnded: ("DJCP编号只用于2022年以前的记录", "A DJCP number serves records before 2022 only.")
    case .icpShape: ("ICP备案号格式应为“鲁ICP备12345678号-1”", "An ICP number is like 鲁ICP备12345678号-1.")
    case .icpProvince: ("ICP备案号的省份简称有误", "The province of the ICP number is unknown.")
    case .icpPoliceCharacter: ("ICP备案号用蜀、黔、滇、陇，不用川、贵、云、甘", "ICP numbers write 蜀 黔 滇 陇, not 川 贵 云 甘.")
    case .icpDigits: ("ICP备案号应为8位或10位数字", "An ICP number has 8 or 10 digits.")
    case .icpSuffix: ("ICP备案号“号”后应为空或“-”加1至4位数字", "Behind 号 stands nothing, or a hyphen and 1 to 4 digits.")
    case .icpIsLicence: ("这是ICP经营许可证号，不是备案号", "This is a commercial licence, not a filing number.")
    case .icpLicenceShape: ("ICP许可证号格式应为“鲁ICP证123456号”或“鲁B2-12345678”", "An ICP licence is like 鲁ICP证123456号 or 鲁B2-12345678.")
    case .policeNumberShape: ("公安联网备案号格式应为“鲁公网安备37150202000001号”", "A police site number is like 鲁公网安备37150202000001号.")
    case .policeNumberProvince: ("公安联网备案号的省份有误", "The province of the police site number is unknown.")
    case .policeNumberICPCharacter: ("公安联网备案号用川、贵、云、甘，不用蜀、黔、滇、陇", "Police site numbers write 川 贵 云 甘, not 蜀 黔 滇 陇.")
    case .policeNumberMismatch: ("省份简称与编号前两位不一致", "The province does not fit the first two digits.")
    case .siteCodeShape: ("网站标识码应为10位数字，或bm加8位数字", "A site code is 10 digits, or bm and 8 digits.")
    case .domainAddress: ("应填域名，不是IP地址", "A domain name is wanted, not an IP address.")
    case .domainUser: ("域名中不应有“@”", "A domain name has no @.")
    case .domainPort: ("端口号有误", "The port is wrong.")
    case .domainWildcard: ("不接受通配符域名", "A wildcard is no domain name.")
    case .domainUnderscore: ("域名中不能有下划线", "A domain name has no underscore.")
    case .domainCharacter: ("域名中有不允许的字符", "The domain name has a character that is not allowed.")
    case .domainHyphen: ("域名各段首尾不能是连字符，第三、四位不能同为连字符", "No label begins or ends with a hyphen, or has two in third and fourth place.")
    case .domainEmptyLabel: ("域名中有空段", "The domain name has an empty label.")
    case .domainLabelLength: ("域名每段不超过63个字符（按转换后的编码）", "A label has at most 63 characters, as encoded.")
    case .domainLength: ("域名总长不超过253个字符（按转换后的编码）", "A domain name has at most 253 characters, as encoded.")
    case .domainSingleLabel: ("域名至少有两段", "A domain name has at least two labels.")
    case .domainEncoding: ("国际化域名编码有误", "The name is not correctly encoded.")
    case .suffixGovernment: ("政府网站应使用.gov.cn或.政务域名", "A government site is under .gov.cn or .政务.")
    case .suffixEnterprise: ("企业不得使用.gov.cn域名", "An enterprise may not use .gov.cn.")
    case .regionShape: ("行政区划代码应为6位数字，或市属开发区的本地代码", "A region is six digits, or the local code of a zone.")
    case .regionProvince: ("行政区划代码前两位不是省级代码", "The first two digits are no province.")
    case .regionUnknown: ("本市（省）没有这个行政区划代码", "The city or province has no such region.")
    case .regionClosed: ("该行政区划代码已停用，新记录应使用现行代码", "The code is closed; a new record takes its successor.")
    case .regionNotYet: ("该行政区划代码当日尚未启用", "The code was not yet in use that day.")
    case .mobileShape: ("手机号码应为11位数字，以13至19开头", "A mobile number is 11 digits from 13 to 19.")
    case .landlineShape: ("固定电话应为区号、7或8位号码，可加分机", "A landline is an area code and 7 or 8 digits, perhaps an extension.")
    case .postcodeShape: ("邮政编码应为6位数字", "A postcode is six digits.")
    case .emailShape: ("电子邮件地址格式有误", "The e-mail address is malformed.")
    case .emailDomain: ("电子邮件地址的域名有误", "The domain of the e-mail address is wrong.")
    }
  }
}

extension Verdict.Warning {
  public var chinese: String { wording.chinese }
  public var english: String { wording.english }

  // swift-format-ignore
  private var wording: (chinese: String, english: String) {
    switch self {
    case .creditCodeOrganisation: ("第9至17位不符合组织机构代码校验，请核对", "Characters 9 to 17 fail the organisation code's check; please compare.")
    case .creditCodeCategory: ("登记管理部门和机构类别代码不常见，请核对", "The first two characters are unusual; please compare.")
    case .creditCodeUnitType: ("统一社会信用代码的机构类别与单位类型不一致", "The code's category does not fit the type of unit.")
    case .provinceUnknown: ("行政区划码前两位不是省级代码，请核对", "The region's first two digits are no province; please compare.")
    case .filingOrganNotThatDay: ("备案编号所含区划代码在发证之日并未使用", "The region in the filing number was not in use on the day of issue.")
    case .reportNumberYear: ("报告编号中的年份与报告日期相差一年，请核对是否跨年", "The year in it is one off the report's; a turn of the year?")
    case .reportNumberTesterFormer: ("报告编号中的机构代码与DJCP证书推算的不一致，请核对", "The tester in it is not what the DJCP number suggests; please compare.")
    case .testerCertificateFormer: ("DJCP编号只用于2022年以前的记录", "A DJCP number serves records before 2022 only.")
    case .policeNumberClass: ("第7、8位一般为02或00，请核对", "Digits 7 and 8 are commonly 02 or 00; please compare.")
    case .suffixParty: ("党委机关一般使用.gov.cn或.政务域名，请核对", "A party organ is commonly under .gov.cn or .政务; please compare.")
    case .suffixInstitution: ("不承担行政职能的事业单位原则上不使用.gov.cn域名", "An institution without administrative functions is in principle not under .gov.cn.")
    case .regionHistoric: ("该行政区划代码已停用，只用于历史记录", "The code is closed and serves old records only.")
    case .regionSuperseded: ("该行政区划代码已被新代码取代", "The code has been superseded.")
    case .regionStatistical: ("该代码只用于统计汇总", "The code serves statistics only.")
    case .landlineAreaCode: ("区号位数不常见，请核对", "The area code's length is unusual; please compare.")
    }
  }
}
