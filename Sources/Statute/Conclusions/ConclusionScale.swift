/// The words in which a report template concludes (结论等次); `domain.md` §1.4.
public enum ConclusionScale: String, Vocabulary {
  /// 符合 / 基本符合 / 不符合.
  case conformity
  /// 优 / 良 / 中 / 差.
  case merit

  /// Best first.
  public var conclusions: [Conclusion] { Conclusion.allCases.filter { $0.scale == self } }

  public var term: String { conclusions.map(\.term).joined(separator: "/") }
}
