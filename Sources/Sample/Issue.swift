public import Statute

/// One issue of the campaign's books (一期报表): the day it counts to, and the instant it was frozen.
public struct Issue: Hashable, Sendable {
  public let asOf: Day
  /// ISO 8601 in UTC; everything recorded up to it was known.
  public let knownAt: String
}
