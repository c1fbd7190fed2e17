import Glibc

/// What the kernel schedules as one (调度组): the processes of one session, as of a terminal or of a server's child.
public struct ScheduledGroup: Sendable {
  /// Some thirtieth of a processor that others want as well, and all of one that nobody else does.
  public static let lowRank: Int32 = 15

  /// That of this process; nil where the kernel does not group by sessions.
  public static var own: ScheduledGroup? { ScheduledGroup(of: "self") }

  /// SCHED_IDLE, which the system's library tells only to who asks for all of GNU.
  public static let lastPolicy: Int32 = 5

  /// Lets a thread, or the one that asks, run where no other wants to, for good (末位): without a privilege nobody takes it back.
  ///
  /// A processor with nothing but such threads counts as free, so that whoever wakes is not put in line behind another.
  public static func putLast(_ thread: Int32 = 0) {
    var nothing = sched_param()
    sched_setscheduler(thread, lastPolicy, &nothing)
  }

  private let path: String

  /// Nil where its rank is nobody's to tell, or not ours.
  init?(of process: String) {
    path = "/proc/\(process)/autogroup"
    guard access(path, W_OK) == 0 else { return nil }
  }

  /// Lets all others on the machine go before it until the body has ended (让路).
  nonisolated(nonsending) public func givingWay<Value>(
    _ body: nonisolated(nonsending) () async throws -> Value
  ) async rethrows -> Value {
    await take(Self.lowRank)
    do {
      let value = try await body()
      await take(0)
      return value
    } catch {
      await take(0)
      throw error
    }
  }

  /// Lets all others on the machine go before it from here on.
  func sink() async { await take(Self.lowRank) }

  /// Back to the usual rank, at once.
  public func rise() { _ = write(0) }

  private nonisolated(nonsending) func take(_ rank: Int32) async {
    for _ in 0..<5 {
      guard write(rank) == EAGAIN else { return }
      // The kernel takes one such wish in a tenth of a second.
      try? await Task.sleep(for: .milliseconds(110))
    }
  }

  /// Nought, or why it was refused.
  private func write(_ rank: Int32) -> Int32 {
    let file = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return errno }
    defer { Glibc.close(file) }
    let wish = Array("\(rank)".utf8)
    return Glibc.write(file, wish, wish.count) < 0 ? errno : 0
  }
}
