/// To which tier a unit belongs (隶属关系), as both editions of the filing form code it; 备案表 表一.
public enum Affiliation: Int, CaseIterable, Hashable, Sendable, Codable {
  case central = 1
  case province = 2
  case prefecture = 3
  case county = 4
  case other = 9

  /// The form's code.
  public var code: String { String(rawValue) }

  public var term: String {
    switch self {
    case .central: "中央"
    case .province: "省（自治区、直辖市）"
    case .prefecture: "地（区、市、州、盟）"
    case .county: "县（区、市、旗）"
    case .other: "其他"
    }
  }
}
