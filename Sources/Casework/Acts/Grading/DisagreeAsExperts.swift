public import Statute

/// Records that the experts do not agree with the proposed level (专家评审不同意).
public struct DisagreeAsExperts: ExpertReviewing {
  public typealias Law = Grading
  public static let event = Grading.Event.expertsDisagreed
  public static let agrees = false

  public var experts: Int
  public var opinion: String

  public init(experts: Int, opinion: String) {
    self.experts = experts
    self.opinion = opinion
  }

  public static let example = DisagreeAsExperts(experts: 3, opinion: "侵害程度判断偏低")
}
