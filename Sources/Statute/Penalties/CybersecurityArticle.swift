/// A rule of the Cybersecurity Law by what it says (网络安全法条文), its number changing with the amendment of 2026.
public enum CybersecurityArticle: String, Vocabulary {
  case protectionDuty = "protection_duty"
  case emergencyPlan = "emergency_plan"
  case criticalProtection = "critical_protection"
  case builtInSafety = "built_in_safety"
  case criticalTest = "critical_test"
  case summons
  case penalty

  /// The article by its day; what is shifted by two without being quoted in a source is so from memory.
  public var numbering: Dated<String> {
    func numbers(_ old: String, _ new: String) -> Dated<String> {
      .init(.since(2017, 6, 1, old, .law2017(old)), .since(2026, 1, 1, new, .law2026(new)))
    }
    return switch self {
    case .protectionDuty: numbers("第二十一条", "第二十三条")
    case .emergencyPlan: numbers("第二十五条", "第二十七条")
    case .criticalProtection: numbers("第三十一条", "第三十三条")
    case .builtInSafety: numbers("第三十三条", "第三十五条")
    case .criticalTest: numbers("第三十八条", "第四十条")
    case .summons: numbers("第五十六条", "第五十八条")
    case .penalty: numbers("第五十九条", "第六十一条")
    }
  }

  public var term: String {
    switch self {
    case .protectionDuty: "网络安全等级保护义务"
    case .emergencyPlan: "应急预案"
    case .criticalProtection: "关键信息基础设施保护"
    case .builtInSafety: "三同步"
    case .criticalTest: "关键信息基础设施检测评估"
    case .summons: "约谈"
    case .penalty: "不履行网络安全保护义务的处罚"
    }
  }
}
