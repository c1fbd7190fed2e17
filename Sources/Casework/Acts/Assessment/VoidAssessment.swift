public import Statute

/// Ends a project before its report (作废).
public struct VoidAssessment: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.voided

  public var ground: String

  public init(ground: String) { self.ground = ground }

  public static let example = VoidAssessment(ground: "测评对象变更,合同终止")

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = ground.isSaid
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let ended = AssessmentEnded(
      object: project.object, assessment: project.id, outcome: .void, ground: ground)
    return Deed(Deed.Entry(ended, under: taken))
  }
}
