public import Statute

/// Returns a report, with what is wrong (退回测评报告).
public struct ReturnReport: ReportChecking {
  public static let event = Assessment.Event.returned

  public var faults: [String]

  public init(faults: [String]) { self.faults = faults }

  public static let example = ReturnReport(faults: ["缺少批准人签字"])

  public var outcome: AssessmentChecked.Outcome { .returned }
  public var faultsFound: [String] { faults }

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = !faults.isEmpty && faults.allSatisfy(\.isSaid)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    Deed(try checked(on: file, under: taken))
  }
}
