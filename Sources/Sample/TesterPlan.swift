import Casework
import Statute

/// A tester of the sample (测评机构).
struct TesterPlan {
  let id: TesterID
  let name: String
  let from: Day
  let through: Day
  var suspended: ClosedRange<Day>?

  // swift-format-ignore
  static let table: [(name: String, from: Day, through: Day, suspended: ClosedRange<Day>?)] = [
    ("山东示例甲信息安全测评有限公司", Day(2013, 6, 1), Day(2016, 12, 31), nil),
    ("山东示例乙网络安全测评中心", Day(2014, 1, 1), Day(2016, 12, 31), nil),
    ("山东示例丙等级保护测评有限公司", Day(2013, 3, 1), Day(2017, 2, 28), nil),
    ("济南示例丁信息技术测评有限公司", Day(2012, 9, 1), Day(2016, 8, 31), nil),
    ("青岛示例戊安全技术服务有限公司", Day(2013, 9, 1), Day(2016, 8, 31), nil),
    ("德州示例己信息测评有限公司", Day(2014, 4, 1), Day(2017, 3, 31), Day(2016, 2, 15)...Day(2016, 5, 31)),
    ("河北示例庚信息安全测评有限公司", Day(2013, 1, 1), Day(2015, 12, 31), nil),
  ]
  /// Those in good standing throughout.
  static let sound = 0...4
  static let suspended = 5
  static let lapsed = 6
}
