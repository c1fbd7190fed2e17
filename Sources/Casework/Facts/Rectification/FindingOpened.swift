public import Statute

/// A finding and its first date, kept for ever (发现隐患).
public struct FindingOpened: FindingFact {
  public static let table = "finding_opened"

  public let finding: FindingID
  public let source: FindingSource
  public let severity: FindingSeverity
  public let description: String
  /// Class and control point (安全类/控制点).
  public let controlPoint: String?
  /// The finding that has come back under this new number.
  public let recurrenceOf: FindingID?
  public let dueOn: Day?
  /// The trigger of a major hazard (附录G), `A-18`.
  public let majorHazard: String?
  /// The clause of the high-risk guide, `6.4.1.1`.
  public let highRiskCase: String?
  /// The report it stands in.
  public let report: FactNumber?

  public init(
    finding: FindingID, source: FindingSource, severity: FindingSeverity, description: String,
    controlPoint: String? = nil, recurrenceOf: FindingID? = nil, dueOn: Day? = nil, majorHazard: String? = nil,
    highRiskCase: String? = nil, report: FactNumber? = nil
  ) {
    self.finding = finding
    self.source = source
    self.severity = severity
    self.description = description
    self.controlPoint = controlPoint
    self.recurrenceOf = recurrenceOf
    self.dueOn = dueOn
    self.majorHazard = majorHazard
    self.highRiskCase = highRiskCase
    self.report = report
  }
}
