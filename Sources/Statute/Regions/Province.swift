/// A provincial region of GB/T 2260 (省级行政区): its two digits and the characters that stand for it in numbers.
public struct Province: Hashable, Sendable {
  /// 11 … 82.
  public let prefix: String
  public let name: String
  /// As site filing with the communications administration writes it: 蜀 黔 滇 陇. Nil where it is not held.
  public let icpCharacter: Character?
  /// As the police write it: 川 贵 云 甘. Nil where it is not held.
  public let policeCharacter: Character?

  public static func of(prefix: some StringProtocol) -> Province? { all.first { $0.prefix == prefix } }

  /// The province of a six-digit code, or nil: not six digits, or no such province. Lower digits are not judged.
  public static func of(regionCode code: some StringProtocol) -> Province? {
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return of(prefix: code.prefix(2))
  }

  private init(_ prefix: String, _ name: String, _ icp: Character?, _ police: Character?) {
    self.prefix = prefix
    self.name = name
    icpCharacter = icp
    policeCharacter = police
  }

  // swift-format-ignore
  public static let all: [Province] = [
    Province("11", "北京市", "京", "京"), Province("12", "天津市", "津", "津"), Province("13", "河北省", "冀", "冀"),
    Province("14", "山西省", "晋", "晋"), Province("15", "内蒙古自治区", "蒙", "蒙"), Province("21", "辽宁省", "辽", "辽"),
    Province("22", "吉林省", "吉", "吉"), Province("23", "黑龙江省", "黑", "黑"), Province("31", "上海市", "沪", "沪"),
    Province("32", "江苏省", "苏", "苏"), Province("33", "浙江省", "浙", "浙"), Province("34", "安徽省", "皖", "皖"),
    Province("35", "福建省", "闽", "闽"), Province("36", "江西省", "赣", "赣"), Province("37", "山东省", "鲁", "鲁"),
    Province("41", "河南省", "豫", "豫"), Province("42", "湖北省", "鄂", "鄂"), Province("43", "湖南省", "湘", "湘"),
    Province("44", "广东省", "粤", "粤"), Province("45", "广西壮族自治区", "桂", "桂"), Province("46", "海南省", "琼", "琼"),
    Province("50", "重庆市", "渝", "渝"), Province("51", "四川省", "蜀", "川"), Province("52", "贵州省", "黔", "贵"),
    Province("53", "云南省", "滇", "云"), Province("54", "西藏自治区", "藏", "藏"), Province("61", "陕西省", "陕", "陕"),
    Province("62", "甘肃省", "陇", "甘"), Province("63", "青海省", "青", "青"), Province("64", "宁夏回族自治区", "宁", "宁"),
    Province("65", "新疆维吾尔自治区", "新", "新"), Province("71", "台湾省", nil, nil),
    Province("81", "香港特别行政区", nil, nil), Province("82", "澳门特别行政区", nil, nil),
  ]
}
