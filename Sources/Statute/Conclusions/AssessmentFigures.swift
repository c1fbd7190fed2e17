/// The figures of a report that its conclusion follows from (测评结果数据); nil where the report does not give one.
public struct AssessmentFigures: Hashable, Sendable {
  /// Those that a conclusion may want.
  public enum Figure: String, CaseIterable, Hashable, Sendable { case rate, score, high, medium, major }

  /// 符合率, as reported: its official formula is in doubt (U-06).
  public var rate: Percentage?
  /// 综合得分, as reported.
  public var score: Percentage?
  /// High-risk problems.
  public var high: Int?
  public var medium: Int?
  /// 重大风险隐患, counted before rectification (1846 Q22).
  public var major: Int?

  public init(
    rate: Percentage? = nil, score: Percentage? = nil, high: Int? = nil, medium: Int? = nil, major: Int? = nil
  ) {
    self.rate = rate
    self.score = score
    self.high = high
    self.medium = medium
    self.major = major
  }
}
