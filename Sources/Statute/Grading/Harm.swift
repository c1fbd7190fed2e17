/// How far it is harmed (侵害程度); GB/T 22240-2020 4.3.
public enum Harm: String, Vocabulary {
  case general, serious, grave

  public var term: String {
    switch self {
    case .general: "一般损害"
    case .serious: "严重损害"
    case .grave: "特别严重损害"
    }
  }
}
