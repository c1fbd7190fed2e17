public import PQ
public import Statute

/// What one run of the books is asked for (出表要求).
public struct ReportOrder: Sendable {
  public let campaign: String
  /// T.
  public var asOf: Day
  /// F; nil: now.
  public var knownAt: Instant?
  /// The books by their ids, or by their numbers; none: all.
  public var books: [String]
  /// The code of the region row that a 分册 is cut to.
  public var region: String?
  /// Whether a 分册 of every region row is printed beside the whole, of the same freeze.
  public var isEachRegion: Bool
  public var isDraft: Bool

  public init(
    campaign: String, asOf: Day, knownAt: Instant? = nil, books: [String] = [], region: String? = nil,
    isEachRegion: Bool = false, isDraft: Bool = false
  ) {
    self.campaign = campaign
    self.asOf = asOf
    self.knownAt = knownAt
    self.books = books
    self.region = region
    self.isEachRegion = isEachRegion
    self.isDraft = isDraft
  }
}
