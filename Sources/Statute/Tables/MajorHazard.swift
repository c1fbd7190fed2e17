/// A trigger of a major hazard (重大风险隐患触发项); 测评报告模板（2025版）附录G, judged by 相关性, 严重性 and 高发性 (1846 Q19).
public struct MajorHazard: Hashable, Sendable {
  public let code: String
  public let term: String
  /// Of the comprehensive kind (综合类), arising from several problems together.
  public let comprehensive: Bool

  init(_ code: String, _ term: String, comprehensive: Bool = false) {
    self.code = code
    self.term = term
    self.comprehensive = comprehensive
  }

  public static let inForce = Dated<[MajorHazard]>(
    .since(2025, 3, 20, of2025, Basis(.reportTemplate2025, "附录G"))
  )
}
