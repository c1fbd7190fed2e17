import Casework
import Statute
import Testing

@Suite struct `Any clock` {
  private static let acts = Set(TimeLimit.allCases.flatMap { $0.clock.rule?.starts ?? [] })
    .sorted { $0.rawValue < $1.rawValue }

  /// A start thrown by chance: any act, any day since the rules began, anything known of its subject.
  private static func thrown(using chance: inout Chance) -> ClockStart {
    let act = acts[Int.random(in: 0..<acts.count, using: &chance)]
    let day = Day(2008, 7, 1) + Int.random(in: 0..<7400, using: &chance)
    // Going live starts clocks of the site and of what carries it.
    let kinds = Set(TimeLimit.allCases.compactMap(\.clock.rule).filter { $0.starts.contains(act) }.map(\.subject))
    let kind = kinds.sorted { $0.rawValue < $1.rawValue }.randomElement(using: &chance)
    var start = `The clocks`.start(act.rawValue, on: day, of: kind)
    start.level = Level.allCases.randomElement(using: &chance)
    start.severity = FindingSeverity.allCases.randomElement(using: &chance)
    start.isRunning = Bool.random(using: &chance)
    start.isReadyToFile = Bool.random(using: &chance)
    start.isOpening = Bool.random(using: &chance)
    start.isOnOldForm = Bool.random(using: &chance)
    start.isFirstReport = Bool.random(using: &chance)
    if Int.random(in: 0..<4, using: &chance) == 0 { start.writtenDue = day + Int.random(in: -20..<90, using: &chance) }
    return start
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `is due on or after its start, and never earlier than it was counted`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var seen: Set<TimeLimit> = []
    for _ in 0..<4000 {
      let start = Self.thrown(using: &chance)
      for due in start.dues(on: .published) {
        #expect(due.due >= due.startsOn && due.due >= due.rawDue, "\(due.limit.rawValue) from \(start.on)")
        #expect(due.fact == start.fact && due.duty == due.limit.periods.entries.compactMap(\.value).last?.duty)
        seen.insert(due.limit)
      }
    }
    let running = TimeLimit.allCases.filter { if case .byAct = $0.clock { true } else { false } }
    #expect(Set(running).subtracting(seen) == [])
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `counted again on its own calendar stays, and on a fuller one moves only where that year has a say`(seed: UInt64)
  {
    var chance = Chance(seed: seed)
    let known = WorkingCalendar.published
    var moved = 0
    for _ in 0..<3000 {
      let start = Self.thrown(using: &chance)
      let year = Int.random(in: 2008...2030, using: &chance)
      let first = Day(year, 1, 1)
      let days = (0..<20).map { _ in first + Int.random(in: 0..<365, using: &chance) }
      let entries = Set(days).map {
        HolidayDay($0, festival: "放假", isOff: $0.weekday < 6 || Bool.random(using: &chance))
      }
      guard let notice = try? HolidayYear(year: year, papers: [], days: entries) else { continue }
      let fuller = known.loading([notice])
      for due in start.dues(on: known) {
        #expect(due.recounted(on: known) == nil)
        guard let again = due.recounted(on: fuller) else { continue }
        moved += 1
        // A notice may reach into the December before its year.
        #expect(
          due.startsOn <= Day(year, 12, 31) && max(due.due, again.due) >= Day(year - 1, 12, 1), "\(due.limit.rawValue)")
        #expect(again.due >= again.startsOn && again.due >= again.rawDue)
        #expect(again.startsOn == due.startsOn && again.length == due.length && again.edition == due.edition)
        #expect(again.fact == due.fact && again.limit == due.limit)
      }
    }
    #expect(moved > 30)
  }

  @Test(arguments: [6, 7] as [UInt64])
  func `is reckoned day by day to the very day that was counted`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<1500 {
      for due in Self.thrown(using: &chance).dues(on: .published) {
        let reckoning = Reckoning(
          from: due.startsOn, due.length, rawDue: due.rawDue, due: due.due, on: .published)
        #expect(reckoning.steps.first?.day == due.startsOn)
        #expect(reckoning.steps.last?.day == due.due)
        if case .due? = reckoning.steps.last?.kind {} else { Issue.record("no end of \(due.limit.rawValue)") }
        let skipped = reckoning.steps.compactMap { step -> SkippedDay? in
          switch step.kind {
          case .rest(let reason), .carried(let reason): SkippedDay(day: step.day, reason: reason)
          default: nil
          }
        }
        if let end = reckoning.end { #expect(skipped == end.skipped, "\(due.limit.rawValue)") }
        if case .workingDays(let count) = due.length {
          let counted = reckoning.steps.count { step in
            switch step.kind {
            case .counted, .countedMakeUp: true
            default: false
            }
          }
          #expect(counted == count)
        }
      }
    }
  }

  @Test func `an extension keeps the duty and takes the new day`() throws {
    var start = `The clocks`.start("rectification.found", on: Day(2026, 3, 2))
    start.severity = .high
    let due = try #require(start.dues(on: .published).first)
    let extended = due.extended(by: 9, on: Day(2026, 3, 20), to: Day(2026, 4, 30))
    #expect(extended.due == Day(2026, 4, 30) && extended.rawDue == extended.due)
    #expect(extended.startsOn == Day(2026, 3, 20) && extended.fact == 9 && extended.length == .written)
    #expect(extended.countsFrom == due.countsFrom && extended.ends == due.ends && extended.edition == due.edition)
    // A certificate's own period goes on; its window moves with its end.
    let dues = `The clocks`.start("filing.certificate_issued", on: Day(2025, 6, 16)).dues(on: .published)
    let certificate = try #require(dues.first { $0.limit == .certificate })
    let window = try #require(dues.first { $0.limit == .renewalOpen })
    #expect(certificate.extended(by: 9, on: Day(2026, 5, 1), to: Day(2029, 6, 15)).startsOn == Day(2025, 6, 16))
    let moved = window.extended(by: 9, on: Day(2026, 5, 1), to: Day(2029, 6, 15))
    #expect(moved.startsOn == Day(2029, 3, 15) && moved.due == Day(2029, 6, 15))
  }
}

/// Chance that can be had again (SplitMix64): the same seed, the same draws.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
