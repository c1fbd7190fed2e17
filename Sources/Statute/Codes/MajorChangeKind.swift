/// A major change of a site or object (重大变更类型).
public enum MajorChangeKind: String, Vocabulary {
  case newFunction = "new_function"
  case migration, merger
  case unitChange = "unit_change"
  case networkChange = "network_change"
  case levelChange = "level_change"

  public var term: String {
    switch self {
    case .newFunction: "新增栏目或功能"
    case .migration: "迁移"
    case .merger: "合并"
    case .unitChange: "责任单位变更"
    case .networkChange: "网络结构变更"
    case .levelChange: "安全保护等级变更"
    }
  }

  /// An assessment by an accredited tester is due at once. Who answers for a system says nothing of the system, and a new
  /// column is evaluated (安全评估), not assessed.
  public var callsForAssessment: Bool {
    switch self {
    case .migration, .merger, .networkChange, .levelChange: true
    case .newFunction, .unitChange: false
    }
  }

  /// A security evaluation (安全评估) is due before it goes live.
  public var callsForEvaluation: Bool { self == .newFunction }

  /// What it brings about for grading and filing; nil where it brings nothing about.
  public var trigger: RegradingTrigger? {
    switch self {
    case .newFunction: nil
    case .migration: .migrated
    case .merger: .merged
    case .unitChange: .unitChanged
    case .networkChange: .majorChange
    case .levelChange: .levelChanged
    }
  }

  public var basis: Basis {
    switch self {
    case .newFunction: .sites2014("第四部分")
    case .migration, .merger, .networkChange, .levelChange: .requirements("8.1.9.9 b")
    case .unitChange: .practice("变更备案")
    }
  }
}
