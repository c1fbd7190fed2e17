public import Statute

/// The grade of an assessor's certificate (等级测评师级别), lowest first.
public enum AssessorGrade: String, Vocabulary {
  case junior, middle, senior

  public var term: String {
    switch self {
    case .junior: "初级"
    case .middle: "中级"
    case .senior: "高级"
    }
  }
}
