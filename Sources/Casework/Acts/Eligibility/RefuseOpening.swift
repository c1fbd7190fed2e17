public import Statute

/// Refuses the opening of a site for coded reasons (开办审核不通过).
public struct RefuseOpening: Reviewing {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.refused
  public static let review = Fact.Review.opening
  public static let outcome = ReviewOutcome.fail

  public var grounds: [OpeningGround]
  public var decidedBy: String

  public init(grounds: [OpeningGround], decidedBy: String) {
    self.grounds = grounds
    self.decidedBy = decidedBy
  }

  public static let example = RefuseOpening(grounds: [.noAdministrativeFunction, .domainNotAllowed], decidedBy: "赵主任")
}
