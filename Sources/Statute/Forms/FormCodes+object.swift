extension FormCodes {
  // swift-format-ignore
  /// 服务范围, alike on both editions.
  static let scope = numbered([
    "10": "全国", "11": "跨省（区、市）", "20": "全省（区、市）", "21": "跨地（市、区）", "30": "地（市、区）内", "99": "其它",
  ])
  /// 服务对象, alike on both editions.
  static let users = numbered(["1": "单位内部人员", "2": "社会公众人员", "3": "两者均包括", "9": "其他"])
  /// 部署范围、覆盖范围, alike on both editions.
  static let coverage = numbered(["1": "局域网", "2": "城域网", "3": "广域网", "9": "其他"])
  /// 网络性质, alike on both editions.
  static let network = numbered(["1": "业务专网", "2": "互联网", "9": "其他"])
}
