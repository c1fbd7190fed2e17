public import Statute

/// Grounds on which a yearly return is refused (报送不予登记理由).
public enum ReturnGround: String, Ground {
  case notYetAsked = "not_yet_asked"
  case yearFarOff = "year_far_off"

  public var term: String {
    switch self {
    case .notYetAsked: "当日尚无此项报送要求"
    case .yearFarOff: "年份与报送日期不符"
    }
  }

  public var basis: Basis {
    switch self {
    case .notYetAsked: .practice("报送要求自发文之日起")
    case .yearFarOff: .letter1846("Q23")
    }
  }

  public var cure: String {
    switch self {
    case .notYetAsked: "核对报送日期"
    case .yearFarOff: "填写方案所属年度"
    }
  }
}
