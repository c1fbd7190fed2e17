extension FilingForm {
  /// What is asked of an object of this level, in the order of the form; nothing of the first.
  public func materials(at level: Level) -> [FilingMaterial] { materials.filter { $0.from <= level } }

  /// Every material of the edition. Experts and department are a matter of the grading, so that a filing renewed at the same
  /// level (1846 Q2) or of a unit without a department lacks nothing.
  // swift-format-ignore
  public var materials: [FilingMaterial] {
    switch self {
    case .of2007: [
      .init("系统定级报告",                             "grading.report",         from: .two,   owedFrom: .two,               .measures("第十五条")),
      .init("系统拓扑结构及说明",                       "materials.topology",     from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("系统安全组织机构及管理制度",               "materials.organisation", from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("系统安全保护设施设计实施方案或改建实施方案", "materials.design",     from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("系统使用的安全产品清单及认证、销售许可证明", "materials.products",   from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("系统等级测评报告",                         "materials.assessment",   from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("专家评审意见",                             "materials.opinion",      from: .three, owedFrom: .three, .measures("第十六条"), owed: .within(.tableFour)),
      .init("上级主管部门审批意见",                     "materials.approval",     from: .three,                                      .measures("第十六条")),
    ]
    case .of2025: [
      .init("定级报告",                           "grading.report",         from: .two, owedFrom: .two,   Basis(.filingForm2025, "表三")),
      .init("专家评审意见",                       "grading.reviewed",       from: .two,                   Basis(.filingForm2025, "表三")),
      .init("上级行业主管部门审核意见",           "grading.approved",       from: .two,                   Basis(.filingForm2025, "表三")),
      .init("网络拓扑结构及说明",                 "materials.topology",     from: .two, owedFrom: .three, .measures("第十六条")),
      .init("网络安全组织架构及管理制度清单",     "materials.organisation", from: .two, owedFrom: .three, .measures("第十六条")),
      .init("网络安全建设设计方案或整改设计方案", "materials.design",       from: .two, owedFrom: .three, .measures("第十六条")),
      .init("网络安全专用产品清单及相关证明",     "materials.products",     from: .two, owedFrom: .three, .measures("第十六条")),
      .init("使用的安全服务清单",                 "materials.services",     from: .two,                   Basis(.filingForm2025, "表五")),
      .init("行业主管部门指导定级文件",           "materials.guidance",     from: .two,                   Basis(.filingForm2025, "表五")),
    ]
    }
  }
}
