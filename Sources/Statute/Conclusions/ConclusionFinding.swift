/// A conclusion as it follows from the figures (结论复算). The one stated in the report stands; a mismatch is marked (U-05).
public struct ConclusionFinding: Hashable, Sendable {
  public let conclusion: Conclusion
  public let template: ReportTemplate
  public let basis: Basis

  /// The stated conclusion is the computed one.
  public func agrees(with stated: Conclusion) -> Bool { stated == conclusion }
}
