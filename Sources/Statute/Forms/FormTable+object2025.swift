extension FormTable {
  /// 备案表（2025版）表二. Options without a number of their own are stored by their words (U-07).
  // swift-format-ignore
  static let object2025 = FormTable("表二", "object", "定级对象情况", [
    .init("01", "name",               "定级对象名称",           .text),
    .init("01", "number",             "定级对象编号",           .digits(5), .optional),
    // One of the two programs that agree on the rest has this.
    .init("02", "state",              "运行状态",               .code(.worded("在建设", "已运行")), .optional),
    .init("03", "kind",               "定级对象类型",           .codes(.worded("通信网络设施", "信息系统", "数据资源"))),
    .init("03", "technologies",       "信息系统采用的技术",
          .codes(.worded("云计算技术", "移动互联技术", "物联网技术", "工业控制技术", "大数据技术", "其他")), .optional,
          when: .picked("kind", ["信息系统"])),
    .init("03", "technologies_other", "信息系统采用的技术：其他", .text, when: .picked("technologies", ["其他"])),
    .init("04", "business",           "业务类型",               .code(.worded("生产作业", "指挥调度", "内部办公", "公众服务", "其他"))),
    .init("04", "business_code",      "业务类型代码",           .text, .optional),
    .init("04", "business_other",     "业务类型：其他",         .text, when: .picked("business", ["其他"])),
    .init("05", "description",        "业务描述",               .lines),
    .init("06", "scope",              "服务范围",               .code(.scope)),
    .init("06", "scope_count",        "服务范围：跨几个",       .count, when: .picked("scope", ["11", "21"])),
    .init("06", "scope_other",        "服务范围：其它",         .text, when: .picked("scope", ["99"])),
    .init("07", "users",              "服务对象",               .code(.users)),
    .init("07", "users_other",        "服务对象：其他",         .text, when: .picked("users", ["9"])),
    .init("08", "coverage",           "网络平台：部署范围",     .code(.coverage)),
    .init("08", "coverage_other",     "网络平台：部署范围：其他", .text, when: .picked("coverage", ["9"])),
    .init("09", "network",            "网络平台：网络性质",     .code(.network)),
    .init("09", "network_other",      "网络平台：网络性质：其他", .text, when: .picked("network", ["9"])),
    .init("09", "addresses",          "源站IP地址范围",         .lines, when: .picked("network", ["2"])),
    .init("09", "domains",            "域名",                   .identifiers(.domain), when: .picked("network", ["2"])),
    .init("09", "protocols",          "主要协议/端口",          .lines, when: .picked("network", ["2"])),
    .init("10", "connections",        "网络互联情况",
          .codes(.worded("与其他行业系统连接", "与本行业其他单位系统连接", "与本单位其他系统连接", "其它"))),
    .init("10", "connections_code",   "网络互联情况代码",       .text, .optional),
    .init("10", "connections_other",  "网络互联情况：其它",     .text, when: .picked("connections", ["其它"])),
    .init("11", "in_use_since",       "何时投入运行使用",       .date(ahead: true), .requiredIf(.not(.picked("state", ["在建设"])))),
    .init("12", "is_part",            "定级对象是否是分系统",   .yesNo),
    .init("12", "superior_name",      "上级系统名称",           .text, when: .yes("is_part")),
    .init("12", "superior_unit",      "上级系统所属单位名称",   .text, when: .yes("is_part")),
  ])
}
