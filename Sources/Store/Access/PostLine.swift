public import Statute

/// A post that was granted, and how it ended (职务一行).
public struct PostLine: Hashable, Sendable {
  public let id: Int64
  public let account: AccountID
  public let post: Post
  public let place: PostPlace
  public let since: Day
  public let paper: String
  /// From this day on it is not held.
  public let endedOn: Day?
  public let successor: AccountID?

  /// Whether it is held on a day.
  public func isHeld(on day: Day) -> Bool { since <= day && endedOn.map { day < $0 } ?? true }
}
