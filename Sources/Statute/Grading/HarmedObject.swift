/// What is harmed when an object is damaged (受侵害客体); GB/T 22240-2020 4.2.
public enum HarmedObject: String, Vocabulary {
  case citizen, society, state

  public var term: String {
    switch self {
    case .citizen: "公民、法人和其他组织的合法权益"
    case .society: "社会秩序、公共利益"
    case .state: "国家安全"
    }
  }
}
