extension FormTable {
  /// 备案表（2025版）表五, of the second level and above.
  // swift-format-ignore
  static let materials2025 = FormTable("表五", "materials", "提交材料情况", when: .levelAtLeast(.two),
    material("01", "topology",     "网络拓扑结构及说明"),
    material("02", "organisation", "网络安全组织架构及管理制度清单"),
    material("03", "design",       "网络安全建设设计方案或整改设计方案"),
    material("04", "products",     "网络安全专用产品清单及相关证明"),
    material("05", "services",     "使用的安全服务清单"),
    material("06", "guidance",     "行业主管部门指导定级文件"))

  /// 有/无, and the name of what there is.
  static func material(_ number: String, _ id: String, _ term: String) -> [FormField] {
    [
      .init(number, id, term, .haveNot),
      .init(number, "\(id)_document", "\(term)：附件名称", .attachment, when: .yes(id)),
    ]
  }
}
