public import Statute

/// Records that the department in charge does not approve the level (主管部门不予核准).
public struct RefuseAsDepartment: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.departmentRefused

  /// Why not.
  public var opinion: String

  public init(opinion: String) { self.opinion = opinion }

  public static let example = RefuseAsDepartment(opinion: "应与同类系统等级一致")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    opinion.allSatisfy(\.isWhitespace) ? [Reason(GradingGround.noReason, field: "opinion")] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let department = file.department(of: file.subject.id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    return Deed(
      Deed.Entry(
        GradingApproved(object: file.subject.id.retagged(), department: department, agreed: false, opinion: opinion),
        under: taken))
  }
}
