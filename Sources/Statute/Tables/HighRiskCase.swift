/// A case that testers must judge a high risk (高风险判例); 公网安〔2025〕2391号. What is not listed may be one too (1846 Q17).
public struct HighRiskCase: Hashable, Sendable {
  /// As the guide numbers it.
  public let clause: String
  public let term: String
  /// For this level and those above.
  public let from: Level
  /// Only where high continuity is needed (高可用性要求).
  public let continuity: Bool
  /// Only in key trades (重点行业).
  public let keyTrades: Bool
  /// A mitigation may lower it (可采取缓解措施).
  public let mitigable: Bool

  init(
    _ clause: String, _ term: String, from: Level, continuity: Bool = false, keyTrades: Bool = false,
    mitigable: Bool = false
  ) {
    self.clause = clause
    self.term = term
    self.from = from
    self.continuity = continuity
    self.keyTrades = keyTrades
    self.mitigable = mitigable
  }

  /// The general cases; the day of the guide itself is not stated.
  public static let general = Dated<[HighRiskCase]>(
    .since(2025, 4, 28, general2025, .highRisk("第6章"))
  )
}
