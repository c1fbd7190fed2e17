public import Statute

/// Records that the experts agree with the proposed level (专家评审同意).
public struct AgreeAsExperts: ExpertReviewing {
  public typealias Law = Grading
  public static let event = Grading.Event.expertsAgreed
  public static let agrees = true

  public var experts: Int
  public var opinion: String

  public init(experts: Int, opinion: String) {
    self.experts = experts
    self.opinion = opinion
  }

  public static let example = AgreeAsExperts(experts: 3, opinion: "等级准确")
}
