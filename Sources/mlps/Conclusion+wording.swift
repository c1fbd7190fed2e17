import Statute

extension Conclusion {
  /// The official word with what it means in English.
  var glossed: String {
    let gloss =
      switch self {
      case .conforming: "conforming"
      case .basicallyConforming: "basically conforming"
      case .nonConforming: "not conforming"
      case .excellent: "excellent"
      case .good: "good"
      case .medium: "medium"
      case .poor: "poor"
      }
    return "\(term) (\(gloss))"
  }
}

extension AssessmentFigures.Figure {
  var term: String {
    switch self {
    case .rate: "符合率"
    case .score: "综合得分"
    case .high: "高风险问题数"
    case .medium: "中风险问题数"
    case .major: "重大风险隐患数"
    }
  }

  var english: String {
    switch self {
    case .rate: "the compliance rate"
    case .score: "the score"
    case .high: "the number of high-risk problems"
    case .medium: "the number of medium-risk problems"
    case .major: "the number of major hazards"
    }
  }
}
