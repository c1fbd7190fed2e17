public import Statute

/// Hands the report to the police (提交测评报告).
public struct SubmitReport: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.submitted

  /// The report as a file, by its name or digest.
  public var file: String

  public init(file: String) { self.file = file }

  public static let example = SubmitReport(file: "测评报告.pdf")

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.reportAttached = self.file.isSaid
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    guard let report = project.report else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    let handed = AssessmentHandedIn(
      object: project.object, assessment: project.id, report: report.number, file: self.file)
    return Deed(Deed.Entry(handed, under: taken))
  }
}
