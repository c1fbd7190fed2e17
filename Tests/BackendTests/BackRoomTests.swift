import Foundation
import Glibc
import PQ
import Testing

@testable import Backend

@Suite struct `The room where long work is done` {
  @Test func `its rank is the last, before and after a wait, and nobody else's`() async throws {
    let room = BackRoom()
    let seen = try await room.perform {
      let before = Self.here()
      await Task.yield()
      return [before, Self.here()]
    }
    #expect(seen.map(\.policy) == [ScheduledGroup.lastPolicy, ScheduledGroup.lastPolicy])
    #expect(seen[0].thread == seen[1].thread && seen[0].thread != nil)
    #expect(Self.here().policy == SCHED_OTHER)
  }

  @Test func `two rooms work side by side`() async throws {
    let (one, other) = (BackRoom(), BackRoom())
    let bell = DispatchSemaphore(value: 0)
    // Each would wait for ever for the other, were it not at work too.
    let waiting = Task { try await one.perform { Self.wait(for: bell) } }
    try await other.perform { _ = bell.signal() }
    try await waiting.value
  }

  @Test func `what is thrown in it comes out of it, and its thread ends with it`() async throws {
    struct Mishap: Error {}
    var room: BackRoom? = BackRoom()
    await #expect(throws: Mishap.self) { try await room?.perform { throw Mishap() } }
    let thread = try #require(try await room?.perform { Self.here().thread })
    room = nil
    let isGone = try await eventually { access("/proc/\(thread)", F_OK) != 0 ? true : nil }
    #expect(isGone == true)
  }

  private static func here() -> (thread: String?, policy: Int32) {
    let thread = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
    return (thread, sched_getscheduler(0))
  }

  private static func wait(for bell: DispatchSemaphore) { bell.wait() }
}
