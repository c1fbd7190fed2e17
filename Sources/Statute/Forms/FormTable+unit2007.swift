extension FormTable {
  /// 备案表（2007版）表一.
  // swift-format-ignore
  static let unit2007 = FormTable("表一", "unit", "单位基本情况", sums: [
    FormSum("objects", ["objects_two", "objects_three", "objects_four", "objects_five"]),
  ], [
    .init("01", "name",              "单位名称",               .text),
    .init("02", "address",           "单位地址",               .text),
    .init("03", "postcode",          "邮政编码",               .identifier(.postcode)),
    .init("04", "region",            "行政区划代码",           .identifier(.region)),
    .init("05", "head_name",         "单位负责人姓名",         .text),
    .init("05", "head_title",        "单位负责人职务/职称",    .text),
    .init("05", "head_phone",        "单位负责人办公电话",     .identifier(.landline), .optional),
    .init("05", "head_email",        "单位负责人电子邮件",     .identifier(.email), .optional),
    .init("06", "security_department", "责任部门",             .text),
    .init("07", "security_name",     "责任部门联系人姓名",     .text),
    .init("07", "security_title",    "责任部门联系人职务/职称", .text),
    .init("07", "security_phone",    "责任部门联系人办公电话", .identifier(.landline), .optional),
    .init("07", "security_mobile",   "责任部门联系人移动电话", .identifier(.mobile)),
    .init("07", "security_email",    "责任部门联系人电子邮件", .identifier(.email), .optional),
    .init("08", "affiliation",       "隶属关系",               .code(.affiliations)),
    .init("08", "affiliation_other", "隶属关系：其他",         .text, when: .picked("affiliation", ["9"])),
    .init("09", "kind",              "单位类型",               .code(.unitKinds)),
    .init("09", "kind_other",        "单位类型：其他",         .text, when: .picked("kind", ["9"])),
    .init("10", "industry",          "行业类别",               .code(.industries(of: .of2007))),
    .init("10", "industry_other",    "行业类别：其他",         .text, when: .picked("industry", ["99"])),
    .init("11", "objects",           "信息系统总数",           .count),
    .init("12", "objects_two",       "第二级信息系统数",       .count),
    .init("13", "objects_three",     "第三级信息系统数",       .count),
    .init("14", "objects_four",      "第四级信息系统数",       .count),
    .init("15", "objects_five",      "第五级信息系统数",       .count),
  ])
}
