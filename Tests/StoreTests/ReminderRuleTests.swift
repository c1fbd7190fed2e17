import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The rules of reminding` {
  private static let due = Day(2026, 11, 10)

  private static func falling(_ last: Int?, _ today: Int, isProvisional: Bool = false, isNew: Bool = false) -> [Int] {
    ReminderRule.falling(
      due: due, isProvisional: isProvisional, after: last.map { due + $0 }, through: due + today, isNew: isNew)
  }

  @Test func `one falls 90, 30, 7 and 1 days before, on the day, the day after and every week from there`() {
    var told: [Int] = []
    for day in -100...30 { told += Self.falling(day - 1, day) }
    #expect(told == [-90, -30, -7, -1, 0, 1, 8, 15, 22, 29])
    #expect(ReminderRule.warnings == TimeLimit.warningDays.map { -$0 } + [0])
  }

  @Test func `days on which nobody looked are made up for, and of those it is late the last alone is told`() {
    #expect(Self.falling(-40, -2) == [-30, -7])
    #expect(Self.falling(-8, 40) == [-7, -1, 0, 36])
    #expect(Self.falling(3, 7) == [])
    #expect(Self.falling(3, 8) == [8])
    #expect(Self.falling(8, 8) == [])
  }

  @Test func `however the days are cut into runs, each warning falls once`() {
    var chance = Shuffler(seed: 7)
    for _ in 0..<200 {
      var told: [Int] = []
      var last = -120
      while last < 60 {
        let next = min(60, last + Int.random(in: 1...20, using: &chance))
        told += Self.falling(last, next)
        last = next
      }
      #expect(told.filter { $0 <= 0 } == [-90, -30, -7, -1, 0])
      #expect(Set(told).count == told.count)
      #expect(told.filter { $0 > 0 }.allSatisfy { $0 % 7 == 1 })
    }
  }

  @Test func `what came into the books late is told once as it stands`() {
    #expect(Self.falling(-6, -5, isNew: true) == [-7])
    #expect(Self.falling(nil, -89, isNew: true) == [-90])
    #expect(Self.falling(nil, -91, isNew: true) == [])
    #expect(Self.falling(nil, 0, isNew: true) == [0])
    #expect(Self.falling(nil, 100, isNew: true) == [99])
  }

  @Test func `nobody is late on the last day, nor by a day that is provisional`() {
    #expect(Self.falling(-1, 0) == [0])
    for today in 1...60 {
      #expect(Self.falling(-1, today, isProvisional: true) == [0])
      #expect(Self.falling(today - 1, today, isProvisional: true) == [])
      #expect(Self.falling(nil, today, isProvisional: true, isNew: true) == [])
    }
    #expect(Self.falling(-8, -7, isProvisional: true) == [-7])
  }

  @Test func `an attempt waits longer after each that failed, a day at most`() {
    #expect((1...12).map(ReminderDelivery.backOff) == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440])
    #expect(ReminderDelivery.backOff(after: 0) == 5)
    #expect(ReminderDelivery.backOff(after: 1_000_000) == 1440)
  }
}
