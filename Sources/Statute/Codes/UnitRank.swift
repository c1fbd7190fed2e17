/// Where a party or government organ stands in its tier (机关层次); 中网办发文〔2014〕1号 第二部分 asks it of counties.
public enum UnitRank: String, Vocabulary {
  /// The government or committee of a whole region, whose site is its portal.
  case government
  case department
  case township

  public var term: String {
    switch self {
    case .government: "本级党委、人大、政府、政协"
    case .department: "部门"
    case .township: "乡镇、街道"
    }
  }
}
