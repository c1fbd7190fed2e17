/// A step of grading (定级步骤) and of whom it is asked; GB/T 22240-2020 4.4, 7, 公通字〔2007〕43号 第十条.
public enum GradingStep: String, Vocabulary {
  case identified, proposed
  case expertReview = "expert_review"
  case departmentApproval = "department_approval"
  case policeReview = "police_review"

  /// How far a level is asked for it.
  public enum Demand: String, Vocabulary {
    case required
    /// Only where there is a department in charge (行业主管部门).
    case ifOverseen = "if_overseen"
    case notRequired = "not_required"

    public var term: String {
      switch self {
      case .required: "应当"
      case .ifOverseen: "有主管部门的应当"
      case .notRequired: "不要求"
      }
    }
  }

  /// What each step asks of the first to the fifth level, edition by edition.
  // swift-format-ignore
  public static let demands = Dated<[GradingStep: [Demand]]>(
    .since(2007, 6, 22, [
      .identified:         [.required,    .required,    .required,    .required,    .required],
      .proposed:           [.required,    .required,    .required,    .required,    .required],
      .expertReview:       [.notRequired, .notRequired, .notRequired, .required,    .required],
      .departmentApproval: [.notRequired, .ifOverseen,  .ifOverseen,  .ifOverseen,  .ifOverseen],
      .policeReview:       [.notRequired, .required,    .required,    .required,    .required],
    ], .measures("第十条、第十五条")),
    .since(2020, 11, 1, [
      .identified:         [.required,    .required,    .required,    .required,    .required],
      .proposed:           [.required,    .required,    .required,    .required,    .required],
      .expertReview:       [.notRequired, .required,    .required,    .required,    .required],
      .departmentApproval: [.notRequired, .ifOverseen,  .ifOverseen,  .ifOverseen,  .ifOverseen],
      .policeReview:       [.notRequired, .required,    .required,    .required,    .required],
    ], .grading2020("4.4、7"))
  )

  /// What the law of a day asks of a level; nil before the first rule.
  public func demand(at level: Level, on day: Day) -> Demand? {
    GradingStep.demands[on: day]?[self]?[level.rawValue - 1]
  }

  public var term: String {
    switch self {
    case .identified: "确定定级对象"
    case .proposed: "初步确定等级"
    case .expertReview: "专家评审"
    case .departmentApproval: "主管部门核准"
    case .policeReview: "公安机关备案审核"
    }
  }
}
