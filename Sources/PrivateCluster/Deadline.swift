internal import Glibc

/// A moment up to which a condition is polled.
struct Deadline {
  let seconds: Int
  private let end: ContinuousClock.Instant

  init(seconds: Int) {
    self.seconds = seconds
    end = .now + .seconds(seconds)
  }

  var isPast: Bool { ContinuousClock.now >= end }

  /// Gives the processor away for a few milliseconds.
  func pause() { usleep(4_000) }
}
