public import Statute

/// Finds that a site may go on (资格复核通过).
public struct PassRequalification: Reviewing {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.recheckPassed
  public static let review = Fact.Review.requalification
  public static let outcome = ReviewOutcome.pass

  public var decidedBy: String

  public init(decidedBy: String) {
    self.decidedBy = decidedBy
  }

  public static let example = PassRequalification(decidedBy: "赵主任")
}
