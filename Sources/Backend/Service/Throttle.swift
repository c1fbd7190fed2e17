internal import Synchronization

/// How often something may happen (频率): so many a second on the whole, so many at a stroke.
public struct Allowance: Sendable, Hashable {
  public let perSecond: Double
  public let atOnce: Double

  public init(perSecond: Double, atOnce: Double) {
    self.perSecond = perSecond
    self.atOnce = max(atOnce, 1)
  }
}

/// A bucket of tokens for each key (限流): each request takes one, each second brings some.
///
/// Memory is bounded: of more keys than `capacity` those that were not seen for longest are forgotten, in two generations.
final class Throttle: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: Duration
  }

  private struct Buckets {
    var young: [String: Bucket] = [:]
    var old: [String: Bucket] = [:]
  }

  private let rate: Allowance
  private let capacity: Int
  private let buckets = Mutex(Buckets())

  init(_ rate: Allowance, capacity: Int = 20_000) {
    self.rate = rate
    self.capacity = max(capacity, 1)
  }

  /// Takes a token; without one, how long to wait for the next. `now` only grows.
  func take(_ key: String, at now: Duration) -> Duration? {
    buckets.withLock { buckets in
      var bucket = buckets.young[key] ?? buckets.old[key] ?? Bucket(tokens: rate.atOnce, filled: now)
      let passed = max((now - bucket.filled) / .seconds(1), 0)
      bucket.tokens = min(rate.atOnce, bucket.tokens + passed * rate.perSecond)
      bucket.filled = max(bucket.filled, now)
      let isGiven = bucket.tokens >= 1
      if isGiven { bucket.tokens -= 1 }
      if buckets.young[key] == nil, buckets.young.count >= capacity {
        buckets.old = buckets.young
        buckets.young = [:]
      }
      buckets.young[key] = bucket
      return isGiven ? nil : .seconds((1 - bucket.tokens) / rate.perSecond)
    }
  }

  /// How many keys are remembered.
  var count: Int { buckets.withLock { $0.young.count + $0.old.count } }
}
