extension FormTable {
  /// 备案表（2007版）表四, of the third level and above; what is not there yet follows within `TimeLimit.tableFour`.
  // swift-format-ignore
  static let materials2007 = FormTable("表四", "materials", "第三级以上信息系统提交材料情况", when: .levelAtLeast(.three),
    material("01", "topology",     "系统拓扑结构及说明"),
    material("02", "organisation", "系统安全组织机构及管理制度"),
    material("03", "design",       "系统安全保护设施设计实施方案或改建实施方案"),
    material("04", "products",     "系统使用的安全产品清单及认证、销售许可证明"),
    material("05", "assessment",   "系统等级测评报告"),
    material("06", "opinion",      "专家评审意见"),
    material("07", "approval",     "上级主管部门审批意见"))
}
