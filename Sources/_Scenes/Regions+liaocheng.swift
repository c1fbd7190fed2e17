public import Statute

extension Regions {
  // swift-format-ignore
  /// The thirteen regions of 聊城市 behind its twelve rows, which the product ships as a file. The three zones lie inside
  /// 371502, have no code of GB/T 2260, and their sites are not counted with 东昌府区.
  public static let liaocheng = Regions(
    city: "371500",
    cityName: "聊城市",
    all: [
      Region(0, "371500", "聊城市市直", "市直", .municipal, parent: nil,
             source: "市直部门、市属事业单位、市属国有企业", aliases: ["聊城市", "聊城市本级", "市本级", "聊城市直"]),
      Region(1, "371502", "东昌府区", "东昌府", .district, since: Day(1997, 8, 29), source: "国函〔1997〕82号"),
      Region(2, "371523", "茌平县", "茌平", .county, until: Day(2019, 8, 1), successor: "371503",
             source: "国函〔2019〕60号"),
      Region(2, "371503", "茌平区", "茌平", .district, since: Day(2019, 8, 2),
             source: "国函〔2019〕60号 鲁政字〔2019〕147号"),
      Region(3, "371581", "临清市", "临清", .countyCity, source: "省辖县级市，聊城市代管"),
      Region(4, "371525", "冠县", "冠县", .county),
      Region(5, "371522", "莘县", "莘县", .county),
      Region(6, "371521", "阳谷县", "阳谷", .county),
      Region(7, "371524", "东阿县", "东阿", .county),
      Region(8, "371526", "高唐县", "高唐", .county),
      Region(9, "LC-JKQ", "聊城经济技术开发区", "经开区", .developmentZone,
             aliases: ["聊城经开区", "经济技术开发区", "聊城经济开发区", "开发区", "聊城开发区"]),
      Region(10, "LC-GXQ", "聊城高新技术产业开发区", "高新区", .developmentZone,
             aliases: ["聊城高新区", "高新技术产业开发区"]),
      Region(11, "LC-DJQ", "聊城江北水城旅游度假区", "度假区", .developmentZone,
             aliases: ["聊城度假区", "江北水城旅游度假区", "旅游度假区", "江北水城度假区"]),
    ],
    former: [
      FormerCode(code: "372500", name: "聊城地区", until: Day(1997, 8, 28), successor: "371500"),
      FormerCode(code: "372501", name: "聊城市（县级）", until: Day(1997, 8, 28), successor: "371502"),
      FormerCode(code: "372524", name: "茌平县", until: Day(1997, 8, 28), successor: "371523"),
    ])
}

extension Region {
  /// One of 聊城市.
  fileprivate init(
    _ order: Int, _ code: String, _ name: String, _ shortName: String, _ kind: RegionKind, since: Day? = nil,
    until: Day? = nil, parent: String? = "371500", successor: String? = nil, source: String = "",
    aliases: [String] = []
  ) {
    self.init(
      order: order, code: code, name: name, shortName: shortName, kind: kind, since: since, until: until,
      parent: parent, successor: successor, source: source, aliases: aliases)
  }
}
