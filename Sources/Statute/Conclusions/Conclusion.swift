/// The conclusion of a level assessment (等级测评结论), a word of one scale and never translated into another.
public enum Conclusion: String, Vocabulary {
  case conforming
  case basicallyConforming = "basically_conforming"
  case nonConforming = "non_conforming"
  case excellent, good, medium, poor

  public var scale: ConclusionScale {
    switch self {
    case .conforming, .basicallyConforming, .nonConforming: .conformity
    case .excellent, .good, .medium, .poor: .merit
    }
  }

  public var term: String {
    switch self {
    case .conforming: "符合"
    case .basicallyConforming: "基本符合"
    case .nonConforming: "不符合"
    case .excellent: "优"
    case .good: "良"
    case .medium: "中"
    case .poor: "差"
    }
  }
}
