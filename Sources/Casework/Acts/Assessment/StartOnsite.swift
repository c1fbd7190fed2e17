public import Statute

/// Begins the work on site, by a confirmed plan and with leave (进场测评).
public struct StartOnsite: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.onsiteStarted

  /// The plan the unit has confirmed, by name or number.
  public var plan: String
  /// Who gave leave for the unit.
  public var authorisedBy: String

  public init(plan: String, authorisedBy: String) {
    self.plan = plan
    self.authorisedBy = authorisedBy
  }

  public static let example = StartOnsite(plan: "测评方案2025-017", authorisedBy: "刘局长")

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.planConfirmed = plan.isSaid && authorisedBy.isSaid
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    AssessmentProject(in: file)?.testerReasons(through: moment.day) ?? []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let started = AssessmentStarted(
      object: project.object, assessment: project.id, tester: project.registered?.content.tester, plan: plan,
      authorised: authorisedBy)
    return Deed(Deed.Entry(started, under: taken))
  }
}
