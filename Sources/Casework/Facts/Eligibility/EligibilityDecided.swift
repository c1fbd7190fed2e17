public import Statute

/// That a review is asked for, or called (申请开办审核、列入资格复核).
public struct EligibilityRequested: SiteFact {
  public static let table = "eligibility_requested"

  public let site: SiteID
  public let review: Fact.Review

  public init(site: SiteID, review: Fact.Review) {
    self.site = site
    self.review = review
  }
}

/// What a review came to (开办审核、资格复核的决定).
public struct EligibilityDecided: SiteFact {
  public static let table = "eligibility_decided"

  public let site: SiteID
  public let review: Fact.Review
  public let outcome: ReviewOutcome
  /// Several at once; none of one that passed.
  public let grounds: [OpeningGround]?
  public let decidedBy: String?

  public init(
    site: SiteID, review: Fact.Review, outcome: ReviewOutcome, grounds: [OpeningGround]? = nil,
    decidedBy: String? = nil
  ) {
    self.site = site
    self.review = review
    self.outcome = outcome
    self.grounds = grounds
    self.decidedBy = decidedBy
  }
}

/// To whom the results were told (通报复核结果).
public struct EligibilityNotified: SiteFact {
  public static let table = "eligibility_notified"

  public let site: SiteID
  public let recipients: [String]

  public init(site: SiteID, recipients: [String]) {
    self.site = site
    self.recipients = recipients
  }
}

/// Passed or failed (审核结果).
public enum ReviewOutcome: String, CaseIterable, Sendable, Codable { case pass, fail }

extension Fact.Review: Codable {}
