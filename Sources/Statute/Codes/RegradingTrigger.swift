/// What makes an object be graded, filed or assessed again (重新定级、变更备案触发情形); `domain.md` §2.7.
public enum RegradingTrigger: String, Vocabulary {
  case scopeChanged = "scope_changed"
  case levelInaccurate = "level_inaccurate"
  case merged, split
  case migrated
  case unitChanged = "unit_changed"
  case formChanged = "form_changed"
  case majorChange = "major_change"
  case levelChanged = "level_changed"
  case testFinding = "test_finding"

  /// What follows from it.
  public enum Effect: String, Vocabulary {
    case regrade
    /// Only where what is harmed, or how far, may change.
    case regradeIfHarmChanges = "regrade_if_harm_changes"
    case refile
    case newAssessment = "new_assessment"

    public var term: String {
      switch self {
      case .regrade: "重新定级"
      case .regradeIfHarmChanges: "受侵害客体或侵害程度可能变化的，重新定级"
      case .refile: "变更或重新备案"
      case .newAssessment: "重新测评"
      }
    }
  }

  public var term: String {
    switch self {
    case .scopeChanged: "业务信息或系统服务范围变化，可能影响受侵害客体或侵害程度"
    case .levelInaccurate: "公安机关审核认为定级不准"
    case .merged: "定级对象合并"
    case .split: "定级对象拆分"
    case .migrated: "迁移上云或迁移平台"
    case .unitChanged: "责任单位变更"
    case .formChanged: "标准或备案表改版"
    case .majorChange: "重大变更"
    case .levelChanged: "安全保护等级变更"
    case .testFinding: "测评发现定级不合理"
    }
  }

  public var effects: [Effect] {
    switch self {
    case .scopeChanged: [.regrade]
    case .levelInaccurate: [.regrade, .refile]
    case .merged, .split, .migrated, .unitChanged: [.regradeIfHarmChanges, .refile]
    case .formChanged: [.refile]
    case .majorChange: [.newAssessment]
    case .levelChanged: [.refile, .newAssessment]
    case .testFinding: [.regrade]
    }
  }

  public var basis: Basis {
    switch self {
    case .scopeChanged: .grading2020("8")
    case .levelInaccurate: .measures("第十七条")
    case .merged, .split, .migrated, .unitChanged: .practice("变更备案")
    case .formChanged: .letter1846("Q1")
    case .majorChange, .levelChanged: .requirements("8.1.9.9 b")
    case .testFinding: .practice("测评机构建议重新定级")
    }
  }
}
