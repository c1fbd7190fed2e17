extension FormTable {
  /// 备案表（2007版）表二.
  // swift-format-ignore
  static let object2007 = FormTable("表二", "object", "信息系统情况", [
    .init("01", "name",              "系统名称",           .text),
    .init("02", "number",            "系统编号",           .text, .optional),
    .init("03", "business",          "业务类型",
          .code(.numbered(["1": "生产作业", "2": "指挥调度", "3": "管理控制", "4": "内部办公", "5": "公众服务", "9": "其他"]))),
    .init("03", "business_other",    "业务类型：其他",     .text, when: .picked("business", ["9"])),
    .init("03", "description",       "业务描述",           .lines),
    .init("04", "scope",             "服务范围",           .code(.scope)),
    .init("04", "scope_count",       "服务范围：跨几个",   .count, when: .picked("scope", ["11", "21"])),
    .init("04", "scope_other",       "服务范围：其它",     .text, when: .picked("scope", ["99"])),
    .init("04", "users",             "服务对象",           .code(.users)),
    .init("04", "users_other",       "服务对象：其他",     .text, when: .picked("users", ["9"])),
    .init("05", "coverage",          "覆盖范围",           .code(.coverage)),
    .init("05", "coverage_other",    "覆盖范围：其他",     .text, when: .picked("coverage", ["9"])),
    .init("05", "network",           "网络性质",           .code(.network)),
    .init("05", "network_other",     "网络性质：其他",     .text, when: .picked("network", ["9"])),
    .init("06", "connections",       "系统互联情况",
          .codes(.numbered(["1": "与其他行业系统连接", "2": "与本行业其他单位系统连接", "3": "与本单位其他系统连接", "9": "其它"]))),
    .init("06", "connections_other", "系统互联情况：其它", .text, when: .picked("connections", ["9"])),
  ],
    product("security",  "安全专用产品"), product("network", "网络产品"), product("systems", "操作系统"),
    product("databases", "数据库"), product("servers", "服务器"),
    [.init("07", "product_other_name", "关键产品使用情况：其他产品名称", .text, .optional)],
    product("other",     "其他", .optional),
    service("assessment", "等级测评"), service("risk", "风险评估"), service("recovery", "灾难恢复"),
    service("response",   "应急响应"), service("integration", "系统集成"), service("consulting", "安全咨询"),
    service("training",   "安全培训"),
    [.init("08", "service_other_name", "系统采用服务情况：其他服务名称", .text, .optional)],
    service("other",      "其他", .optional),
  [
    .init("09", "tester",            "等级测评单位名称",   .text, when: .yes("service_assessment")),
    .init("10", "in_use_since",      "何时投入运行使用",   .date(ahead: true)),
    .init("11", "is_part",           "系统是否是分系统",   .yesNo),
    .init("12", "superior_name",     "上级系统名称",       .text, when: .yes("is_part")),
    .init("13", "superior_unit",     "上级系统所属单位名称", .text, when: .yes("is_part")),
  ])

  /// A line of 07: how many, and how much of it is home-made.
  private static func product(_ id: String, _ term: String, _ need: FormField.Need = .required) -> [FormField] {
    let label = "关键产品使用情况：\(term)"
    return [
      .init("07", "product_\(id)", "\(label)：数量", .count, need),
      .init(
        "07", "product_\(id)_home", "\(label)：使用国产品率", .code(.worded("全部使用", "全部未使用", "部分使用")),
        .optional),
      .init(
        "07", "product_\(id)_percent", "\(label)：国产品率（%）", .percent,
        when: .picked("product_\(id)_home", ["部分使用"])),
    ]
  }

  /// A line of 08: whether it is bought, and of whom.
  private static func service(_ id: String, _ term: String, _ need: FormField.Need = .required) -> [FormField] {
    let label = "系统采用服务情况：\(term)"
    return [
      .init("08", "service_\(id)", label, .haveNot, need),
      .init(
        "08", "service_\(id)_by", "\(label)：服务责任方类型", .code(.worded("本行业（单位）", "国内其他服务商", "国外服务商")),
        when: .yes("service_\(id)")),
    ]
  }
}
