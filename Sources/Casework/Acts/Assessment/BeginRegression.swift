public import Statute

/// Goes back on site to test again what was put right before the report (回归测试); a major hazard still counts (1846 Q22).
public struct BeginRegression: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.regressionBegun

  public init() {}

  public static let example = BeginRegression()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    AssessmentProject(in: file)?.testerReasons(through: moment.day) ?? []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let fielded = AssessmentFielded(
      object: project.object, assessment: project.id, scanned: false, penetrated: false)
    return Deed(Deed.Entry(fielded, under: taken))
  }
}
