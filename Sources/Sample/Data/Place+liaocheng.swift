extension Place {
  /// The rows of Liaocheng in their official order; the paces are made up.
  // swift-format-ignore
  static let liaocheng: [Place] = [
    Place(code: "371500", name: "聊城市市直", prefix: "聊城市", zone: "liaocheng.gov.cn", pinyin: "lc", sites: 132, pace: [16, 52, 91]),
    Place(code: "371502", name: "东昌府区", prefix: "东昌府区", zone: "dongchangfu.gov.cn", pinyin: "dongchangfu", sites: 66, pace: [14, 50, 89]),
    Place(code: "371523", name: "茌平县", prefix: "茌平县", zone: "chiping.gov.cn", pinyin: "chiping", sites: 58, pace: [22, 64, 97]),
    Place(code: "371581", name: "临清市", prefix: "临清市", zone: "linqing.gov.cn", pinyin: "linqing", sites: 58, pace: [12, 53, 90]),
    Place(code: "371525", name: "冠县", prefix: "冠县", zone: "guanxian.gov.cn", pinyin: "guanxian", sites: 50, pace: [6, 38, 82]),
    Place(code: "371522", name: "莘县", prefix: "莘县", zone: "sdsx.gov.cn", pinyin: "shenxian", sites: 53, pace: [4, 27, 67]),
    Place(code: "371521", name: "阳谷县", prefix: "阳谷县", zone: "yanggu.gov.cn", pinyin: "yanggu", sites: 50, pace: [12, 50, 91]),
    Place(code: "371524", name: "东阿县", prefix: "东阿县", zone: "sdde.gov.cn", pinyin: "donge", sites: 42, pace: [20, 57, 95]),
    Place(code: "371526", name: "高唐县", prefix: "高唐县", zone: "gaotang.gov.cn", pinyin: "gaotang", sites: 46, pace: [9, 55, 94]),
    Place(code: "LC-JKQ", name: "聊城经济技术开发区", prefix: "聊城经济技术开发区", zone: "jkq.liaocheng.gov.cn", pinyin: "lcjkq", sites: 13, pace: [15, 54, 92]),
    Place(code: "LC-GXQ", name: "聊城高新技术产业开发区", prefix: "聊城高新技术产业开发区", zone: "gxq.liaocheng.gov.cn", pinyin: "lcgxq", sites: 11, pace: [27, 64, 100]),
    Place(code: "LC-DJQ", name: "聊城江北水城旅游度假区", prefix: "聊城江北水城旅游度假区", zone: "djq.liaocheng.gov.cn", pinyin: "lcdjq", sites: 9, pace: [0, 25, 67]),
  ]
}
