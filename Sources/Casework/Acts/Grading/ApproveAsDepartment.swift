public import Statute

/// Records that the department in charge approves the level (主管部门核准).
public struct ApproveAsDepartment: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.departmentApproved

  /// The paper of approval (核准文件), by name or number.
  public var approval: String

  public init(approval: String) { self.approval = approval }

  public static let example = ApproveAsDepartment(approval: "某部门〔2025〕12号")

  public func tell(_ facts: inout Grading.Facts, in file: CaseFile, at moment: Moment) {
    facts.approvalAttached = !approval.allSatisfy(\.isWhitespace)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let department = file.department(of: file.subject.id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    return Deed(
      Deed.Entry(
        GradingApproved(
          object: file.subject.id.retagged(), department: department, agreed: true, approval: approval),
        under: taken))
  }
}
