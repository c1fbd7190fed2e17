public import Statute

/// Lessens a grave finding and judges its risk anew; it stays to be closed (采取缓解措施).
public struct MitigateRisk: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.mitigated

  public var measure: String
  /// The risk that is left.
  public var severity: FindingSeverity

  public init(measure: String, severity: FindingSeverity) {
    self.measure = measure
    self.severity = severity
  }

  public static let example = MitigateRisk(measure: "后台仅限内网访问,已加装Web应用防火墙", severity: .medium)

  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.measureTaken = measure.isSaid
    facts.riskJudgedAgain = true
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    guard let opened = file.latest(FindingOpened.self, of: file.subject.id)?.content else { return [] }
    let order = FindingSeverity.allCases
    guard let old = order.firstIndex(of: opened.severity), let new = order.firstIndex(of: severity), new > old else {
      return [Reason(RectificationGround.riskNotLowered, field: "severity", opened.severity.term)]
    }
    return []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let mitigated = FindingMitigated(finding: file.subject.id.retagged(), measure: measure, severity: severity)
    return Deed(Deed.Entry(mitigated, under: taken))
  }
}
