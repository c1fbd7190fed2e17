public import Statute

/// Approves the opening of a site (开办审核通过).
public struct ApproveOpening: Reviewing {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.approved
  public static let review = Fact.Review.opening
  public static let outcome = ReviewOutcome.pass

  public var decidedBy: String

  public init(decidedBy: String) {
    self.decidedBy = decidedBy
  }

  public static let example = ApproveOpening(decidedBy: "赵主任")
}
