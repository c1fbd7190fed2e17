/// Rows of ledgers made by chance, each lawful by itself and of one mind with the others.
enum Sample {
  static func rows(_ count: Int, using dice: inout Dice) -> [[String: String]] {
    (0..<count).map { row($0, using: &dice) }
  }

  private static func row(_ number: Int, using dice: inout Dice) -> [String: String] {
    func flip() -> Bool { Bool.random(using: &dice) }
    let unit = number / 3
    var row = [
      "统计归属": ["市直", "冠县", "371522", "高新区"].randomElement(using: &dice)!,
      "单位类别": ["党政机关", "事业单位"].randomElement(using: &dice)!, "主办单位": "第\(unit)单位", "网站名称": "第\(number)网站",
      "运行状态": ["在运行", "临时停止", "关停", "迁移", ""].randomElement(using: &dice)!,
    ]
    if Int.random(in: 0..<8, using: &dice) > 0 { row["主域名"] = "s\(number).lc.gov.cn" }
    if flip() { row["其他域名"] = "t\(number).cn、u\(number).cn" }
    if flip() { row["上线日期"] = ["2012.3.5", "2014-01-02", "2016-02-01"].randomElement(using: &dice)! }
    if row["运行状态"] == "关停" || row["运行状态"] == "迁移" {
      row["关停/迁移日期"] = flip() ? "2016-04-0\(Int.random(in: 1...9, using: &dice))" : ""
    }
    if flip() { row["ICP备案号"] = "鲁ICP备1234567\(number % 10)号-1" }
    if flip() { (row["复核结论"], row["复核日期"]) = (flip() ? "通过" : "未通过", flip() ? "2015-12-10" : "") }
    if flip() { row["标识加挂日期"] = flip() ? "2015-12-20" : "√" }
    if flip() {
      row["定级对象"] = "第\(number)系统"
      row["等级"] = flip() ? "二级" : "S3A2G3"
      row["定级日期"] = flip() ? "2015-12-01" : ""
      if flip() { (row["备案证明编号"], row["备案日期"]) = ("37150012345-\(15_000 + number)", flip() ? "2015-12-30" : "") }
      if flip() { (row["测评机构"], row["报告日期"], row["结论"]) = ("测评\(number % 2)", "2016-03-01", "符合") }
    }
    if flip() { row["责任书"] = "已签订" }
    if flip() { (row["联系人"], row["联系电话"]) = ("张三", "0635-8212345") }
    return row
  }

  /// The same rows a while later: some went on, some were put right, some were cleared.
  static func changed(_ rows: [[String: String]], using dice: inout Dice) -> [[String: String]] {
    rows.map { row in
      var row = row
      switch Int.random(in: 0..<6, using: &dice) {
      case 0 where row["结论"] != nil: (row["报告日期"], row["结论"]) = ("2016-05-05", "基本符合")
      case 1 where row["等级"] != nil: row["等级"] = "三级"
      case 2: row["联系人"] = "李四"
      case 3: row["ICP备案号"] = ""
      case 4 where row["主域名"] != nil: row["其他域名"] = "v\(row["主域名"] ?? "").cn"
      default: break
      }
      return row
    }
  }
}
