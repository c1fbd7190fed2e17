extension FormTable {
  /// 备案表（2025版）表三.
  // swift-format-ignore
  static let grading2025 = FormTable("表三", "grading", "定级情况", [
    .init("01", "business",             "确定业务信息安全保护等级",   .codes(.impacts2025)),
    .init("02", "service",              "确定系统服务安全保护等级",   .codes(.impacts2025)),
    .init("03", "level",                "定级对象安全保护等级",       .code(.levels)),
    .init("04", "graded_on",            "定级时间",                   .date(ahead: false)),
    .init("05", "report",               "定级报告",                   .haveNot),
    .init("05", "report_document",      "定级报告附件名称",           .attachment, when: .yes("report")),
    .init("06", "reviewed",             "专家评审情况",               .flag(yes: "已评审", no: "未评审")),
    .init("06", "review_document",      "专家评审附件名称",           .attachment, when: .yes("reviewed")),
    .init("07", "department",           "是否有上级行业主管部门",     .haveNot),
    .init("08", "department_name",      "上级行业主管部门名称",       .text, when: .yes("department")),
    .init("09", "approved",             "上级行业主管部门审核定级情况", .flag(yes: "已审核", no: "未审核"), when: .yes("department")),
    .init("09", "approval_document",    "上级行业主管部门审核附件名称", .attachment, when: .yes("approved")),
    .init("10", "filled_by",            "填表人",                     .text),
    .init("11", "filled_on",            "填表日期",                   .date(ahead: false)),
  ])
}

extension FormCodes {
  /// The nine options of each dimension, stored as `Impact` writes them.
  // swift-format-ignore
  static let impacts2025 = FormCodes.numbered([
    "citizen:general": "仅对公民、法人和其他组织的合法权益造成一般损害",
    "citizen:serious": "对公民、法人和其他组织的合法权益造成严重损害",
    "citizen:grave":   "对公民、法人和其他组织的合法权益造成特别严重损害",
    "society:general": "对社会秩序和公共利益造成一般损害",
    "society:serious": "对社会秩序和公共利益造成严重损害",
    "society:grave":   "对社会秩序和公共利益造成特别严重损害",
    "state:general":   "对国家安全或地区安全、国计民生造成一般损害",
    "state:serious":   "对国家安全或地区安全、国计民生造成严重损害",
    "state:grave":     "对国家安全或地区安全、国计民生造成特别严重损害",
  ])
}
