public import Statute

/// Ends the right to keep a site, for coded reasons (终止开办资格).
public struct WithdrawEligibility: Reviewing {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.withdrawn
  public static let review = Fact.Review.requalification
  public static let outcome = ReviewOutcome.fail

  public var grounds: [OpeningGround]
  public var decidedBy: String

  public init(grounds: [OpeningGround], decidedBy: String) {
    self.grounds = grounds
    self.decidedBy = decidedBy
  }

  public static let example = WithdrawEligibility(
    grounds: [.noAdministrativeFunction, .domainNotAllowed], decidedBy: "赵主任")
}
