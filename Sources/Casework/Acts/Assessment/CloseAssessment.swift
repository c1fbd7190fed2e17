public import Statute

/// Closes a project whose grave findings are all closed (办结).
public struct CloseAssessment: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.closed

  public init() {}

  public static let example = CloseAssessment()

  public func reasons(
    against condition: Assessment.Condition, in file: CaseFile, at moment: Moment
  ) -> [Reason] {
    guard let project = AssessmentProject(in: file) else { return [] }
    let open = file.openGraveFindings(of: project.object.retagged(), on: moment.day)
    return [Reason(AssessmentGround.findingsOpen, open.map(file.number(of:)).joined(separator: "、"))]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let ended = AssessmentEnded(object: project.object, assessment: project.id, outcome: .closed)
    return Deed(Deed.Entry(ended, under: taken))
  }
}

extension CaseFile {
  /// What people call a finding: its number, else its identity.
  func number(of finding: Identifier<Subject>) -> String {
    guard case .finding(_, let number?, _, _)? = registration(of: finding) else { return finding.description }
    return number
  }
}
