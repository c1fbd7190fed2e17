/// How long to wait before each further attempt: twice as long as before up to a cap, of which chance takes a part.
public struct BackOff: Hashable, Sendable {
  public var first: Duration
  public var cap: Duration

  public init(first: Duration = .milliseconds(50), cap: Duration = .seconds(5)) {
    self.first = first
    self.cap = cap
  }

  /// The longest wait before the attempt of this number, counted from 1.
  public func limit(before attempt: Int) -> Duration {
    min(cap, first * (1 << min(max(attempt - 1, 0), 20)))
  }

  /// A wait between a half and the whole of the limit, so that many clients do not come back at once.
  public func wait(before attempt: Int) -> Duration {
    limit(before: attempt) * Double.random(in: 0.5...1)
  }
}
