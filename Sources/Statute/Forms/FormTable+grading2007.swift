extension FormTable {
  /// 备案表（2007版）表三.
  // swift-format-ignore
  static let grading2007 = FormTable("表三", "grading", "定级情况", [
    .init("01", "business",          "确定业务信息安全保护等级", .code(.levels)),
    .init("01", "service",           "确定系统服务安全保护等级", .code(.levels)),
    .init("01", "level",             "信息系统安全保护等级",     .code(.levels)),
    .init("02", "graded_on",         "定级时间",                 .date(ahead: false)),
    .init("03", "reviewed",          "专家评审情况",             .flag(yes: "已评审", no: "未评审")),
    .init("04", "department",        "是否有主管部门",           .haveNot),
    .init("05", "department_name",   "主管部门名称",             .text, when: .yes("department")),
    .init("06", "approved",          "主管部门审批定级情况",     .flag(yes: "已审批", no: "未审批"), when: .yes("department")),
    .init("07", "report",            "系统定级报告",             .haveNot),
    .init("07", "report_document",   "系统定级报告附件名称",     .attachment, when: .yes("report")),
    .init("",   "filled_by",         "填表人",                   .text),
    .init("",   "filled_on",         "填表日期",                 .date(ahead: false)),
  ])
}
