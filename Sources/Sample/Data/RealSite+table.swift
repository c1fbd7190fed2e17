import Casework

extension RealSite {
  // swift-format-ignore
  static let table: [RealSite] = [
    .init(region: "371500", unit: "聊城市人民政府办公室", name: "聊城市人民政府门户网站", category: .organ, host: "www.liaocheng.gov.cn", third: true),
    .init(region: "371502", unit: "东昌府区人民政府", name: "东昌府区人民政府门户网站", category: .organ, host: "www.dongchangfu.gov.cn", third: true),
    .init(region: "371523", unit: "茌平县人民政府", name: "茌平县人民政府门户网站", category: .organ, host: "www.chiping.gov.cn", third: true),
    .init(region: "371521", unit: "阳谷县人民政府", name: "阳谷县人民政府门户网站", category: .organ, host: "www.yanggu.gov.cn", third: true),
    .init(region: "371522", unit: "莘县人民政府", name: "莘县人民政府门户网站", category: .organ, host: "www.sdsx.gov.cn", alias: "www.shenxian.gov.cn", third: true),
    .init(region: "371524", unit: "东阿县人民政府", name: "东阿县人民政府门户网站", category: .organ, host: "www.sdde.gov.cn", mistaken: "www.donge.gov.cn", third: true),
    .init(region: "371525", unit: "冠县人民政府", name: "冠县人民政府门户网站", category: .organ, host: "www.guanxian.gov.cn", third: true),
    .init(region: "371526", unit: "高唐县人民政府", name: "高唐县人民政府门户网站", category: .organ, host: "www.gaotang.gov.cn", third: true),
    .init(region: "371581", unit: "临清市人民政府", name: "临清市人民政府门户网站", category: .organ, host: "www.linqing.gov.cn", third: true),
    .init(region: "371500", unit: "聊城市财政局", name: "聊城市财政局网站", category: .organ, host: "czj.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城市环境保护局", name: "聊城市环境保护局网站", category: .organ, host: "sthjj.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城市人力资源和社会保障局", name: "聊城市人力资源和社会保障局网站", category: .organ, host: "rsj.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城市工商行政管理局", name: "聊城市工商行政管理局网站", category: .organ, host: "scjgj.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城市教育局", name: "聊城市教育局网站", category: .organ, host: "jyty.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城市公共资源交易中心", name: "聊城市公共资源交易网", category: .institution, host: "ggzyjy.liaocheng.gov.cn", third: true),
    .init(region: "371500", unit: "中共聊城市委政法委员会", name: "聊城市委政法委网站", category: .organ, host: "zfw.liaocheng.gov.cn"),
    .init(region: "371500", unit: "聊城职业技术学院", name: "聊城职业技术学院网站", category: .institution, host: "lcpt.edu.cn", alias: "zsjyw.lcvtc.edu.cn"),
    .init(region: "371500", unit: "聊城大学", name: "聊城大学网站", category: .institution, host: "lctu.edu.cn", third: true),
    .init(region: "371524", unit: "东阿阿胶股份有限公司", name: "东阿阿胶股份有限公司网站", category: .enterprise, host: "www.dongeejiao.com"),
  ]
}
