extension FormTable {
  /// 备案表（2007版）封面.
  // swift-format-ignore
  static let cover2007 = FormTable("封面", "cover", "封面", [
    // The police fill in the number and their own name.
    .init("", "number",    "备案表编号",   .digits(11), .optional),
    .init("", "unit",      "备案单位",     .text),
    .init("", "authority", "主管部门",     .text, .optional),
    .init("", "organ",     "受理备案单位", .text, .optional),
  ])
}
