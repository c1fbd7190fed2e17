internal import Reports
internal import Statute
internal import Wording

extension RowKind {
  /// What the list behind a number says of each of its rows.
  var shown: [(key: String, head: String)] {
    switch self {
    case .site:
      [
        ("number", say("网站编号", "Number")), ("region_name", say("统计归属", "Region")), ("unit_name", say("主办单位", "Unit")),
        ("name", say("网站名称", "Name")),
        ("main_domain", say("主域名", "Domain")), ("missing", say("未完成事项", "Missing")),
      ]
    case .finding:
      [
        ("number", say("编号", "Number")), ("region_name", say("地区", "Region")), ("unit_name", say("单位", "Unit")),
        ("site_name", say("网站", "Site")),
        ("severity", say("等级", "Severity")), ("due_on", say("整改时限", "Due")), ("status", say("状态", "Status")),
      ]
    case .object, .unit: [("region", say("地区", "Region")), ("name", say("名称", "Name"))]
    case .correction:
      [
        ("number", say("更正号", "Number")), ("kind", say("事项", "Kind")), ("subject", say("主体", "Subject")),
        ("reason", say("更正原因", "Reason")),
        ("recorded_by", say("更正人", "By")), ("recorded_on", say("更正时间", "Recorded")),
      ]
    case .act, .incident, .tally: [("region", say("地区", "Region")), ("category", say("单位类别", "Category"))]
    }
  }
}

extension Reports.Cell {
  /// As a terminal or CSV shows it.
  var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): flag ? "是" : "否"
    case .particulars(let particulars):
      particulars.map { $0.place + $0.name + ($0.value.isEmpty ? "" : "=" + $0.value) }.joined(separator: "; ")
    }
  }
}
