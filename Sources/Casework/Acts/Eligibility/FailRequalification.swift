public import Statute

/// Finds that a site may not go on, for coded reasons (资格复核不通过).
public struct FailRequalification: Reviewing {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.recheckFailed
  public static let review = Fact.Review.requalification
  public static let outcome = ReviewOutcome.fail

  public var grounds: [OpeningGround]
  public var decidedBy: String

  public init(grounds: [OpeningGround], decidedBy: String) {
    self.grounds = grounds
    self.decidedBy = decidedBy
  }

  public static let example = FailRequalification(
    grounds: [.noAdministrativeFunction, .domainNotAllowed], decidedBy: "赵主任")
}
