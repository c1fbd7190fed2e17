/// What the department in charge said (主管部门核准).
public struct GradingApproved: ObjectFact {
  public static let table = "grading_approved"

  public let object: ObjectID
  public let department: String
  public let agreed: Bool
  /// The paper of approval (核准文件), by name or number.
  public let approval: String?
  /// Why not.
  public let opinion: String?

  public init(object: ObjectID, department: String, agreed: Bool, approval: String? = nil, opinion: String? = nil) {
    self.object = object
    self.department = department
    self.agreed = agreed
    self.approval = approval
    self.opinion = opinion
  }
}
