/// A security protection level (安全保护等级), 1 to 5; GB 17859-1999, 公通字〔2007〕43号 第七条.
public enum Level: Int, CaseIterable, Comparable, Hashable, Sendable, Codable {
  case one = 1
  case two, three, four, five

  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

  /// `第一级` … `第五级`.
  public var label: String {
    switch self {
    case .one: "第一级"
    case .two: "第二级"
    case .three: "第三级"
    case .four: "第四级"
    case .five: "第五级"
    }
  }
}
