/// How the police inspect (监督检查方式); 公安部令第176号 第四条, 第九条, 第十二条.
public enum InspectionMethod: String, Vocabulary {
  case onsite, remote, patrol
  case contentTest = "content_test"
  /// The result of the sector's own inspection of the same year stands for it.
  case reused

  /// May be begun only so many working days after it was announced.
  public var needsNotice: Bool { self == .remote || self == .contentTest }

  /// The ways there are, from each turning day on.
  public static let inUse = Dated<[InspectionMethod]>(
    .since(2007, 6, 22, [.onsite, .remote], .measures("第十八条")),
    .since(2018, 11, 1, [.onsite, .remote], .inspection2018()),
    .since(2026, 10, 1, allCases, .inspection2026("第四条、第九条"))
  )

  public var term: String {
    switch self {
    case .onsite: "现场检查"
    case .remote: "远程检测"
    case .patrol: "线上巡查"
    case .contentTest: "信息审核能力测试"
    case .reused: "采用行业主管部门检查结果"
    }
  }
}
