public import Statute

/// Accepts a report found in order (受理测评报告).
public struct AcceptReport: ReportChecking {
  public static let event = Assessment.Event.accepted

  /// What was looked at and found in order; all of it must be.
  public var inOrder: [ReportCheck]

  public init(inOrder: [ReportCheck]) { self.inOrder = inOrder }

  public static let example = AcceptReport(inOrder: ReportCheck.allCases)

  public var outcome: AssessmentChecked.Outcome { .accepted }
  public var faultsFound: [String] { [] }

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.formallyInOrder = missing.isEmpty
  }

  public func reasons(
    against condition: Assessment.Condition, in file: CaseFile, at moment: Moment
  ) -> [Reason] {
    [Reason(AssessmentGround.notInOrder, field: "in_order", missing.map(\.term).joined(separator: "、"))]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    Deed(try checked(on: file, under: taken))
  }

  private var missing: [ReportCheck] { ReportCheck.allCases.filter { !inOrder.contains($0) } }
}
