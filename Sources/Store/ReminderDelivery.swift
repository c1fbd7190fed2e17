/// What became of one attempt to deliver by mail (投递结果).
public enum ReminderDelivery: Hashable, Sendable {
  case delivered
  /// It may be tried again.
  case deferred(String)
  /// It will not be.
  case refused(String)

  /// The word in the books.
  var word: String {
    switch self {
    case .delivered: "delivered"
    case .deferred: "deferred"
    case .refused: "refused"
    }
  }

  var detail: String? {
    switch self {
    case .delivered: nil
    case .deferred(let detail), .refused(let detail): detail
    }
  }

  /// How long after the last of so many attempts the next may come, in minutes: 5, 10, 20 … a day at most.
  ///
  /// Nobody waits for it: whoever sends the next time finds what is ripe.
  public static func backOff(after attempts: Int) -> Int { min(5 << max(0, min(attempts - 1, 12)), 24 * 60) }
}
