/// What the experts said (专家评审).
public struct GradingReviewed: ObjectFact {
  public static let table = "grading_reviewed"

  public let object: ObjectID
  public let experts: Int
  public let agreed: Bool
  public let opinion: String?

  public init(object: ObjectID, experts: Int, agreed: Bool, opinion: String?) {
    self.object = object
    self.experts = experts
    self.agreed = agreed
    self.opinion = opinion
  }
}
