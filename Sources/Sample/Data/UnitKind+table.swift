import Casework

extension UnitKind {
  /// Departments of party and government, in the order in which places are given them.
  // swift-format-ignore
  static let organs: [UnitKind] = [
    .init("发展和改革局", "fgj", .organ, more: ["项目申报系统"]), .init("公安局", "gaj", .organ, third: 20, more: ["便民服务网", "交警信息网"]),
    .init("教育局", "jyj", .organ, more: ["招生考试信息网", "教研信息网"]), .init("财政局", "czj", .organ, third: 15, more: ["政府采购网"]),
    .init("人力资源和社会保障局", "rsj", .organ, third: 20, more: ["社会保险查询网", "人事考试网"]), .init("国土资源局", "gtj", .organ, more: ["土地交易网"]),
    .init("环境保护局", "hbj", .organ, more: ["环境质量发布网"]), .init("住房和城乡建设局", "zjj", .organ, third: 8, more: ["房产信息网", "工程招标网"]),
    .init("交通运输局", "jtj", .organ, more: ["运政服务网"]), .init("水务局", "swj", .organ), .init("农业局", "nyj", .organ, more: ["农业信息网"]),
    .init("林业局", "lyj", .organ), .init("商务局", "shwj", .organ), .init("文化广电新闻出版局", "wgxj", .organ, more: ["文化遗产网"]),
    .init("卫生和计划生育局", "wjj", .organ, third: 8, more: ["卫生监督网"]), .init("审计局", "sjj", .organ), .init("统计局", "tjj", .organ),
    .init("安全生产监督管理局", "ajj", .organ), .init("食品药品监督管理局", "syj", .organ, more: ["企业诚信公示网"]), .init("民政局", "mzj", .organ, more: ["地名网"]),
    .init("司法局", "sfj", .organ, more: ["普法网"]), .init("经济和信息化局", "jxj", .organ), .init("科学技术局", "kjj", .organ, more: ["科技成果网"]),
    .init("旅游局", "lvyj", .organ, more: ["旅游资讯网"]), .init("信访局", "xfj", .organ), .init("档案局", "daj", .organ), .init("物价局", "wjzx", .organ),
    .init("粮食局", "lsj", .organ), .init("畜牧兽医局", "xmj", .organ), .init("体育局", "tyj", .organ), .init("机关事务管理局", "jgsw", .organ),
    .init("质量技术监督局", "zljd", .organ), .init("地方税务局", "dsj", .organ, third: 15), .init("气象局", "qxj", .organ), .init("规划局", "ghj", .organ),
    .init("城市管理行政执法局", "cgj", .organ), .init("人民检察院", "jcy", .organ), .init("中级人民法院", "fy", .organ, more: ["诉讼服务网"]),
    .init("纪委监察局", "jjw", .organ), .init("委组织部", "zzb", .organ, more: ["党员远程教育网"]), .init("委宣传部", "xcb", .organ, more: ["文明网"]),
    .init("总工会", "zgh", .organ), .init("妇女联合会", "fl", .organ), .init("残疾人联合会", "cl", .organ), .init("科学技术协会", "kx", .organ),
    .init("人民代表大会常务委员会办公室", "rd", .organ), .init("政协办公室", "zx", .organ), .init("政务服务中心管理办公室", "zwfw", .organ, third: 20, more: ["网上办事大厅"]),
  ]

  /// Public institutions.
  // swift-format-ignore
  static let institutions: [UnitKind] = [
    .init("第一中学", "yz", .institution, third: 0, more: ["教学资源网"]), .init("人民医院", "rmyy", .institution, third: 70, more: ["预约挂号网"]),
    .init("实验中学", "syzx", .institution, third: 0), .init("中医医院", "zyyy", .institution, third: 45), .init("广播电视台", "gdt", .institution, third: 25, more: ["网络电视"]),
    .init("第二中学", "ez", .institution, third: 0), .init("妇幼保健院", "fybjy", .institution, third: 20), .init("疾病预防控制中心", "cdc", .institution, third: 10),
    .init("图书馆", "tsg", .institution, third: 0, more: ["数字图书馆"]), .init("职业教育中心学校", "zjzx", .institution, third: 0), .init("实验小学", "syxx", .institution, third: 0),
    .init("住房公积金管理中心", "gjj", .institution, third: 35, more: ["公积金查询网"]), .init("人才服务中心", "rcfw", .institution), .init("文化馆", "whg", .institution, third: 0),
    .init("第三中学", "sanz", .institution, third: 0), .init("博物馆", "bwg", .institution, third: 0), .init("农业科学研究所", "nks", .institution, third: 0),
    .init("教师进修学校", "jsjx", .institution, third: 0), .init("特殊教育学校", "tsjy", .institution, third: 0), .init("不动产登记中心", "bdc", .institution, third: 20),
    .init("精神卫生中心", "jswszx", .institution, third: 15), .init("少年宫", "sng", .institution, third: 0), .init("第四中学", "siz", .institution, third: 0),
    .init("公路养护中心", "glyh", .institution), .init("外国语学校", "wgy", .institution, third: 0), .init("技工学校", "jgxx", .institution, third: 0),
  ]

  /// State enterprises.
  // swift-format-ignore
  static let enterprises: [UnitKind] = [
    .init("供水集团有限公司", "gongshui", .enterprise, more: ["网上营业厅"]), .init("城市建设投资有限公司", "chengtou", .enterprise), .init("公共交通有限公司", "gongjiao", .enterprise),
    .init("热力有限公司", "reli", .enterprise, more: ["缴费服务网"]), .init("国有资产经营有限公司", "guozi", .enterprise), .init("粮食储备库有限公司", "liangku", .enterprise),
    .init("燃气有限公司", "ranqi", .enterprise), .init("文化旅游发展有限公司", "wenlv", .enterprise, more: ["门票预订网"]), .init("水利工程有限公司", "shuili", .enterprise),
    .init("建筑设计院有限公司", "sheji", .enterprise), .init("交通发展有限公司", "jiaofa", .enterprise), .init("新华书店有限公司", "shudian", .enterprise),
  ]
}
