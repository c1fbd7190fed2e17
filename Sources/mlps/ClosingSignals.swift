import Dispatch
import Foundation
import Glibc
import Wording

/// Hears the signals of a house that serves (停止信号): the first SIGTERM or SIGINT closes it, a second ends it at once.
final class ClosingSignals {
  /// Says something when the house is to be closed.
  let closing: AsyncStream<Void>
  private let signals: HeardSignals

  /// Ends the program too when the grace is long over; `onHangUp` is called upon SIGHUP.
  init(grace: Duration, onHangUp: @escaping @Sendable () -> Void) {
    let (closing, continuation) = AsyncStream<Void>.makeStream()
    self.closing = closing
    let queue = DispatchQueue(label: "mlps.signals")
    let heard = Count()
    signals = HeardSignals([SIGTERM, SIGINT, SIGHUP], on: queue) { number in
      guard number != SIGHUP else { return onHangUp() }
      heard.number += 1
      guard heard.number == 1 else { Self.end(number) }
      note(say("正在停止:办完已收的请求", "closing: finishing what runs"))
      continuation.yield()
      queue.asyncAfter(deadline: .now() + grace / .seconds(1) + 10) { Self.end(number) }
    }
  }

  private static func end(_ number: Int32) -> Never { _exit(128 + number) }

  /// Counted on the one queue of the signals.
  private final class Count { var number = 0 }
}
