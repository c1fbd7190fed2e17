/// A chapter of the high-risk guide and how many cases it has (判例分布); 公网安〔2025〕2391号.
public struct HighRiskChapter: Hashable, Sendable {
  public let term: String
  public let firstClause: String
  public let lastClause: String
  public let cases: Int

  // swift-format-ignore
  public static let inForce = Dated<[HighRiskChapter]>(
    .since(2025, 4, 28, [
      .init(term: "安全通用要求", firstClause: "6.1.1.1",  lastClause: "6.10.1.2", cases: 42),
      .init(term: "云计算",       firstClause: "7.1.1.1",  lastClause: "7.7.1.1",  cases: 16),
      .init(term: "移动互联",     firstClause: "8.1.1.1",  lastClause: "8.4.1.2",  cases: 10),
      .init(term: "物联网",       firstClause: "9.1.1.1",  lastClause: "9.3.2.1",  cases: 4),
      .init(term: "工业控制",     firstClause: "10.1.1.1", lastClause: "10.5.1.1", cases: 9),
    ], .highRisk())
  )
}
